import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pdfText } from '../../../test/pdf-text.ts'
import { aRemark } from '../../../test/report-comment.ts'
import { aReport } from '../../../test/report.ts'
import type { Remark, Report } from '../../core/reports/report.ts'
import { renderPdf } from './render-pdf.ts'

const fonts = ['regular', 'semibold'].map((weight) =>
  readFileSync(new URL(`../../../assets/fonts/source-sans-3-${weight}.ttf`, import.meta.url)),
)

const [theme] = aReport().themes
if (!theme) throw new Error('The example has themes.')

const withComment = (comment: Remark | undefined): Report => {
  const indicator = theme.indicators.find((it) => it.comment === undefined)
  if (!indicator) throw new Error('The example has indicators.')
  const of = comment && { comment }
  return aReport({ themes: [{ ...theme, ...of, indicators: [{ ...indicator, ...of }] }] })
}

const printed = (report: Report): string => pdfText(Buffer.from(renderPdf(report, fonts))).replace(/\s+/g, '')

it('a comment is printed with its prose, its four fields and who wrote it, at a theme and under a figure', () => {
  const counts = (text: string): number[] => expected.map((words) => text.split(words).length - 1)
  const [bare, commented] = [printed(withComment(undefined)), printed(withComment(aRemark))].map(counts)
  expect(commented?.map((count, at) => count - (bare?.[at] ?? 0))).toEqual([2, 2, 2, 2, 2, 4])
})

const expected = [
  'havenotcaughtup',
  '<b>yet</b>',
  '{{dental-chek.value}}',
  'Designatednurse',
  'approved15October2020',
  'notgiven',
]

it('a comment longer than a page runs on to the next', () => {
  const words = 'We looked at each of these with the worker. '.repeat(220)
  const comment: Remark = {
    ...aRemark,
    passages: [{ kind: 'paragraph', runs: [{ text: `${words}The end.`, as: 'plain' }] }],
  }
  expect(printed(withComment(comment)).split('Theend.').length - 1).toBe(2)
})
