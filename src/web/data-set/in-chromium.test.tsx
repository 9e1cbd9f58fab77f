import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChromium } from '../../../test/chromium.ts'
import { aDatabase, type TestDatabase } from '../../../test/database.ts'
import { keepSample, monthBefore } from '../../../test/kept-data-set.ts'
import { onLoopback, type Served } from '../../../test/on-loopback.ts'
import { peopleOf } from '../../../test/people-of.ts'
import { faultsSeen } from '../../../test/seen.ts'
import { aWho } from '../../../test/web.ts'
import { windowsOf, type Windows } from '../../../test/windows.ts'

let browser: Browser
let database: TestDatabase
let officer: Served
let windows: Windows

beforeAll(async () => {
  browser = await openChromium()
  windows = windowsOf(browser)
  database = await aDatabase()
  await peopleOf(database.owner)
  await keepSample(database.owner, { set: monthBefore() })
  await keepSample(database.owner)
  officer = await onLoopback({ db: database.app, who: { ...aWho('analyst'), personId: 'analyst' } })
})
afterAll(async () => {
  await Promise.all([browser.close(), officer.close()])
  await database.close()
})

const pages = [
  '/data-set',
  '/data-set/health',
  '/data-set/indicators/placement-3plus',
  '/data-set/indicators/cic-age-sex',
  '/data-set/changes',
  '/data-set/director',
  '/data-set/sources',
]

test.each(pages)('%s is sound at a desk, on a telephone and in the reader’s own colours', async (path) => {
  const page = await windows.open()
  await page.goto(`${officer.origin}${path}`)
  expect(await faultsSeen(page, path.slice(1).replaceAll('/', '-'))).toEqual([])
  expect(windows.broken()).toEqual([])
})

test('by keyboard alone a reader chooses another day, opens a measure and turns on meeting mode', async () => {
  const page = await windows.open({ script: false })
  await page.goto(`${officer.origin}/data-set`)
  await page.getByLabel('As at').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(/as-at=2025-02-28/)
  await page.getByRole('table').getByRole('link', { name: 'Children in care', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/indicators\/cic-count\?as-at=2025-02-28/)
  expect(await page.getByRole('link', { name: 'The children behind this figure' }).count()).toBe(1)
  await page.getByRole('button', { name: 'Hide ways to children for a meeting' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('Meeting mode.').waitFor()
  expect(page.url()).toContain('indicators/cic-count?as-at=2025-02-28')
  expect(await page.getByRole('link', { name: 'The children behind this figure' }).count()).toBe(0)
})

test('on paper the scorecard stands alone and what is folded is laid open', async () => {
  const page = await windows.open()
  await page.goto(`${officer.origin}/data-set/health`)
  await page.emulateMedia({ media: 'print' })
  const seen = `['.set-navigation', '.set-tools', '.data-set', '.data-set details dl'].map((it) => document.querySelector(it).checkVisibility())`
  expect(await page.evaluate(seen)).toEqual([false, false, true, true])
})
