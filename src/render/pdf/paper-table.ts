import type { Table } from '../../core/reports/report.ts'

/** A table as words alone. */
export const tableOf = ({ caption, columns, rows }: Table) => ({
  caption,
  columns,
  rows: rows.map((row) => row.map(({ text }) => text)),
})
