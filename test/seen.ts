import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { desk } from './windows.ts'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Where to leave pictures of every page, for somebody to look at. */
const pictures = process.env['HEARTH_PICTURES']

/** A small telephone; a desk’s window four times as large is the same to a page. */
const telephone = { width: 320, height: 640 }

/** What is wrong with the page that stands in the browser: at a desk, and on a telephone in the reader’s own colours. */
export async function faultsSeen(page: Page, name: string): Promise<string[]> {
  const found: string[] = []
  const look = async (where: string, what: string): Promise<void> => {
    const faults = await page.evaluate<string[]>(what)
    found.push(...faults.map((fault) => `${where}: ${fault}`))
  }
  // A page that waits for something would load itself again while it is looked at.
  await page.evaluate('window.stop()')
  await page.setViewportSize(desk)
  await page.evaluate(`if (!window.axe) { ${axe} }`)
  await look('desk', byAxe)
  await look('desk', asOne)
  await look('desk', unreached)
  await pictured(page, `${name}-desk`)
  await page.setViewportSize(telephone)
  await pictured(page, `${name}-telephone`)
  await page.emulateMedia({ forcedColors: 'active' })
  await look('telephone, own colours', asOne)
  await look('telephone, own colours', unseenFocus)
  await page.emulateMedia({ forcedColors: 'none' })
  await page.setViewportSize(desk)
  return found
}

/** The page is the same page at every width: what axe looks for is looked for once. */
const byAxe = `(async () => {
  const { violations } = await axe.run({ resultTypes: ['violations'], preload: false })
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => id + ' ' + html.slice(0, 160)))
})()`

/** One heading, and nothing that sticks out of the window. */
const asOne = `(() => {
  const root = document.documentElement, wide = root.scrollWidth - root.clientWidth
  const sticksOut = (it) => it.getBoundingClientRect().right > root.clientWidth && !it.closest('.scroller')
  return [
    ...(document.querySelectorAll('h1').length === 1 ? [] : ['not one h1']),
    ...(wide > 0 ? [wide + ' px too wide: ' + [...document.querySelectorAll('body *')].filter(sticksOut).slice(0, 2).map((it) => it.outerHTML.slice(0, 120)).join(' | ')] : []),
  ]
})()`

const controls = `[...document.querySelectorAll('a[href], button:not([hidden]), input:not([type=hidden]), select, textarea, summary')].filter((it) => it.checkVisibility())`

/** Controls that the keyboard passes by, or comes to out of turn. */
const unreached = `${controls}
  .filter((it) => it.tabIndex !== 0 && !it.closest('[role=tablist]'))
  .map((it) => 'not reached by keyboard ' + it.outerHTML.slice(0, 160))`

/** Controls that do not show that the keyboard is on them. Readers’ own colours take shadows and backgrounds away: an outline stays. */
const unseenFocus = `${controls}.filter((it, at, all) => {
    // What looks alike shows alike: one of each is tried.
    const looks = (one) => [one.tagName, one.className, one.type, one.parentElement.className].join()
    return all.findIndex((one) => looks(one) === looks(it)) === at
  }).filter((it) => {
    it.focus()
    const label = it.labels?.[0]
    return [getComputedStyle(it), getComputedStyle(it, '::before'), ...(label ? [getComputedStyle(label, '::before')] : [])]
      .every(({ outlineStyle }) => outlineStyle === 'none')
  })
  .map((it) => 'focus not seen ' + it.outerHTML.slice(0, 160))`

/** Leaves a picture of the page as it stands in the window, when somebody wants to look. */
export async function pictured(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
}
