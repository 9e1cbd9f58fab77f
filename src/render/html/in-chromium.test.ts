import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chromiumPath, openChromium } from '../../../test/chromium.ts'
import { boardReports } from '../../../test/board-reports.ts'
import { aReport } from '../../../test/report.ts'
import { desk, windowsOf, type Windows } from '../../../test/windows.ts'
import { readFonts } from './fonts.ts'
import { renderHtml } from './render-html.tsx'

const address = 'http://booklet.example/'
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const fonts = await readFonts('assets/fonts')
const html = renderHtml(aReport(), fonts)
let browser: Browser
let windows: Windows

beforeAll(async () => {
  browser = await openChromium()
  windows = windowsOf(browser, { bypassCSP: true })
})
afterAll(() => browser.close())

test.each([
  ['a desk', { width: 1280, height: 900 }],
  ['a tablet', { width: 820, height: 1180 }],
  ['a phone', { width: 390, height: 844 }],
] as const)('axe finds nothing to mend on %s, folded or open', async (_, size) => {
  const { page } = await open(size)
  expect(await violations(page)).toEqual([])
  await page.evaluate("document.querySelectorAll('details').forEach((it) => { it.open = true })")
  expect(await violations(page)).toEqual([])
})

test.each(Object.entries(boardReports))(
  '%s: axe finds nothing to mend, and nothing but tables is wider than a small window',
  async (_, made) => {
    const { page } = await open(desk, renderHtml(made(), fonts))
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
  },
)

test('the page asks for nothing but itself, and its own typeface is used', async () => {
  const { page, asked } = await open()
  await page.evaluate('document.fonts.ready')
  expect(asked).toEqual([address])
  expect(await page.evaluate(`document.fonts.check('600 16px "Source Sans 3"')`)).toBe(true)
})

test('enlarged four times, nothing but tables and their boxes is wider than the window', async () => {
  const { page } = await open({ width: 320, height: 256 })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
})

test('on paper everything folded lies open', async () => {
  const { page } = await open()
  await page.emulateMedia({ media: 'print' })
  const hidden = `[...document.querySelectorAll('details > :not(summary)')].filter((it) =>
    !it.checkVisibility({ contentVisibilityAuto: true }) || it.getBoundingClientRect().height === 0).length`
  await expect.poll(() => page.evaluate(hidden)).toBe(0)
  await page.emulateMedia({ media: 'screen' })
  await expect.poll(() => page.evaluate(hidden)).toBeGreaterThan(0)
})

test('in a reader’s own colours the line of the council is drawn in their text colour', async () => {
  const { page } = await open()
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  const line = `getComputedStyle(document.querySelector('svg .comparator, svg .ours')).stroke`
  expect(await page.evaluate(line)).toBe('rgb(255, 255, 255)')
})

test('without a browser the tests say what to install', () => {
  expect(() => chromiumPath({ PATH: '/nowhere' })).toThrow('Install it')
})

async function open(size = desk, body = html): Promise<{ page: Page; asked: string[] }> {
  const page = await windows.open()
  await page.setViewportSize(size)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }))
  await page.goto(address)
  return { page, asked }
}

/** What axe finds, with every rule switched on, as `rule: element`. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
    'axe.run().then(({ violations }) => violations)',
  )
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}
