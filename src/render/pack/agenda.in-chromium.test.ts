import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { openChromium } from '../../../test/chromium.ts'
import { anItem, anUpload, aPack, exempt, printFonts } from '../../../test/pack.ts'
import { windowsOf, type Windows } from '../../../test/windows.ts'
import { readPdfInThread } from '../../files/pdf-thread.ts'
import { readFonts } from '../html/fonts.ts'
import { blocksOf } from './blocks.ts'
import { makeMeetingFiles } from './meeting-files.ts'
import { setPacks } from './set-packs.ts'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const text = blocksOf('To note:\n\n1. one\n2. two\n\n| A | B |\n|---|---|\n| 1 | 2 |')
const items = [
  anItem('1', [], { time: '3pm', purpose: 'For decision', text }),
  anItem('2', [anUpload('a', 'A', { mark: 'Supplement' }), anUpload('b', 'B')]),
  anItem('3', [anUpload('c', 'C')], { exempt }),
]
const typefaces = { print: printFonts, screen: await readFonts('assets/fonts') }
let browser: Browser
let windows: Windows

beforeAll(async () => {
  browser = await openChromium()
  windows = windowsOf(browser, { bypassCSP: true })
})
afterAll(() => browser.close())

test.each([1280, 320])(
  'axe finds nothing to mend on the agenda, %s wide, and nothing is cut off',
  async (width) => {
    const page = await windows.open()
    await page.setViewportSize({ width, height: 900 })
    const { bytes } = makeMeetingFiles(aPack({ items }), typefaces).public.agenda.html
    await page.setContent(Buffer.from(bytes).toString())
    await page.evaluate(axe)
    const found = await page.evaluate<string[]>(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html))',
    )
    expect(found).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
  },
)

test('a PDF that a browser printed is read and taken over, lying or upright', async () => {
  const page = await windows.open()
  await page.setContent('<title>P</title><h1>Printed words</h1><p style="break-before:page">More')
  const bytes = new Uint8Array(await page.pdf({ format: 'A3', landscape: true, tagged: true }))
  const read = await readPdfInThread(bytes)
  if ('fault' in read) throw new Error(read.fault)
  expect(read.pdf).toMatchObject({ tagged: true, pages: [{ words: 'Printed words' }, { words: 'More' }] })
  const paper = { id: 'p', title: 'Printed', kind: 'pdf' as const, bytes, pages: read.pdf.pages }
  const { ranges } = setPacks(aPack({ items: [anItem('1', [paper])] }), printFonts).public
  expect(ranges).toEqual([{ id: 'p', from: 3, to: 4 }])
})
