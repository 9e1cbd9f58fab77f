import type { Report } from '../../core/reports/report.ts'
import { paperOf } from './paper.ts'
import { printableWith } from './printable.ts'
import { typeset } from './typeset.ts'

/** The family of the fonts in assets/fonts, which the charts are drawn with too. */
const family = 'Source Sans 3'

/**
 * The report as a booklet on A4: PDF/UA-1, in British English, with bookmarks and the alternative text of every
 * chart. `fonts` are the TrueType files of the charts' family, regular and semibold. The same report gives the same bytes.
 */
export function renderPdf(report: Report, fonts: readonly Uint8Array[]): Uint8Array {
  const printable = printableWith(fonts)
  const paper = JSON.stringify(paperOf(report, family), (_, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  )
  return typeset(paper, fonts)
}
