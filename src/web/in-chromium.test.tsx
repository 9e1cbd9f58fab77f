import { Hono } from 'hono'
import type { Browser, Page as BrowserPage } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openChromium } from '../../test/chromium.ts'
import { aDatabase, type TestDatabase } from '../../test/database.ts'
import { EveryComponent } from '../../test/every-component.tsx'
import { onLoopback, type Served } from '../../test/on-loopback.ts'
import { anEdition } from '../../test/published.ts'
import { faultsSeen } from '../../test/seen.ts'
import { aWho } from '../../test/web.ts'
import { windowsOf, type Windows } from '../../test/windows.ts'
import type { Env } from './env.ts'
import { show } from './frame.tsx'
import { open } from './may.ts'

let browser: Browser
let database: TestDatabase
let [visitor, officer]: Served[] = []
let windows: Windows

beforeAll(async () => {
  browser = await openChromium()
  windows = windowsOf(browser)
  database = await aDatabase()
  const edition = await anEdition(database, { version: 1 })
  await anEdition(database, { version: 2, changes: 'Dental checks of March were counted twice.' })
  pages.push(`/editions/${edition}`)
  const routes = new Hono<Env>()
  routes.get('/every-component', open(), (c) => show(c, <EveryComponent />))
  const who = aWho('analyst', 'director', 'administrator')
  visitor = await onLoopback({ db: database.app, routes })
  officer = await onLoopback({ db: database.app, routes, who })
})
afterEach(() => {
  expect(windows.broken()).toEqual([])
})
afterAll(async () => {
  await Promise.all([browser.close(), visitor?.close(), officer?.close()])
  await database.close()
})

const pages = ['/', '/editions', '/how-to-read', '/accessibility', '/privacy', '/nowhere', '/every-component']

test('every page is sound at a desk, on a telephone and in the reader’s own colours', async () => {
  const page = await windows.open()
  for (const [at, path] of pages.entries()) {
    await page.goto(`${(at % 2 === 0 ? officer : visitor)?.origin ?? ''}${path}`)
    expect([path, await faultsSeen(page, `public${path.replaceAll('/', '-')}`)]).toEqual([path, []])
  }
})

test('without its script axe finds nothing to mend either', async () => {
  const page = await windows.open()
  await page.route('**/page.js', (route) => route.abort())
  await page.goto(`${officer?.origin ?? ''}/every-component`)
  expect(await faultsSeen(page, 'every-component-without-script')).toEqual([])
})

test('without script nothing is folded away for good and nothing is there that does nothing', async () => {
  const page = await windows.open({ script: false })
  await page.goto(`${officer?.origin ?? ''}/every-component`)
  expect(await page.locator('.govuk-tabs__panel:visible').count()).toBe(2)
  expect(await page.locator('nav a:visible').count()).toBeGreaterThan(3)
  expect(await page.locator('input[type=file]:visible').count()).toBe(1)
  expect(await page.getByRole('button', { name: 'Show password' }).count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Menu' }).count()).toBe(0)
})

test('a page loads its styles, typeface and script from here, asks nobody else, and breaks no rule of its own', async () => {
  const page = await look(visitor, '/')
  await page.evaluate('document.fonts.ready')
  const origins = await page.evaluate<string[]>(
    'performance.getEntriesByType("resource").map(({ name }) => new URL(name).origin)',
  )
  expect(new Set(origins)).toEqual(new Set([visitor?.origin]))
  expect(await page.evaluate('document.fonts.check(\'19px "Source Sans 3"\')')).toBe(true)
  expect(await page.evaluate('document.body.classList.contains("govuk-frontend-supported")')).toBe(true)
})

test('the first key leads past the navigation to what the page says', async () => {
  const page = await look(officer, '/how-to-read')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe('Skip to main content')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.id')).toBe('main-content')
})

test('on paper the head, the navigation and the foot give way to what the page says', async () => {
  const page = await look(officer, '/privacy')
  await page.emulateMedia({ media: 'print' })
  const seen = `['nav', '.govuk-footer', '.masthead__account', 'h1'].map((it) => document.querySelector(it).checkVisibility())`
  expect(await page.evaluate(seen)).toEqual([false, false, false, true])
})

test('everything that can be pressed shows that the keyboard is on it', async () => {
  const page = await look(officer, '/every-component')
  const unseen = await page.evaluate<
    string[]
  >(`[...document.querySelectorAll('a[href], button:not([hidden]), input:not([type=hidden]), select, textarea, summary')]
    .filter((it) => it.checkVisibility())
    .filter((it) => { it.focus(); const s = getComputedStyle(it), a = getComputedStyle(it, '::before'), l = it.labels?.[0] && getComputedStyle(it.labels[0], '::before')
      return s.outlineStyle === 'none' && s.boxShadow === 'none' && a.boxShadow === 'none' && (!l || l.boxShadow === 'none') })
    .map((it) => it.outerHTML)`)
  expect(unseen).toEqual([])
})

async function look(served: Served | undefined, path: string): Promise<BrowserPage> {
  const page = await windows.open()
  await page.goto(`${served?.origin ?? ''}${path}`)
  return page
}
