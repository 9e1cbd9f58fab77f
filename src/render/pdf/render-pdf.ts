import type { Report } from '../../core/reports/report.ts'
import { fontFamily } from '../chart/ink.ts'
import { paperOf } from './paper.ts'
import { printableWith } from './printable.ts'
import { typeset } from './typeset.ts'

/**
 * The report as a booklet on A4: PDF/UA-1, in British English, with bookmarks and the alternative text of every
 * chart. `fonts` are the TrueType files of the charts' family, regular and semibold. The same report gives the same bytes.
 */
export function renderPdf(report: Report, fonts: readonly Uint8Array[]): Uint8Array {
  const printable = printableWith(fonts)
  const paper = JSON.stringify(paperOf(report, fontFamily), (_, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  )
  return typeset(paper, fonts)
}
