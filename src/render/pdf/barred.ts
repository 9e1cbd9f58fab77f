import type { Cell, IndicatorSection } from '../../core/reports/report.ts'
import { shortCaption } from './short-caption.ts'

type Breakdown = NonNullable<IndicatorSection['breakdown']>

/** A breakdown as one table: its bars stand in the last column, from nought to one of the room there. */
export function barredOf(title: string, { chart, table }: Breakdown) {
  const longest = Math.max(...chart.bars.map(({ value }) => value), 0) || 1
  const named = new Map(table.rows.map((row) => [row[0]?.text, row]))
  const drawn = chart.bars.map((bar) => ({
    ...lineOf(named.get(bar.label) ?? unlisted(bar, table.columns.length)),
    bar: Math.max(0, bar.value) / longest,
    pale: bar.pale,
  }))
  const labels = new Set(chart.bars.map(({ label }) => label))
  const others = table.rows.filter(([first]) => !labels.has(first?.text ?? ''))
  return {
    caption: shortCaption(title, table.caption),
    columns: table.columns,
    rows: [...drawn, ...others.map((row) => ({ ...lineOf(row), bar: null, pale: false }))],
  }
}

const lineOf = (row: readonly Cell[]) => ({
  cells: row.map(({ text }) => text),
  hidden: row.some(({ hidden }) => hidden),
})

/** A bar that has no row in the table says its own name and value. */
const unlisted = ({ label, text }: Breakdown['chart']['bars'][number], columns: number): Cell[] =>
  [label, ...Array.from({ length: columns - 2 }, () => ''), text].map((text) => ({ text }))
