import type { Report } from '../../core/reports/report.ts'
import { printed } from './printed.ts'
import { typeset } from './typeset.ts'

/**
 * The report as a booklet on A4: PDF/UA-1, in British English, with bookmarks and the alternative text of every
 * chart. `fonts` are the TrueType files of the charts' family, regular and semibold. The same report gives the same
 * bytes. `openPress` does the same in a thread of its own.
 */
export const renderPdf = (report: Report, fonts: readonly Uint8Array[]): Uint8Array =>
  typeset(printed(report, fonts), fonts)
