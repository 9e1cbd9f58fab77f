import { read } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { aReport } from '../../test/report.ts'
import { readFonts } from './html/fonts.ts'
import { renderHtml } from './html/render-html.tsx'
import { paperOf } from './pdf/paper.ts'
import { scorecardSize } from './pdf/scorecard-size.ts'
import { renderXlsx } from './xlsx/render-xlsx.ts'

const fonts = await readFonts('assets/fonts')
const plain = aReport()
const rows = plain.scorecard.rows.map((row, at) =>
  at === 0
    ? {
        ...row,
        target: {
          text: '90%',
          number: 90,
          format: 'percent' as const,
          mark: { shape: '✗', word: 'off target' },
        },
      }
    : row,
)
const aimed = aReport({ scorecard: { ...plain.scorecard, rows } })

test('the director’s page comes before the scorecard, and its measures lead to their places', () => {
  const page = renderHtml(plain, fonts)
  const at = (text: string): number => page.indexOf(text)
  expect(at('id="director"')).toBeGreaterThan(at('class="cover"'))
  expect(at('id="scorecard"')).toBeGreaterThan(at('id="director"'))
  const [section = ''] = /<section class="director.*?<section class="scorecard/s.exec(page) ?? []
  expect(section).toContain('href="#indicator-dental-check"')
  expect(section).toMatch(/aria-hidden="true">▼<\/span> worse/)
})

test('on paper a measure links to where it is printed, and a reason to nowhere', () => {
  const { director } = paperOf(plain, 'Source Sans 3')
  const links = director.parts.flatMap(({ signals }) => signals.map(({ link }) => link))
  expect(links).toEqual([expect.stringMatching(/^indicator-\d+-\d+$/), null])
})

test('targets have a column only where any is set', () => {
  expect(renderHtml(plain, fonts)).not.toContain('>Target</th>')
  const page = renderHtml(aimed, fonts)
  expect(page).toContain('>Target</th>')
  expect(page).toMatch(
    /90%\s*<span class="mark told"><span class="shape" aria-hidden="true">✗<\/span> off target/,
  )
  expect(paperOf(aimed, 'f').scorecard?.aimed).toBe(true)
  expect(paperOf(plain, 'f').scorecard?.aimed).toBe(false)
})

test('a column of targets leaves the names less room, and the type is set smaller where they need it', () => {
  const many = (of: typeof rows) =>
    Array.from({ length: 40 }, (_, at) => of[at % of.length]).flatMap((row) =>
      row ? [{ ...row, title: 'Children in long-term care with the same carer' }] : [],
    )
  expect(scorecardSize(many(rows), 8).size).toBeLessThan(
    scorecardSize(many([...plain.scorecard.rows]), 8).size,
  )
})

test('the workbook gives the director’s sentences a row each, and a target as a number beside its mark', async () => {
  const book = read(await renderXlsx(aimed))
  const cells = (sheet: string): unknown[] =>
    Object.entries(book.Sheets[sheet] ?? {}).flatMap(([at, cell]) =>
      at.startsWith('!') ? [] : [(cell as { v: unknown }).v],
    )
  expect(cells(plain.director.title)).toEqual(
    expect.arrayContaining(['▼ worse', 'Seen by a dentist in the last year']),
  )
  expect(cells('Scorecard')).toEqual(expect.arrayContaining(['Target', 0.9, '✗ off target']))
})
