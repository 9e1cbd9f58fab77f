import type { Report } from '../../core/reports/report.ts'
import { paperOf } from './paper.ts'
import { printableWith } from './printable.ts'

/** The family of the fonts in assets/fonts, which the charts are drawn with too. */
const family = 'Source Sans 3'

/** The report as the JSON that the booklet is set from, every text of it fit to print in the fonts. */
export function printed(report: Report, fonts: readonly Uint8Array[]): string {
  const printable = printableWith(fonts)
  return JSON.stringify(paperOf(report, family), (_, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  )
}
