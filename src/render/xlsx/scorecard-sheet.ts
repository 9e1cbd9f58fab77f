import type { Cell, Report, ScorecardRow, Table } from '../../core/reports/report.ts'
import { look } from './look.ts'
import { line, tableRows, widthsFor, type Sheet } from './sheet.ts'

/** The scorecard: headings that stay in view, one row an indicator. */
export function scorecardSheet({ scorecard }: Report, name: string): Sheet {
  const isAimed = scorecard.rows.some(({ target }) => target !== undefined)
  const table = {
    caption: scorecard.caption,
    columns: [...columns, ...(isAimed ? targetColumns : [])],
    rows: scorecard.rows.map((row) => [...cells(row), ...(isAimed ? targetCells(row) : [])]),
  }
  return {
    name,
    rows: [line(scorecard.caption, look.title), ...tableRows(table, widthsFor([table]))],
    widths: widthsFor([table]),
    frozen: { rows: 2, columns: 2 },
    links: [],
  }
}

const columns: Table['columns'] = [
  { heading: 'Theme', align: 'left' },
  { heading: 'Indicator', align: 'left' },
  { heading: 'Figure', align: 'right' },
  { heading: 'Count', align: 'right' },
  { heading: 'Change in the year', align: 'left' },
  { heading: 'From', align: 'left' },
  { heading: 'England', align: 'right' },
  { heading: 'Neighbours', align: 'right' },
]

/** Only where the council has set itself any. */
const targetColumns: Table['columns'] = [
  { heading: 'Target', align: 'right' },
  { heading: 'Against target', align: 'left' },
]

const targetCells = ({ target }: ScorecardRow): Cell[] => [
  target ?? { text: '' },
  { text: target?.mark ? `${target.mark.shape} ${target.mark.word}` : '' },
]

const cells = (row: ScorecardRow): Cell[] => [
  { text: row.theme },
  { text: row.title },
  row.figure,
  { text: row.count },
  { text: `${row.direction.shape} ${row.direction.word}` },
  { text: row.direction.detail },
  row.england,
  row.neighbours,
]
