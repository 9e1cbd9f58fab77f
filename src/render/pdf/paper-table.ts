import type { Table } from '../../core/reports/report.ts'

/** A table as words alone, each column with its share of the width that words may have. */
export const tableOf = ({ caption, columns, rows }: Table) => ({
  caption,
  columns: columns.map((column, at) => ({
    ...column,
    share: shareOf([column.heading, ...rows.map((row) => row[at]?.text ?? '')]),
  })),
  rows: rows.map((row) => row.map(({ text }) => text)),
})

/** Letters of the longest text: a name needs room to be read in a line or two, a sentence may run over several. */
const shareOf = (texts: readonly string[]): number =>
  Math.min(70, Math.max(12, ...texts.map((text) => text.length)))
