import type { Cell, DirectorsPart, Report } from '../../core/reports/report.ts'
import { look } from './look.ts'
import { line, paragraph, tableRows, type Row, type Sheet } from './sheet.ts'

const widths = [24, 46, 90]
const width = widths.reduce((sum, one) => sum + one, 0)

/** What the director looks at first: a sentence a row, its mark and its measure in cells of their own. */
export function directorSheet({ director: { title, introduction, parts } }: Report, name: string): Sheet {
  const rows: Row[] = [
    line(title, look.title),
    paragraph(introduction, widths.length, width, look.quiet),
    ...parts.flatMap(partRows),
  ]
  return { name, rows, widths, frozen: { rows: 1, columns: 0 }, links: [] }
}

function partRows({ title, signals, notes }: DirectorsPart): Row[] {
  const table = { caption: title, columns, rows: signals.map(cells) }
  return [
    [],
    line(title, look.heading),
    ...(signals.length > 0 ? tableRows(table, widths).map(wrapped) : []),
    ...notes.map((note) => paragraph(note, widths.length, width, look.quiet)),
  ]
}

const columns = [
  { heading: 'Mark', align: 'left' },
  { heading: 'Measure', align: 'left' },
  { heading: 'Evidence', align: 'left' },
] as const

const cells = ({ mark, title, evidence }: DirectorsPart['signals'][number]): Cell[] => [
  { text: `${mark.shape} ${mark.word}` },
  { text: title },
  { text: evidence },
]

/** As tall as the longest of its words needs: few programs find it out themselves. */
function wrapped(row: Row): Row {
  const lines = row.map((cell, at) =>
    typeof cell?.value === 'string' ? Math.ceil((cell.value.length * 1.05) / (widths[at] ?? 10)) : 1,
  )
  return row.map(
    (cell) => cell && { ...cell, wrap: true, alignVertical: 'top', height: 15 * Math.max(...lines) },
  )
}
