import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aReport } from '../../../test/report.ts'
import { openPress } from './press.ts'
import { renderPdf } from './render-pdf.ts'

const fonts = ['regular', 'semibold'].map((weight) =>
  readFileSync(new URL(`../../../assets/fonts/source-sans-3-${weight}.ttf`, import.meta.url)),
)

test('a thread of its own prints the same bytes', async () => {
  const pdf = await openPress().print(aReport(), fonts)
  expect(Buffer.from(pdf).equals(renderPdf(aReport(), fonts))).toBe(true)
})

test('what cannot be set is a fault of the one who asked, not of the thread', async () => {
  await expect(openPress().print(aReport(), [])).rejects.toThrow(/font/)
})
