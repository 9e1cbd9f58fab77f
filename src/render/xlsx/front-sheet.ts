import type { Report } from '../../core/reports/report.ts'
import { editionLine } from '../edition.ts'
import { words } from './cell.ts'
import { look } from './look.ts'
import { line, paragraph, tableRows, widthsFor, type Row, type Sheet } from './sheet.ts'

/** The front sheet: whose figures these are, as at when, what they rest on, and links to the other sheets. */
export function frontSheet(report: Report, name: string, contents: readonly string[]): Sheet {
  const widths = widthsFor([report.inputs]).map((width, at) => Math.max(width, at === 0 ? 30 : 12))
  const across = widths.length
  const width = widths.reduce((sum, one) => sum + one, 0)
  const head: Row[] = [
    line(report.title, look.title),
    line(report.authority.name, look.heading),
    dated(report.asAt),
    line(editionLine(report.edition), look.quiet),
    [],
    ...report.summary.map((text) => paragraph(text, across, width)),
    [],
    line('Sheets', look.heading),
  ]
  const links = contents.map((to, at) => ({ row: head.length + at, to }))
  const listed = contents.map((to) => line(to, look.link))
  const inputs = [[], line(report.inputs.caption, look.heading), ...tableRows(report.inputs)]
  return { name, rows: [...head, ...listed, ...inputs], widths, frozen: { rows: 1, columns: 0 }, links }
}

const dated = (asAt: string): Row => [
  { value: new Date(`${asAt}T00:00:00Z`), type: Date, format: '"As at "d mmmm yyyy', align: 'left' },
]

/** The last sheet: how to read the figures, and the words of the trade. */
export function wordsSheet({ glossary, notes }: Report, name: string, front: string): Sheet {
  const rows: Row[] = [
    line('Glossary', look.title),
    line(`Back to ${front}`, look.link),
    ...glossary.map(({ term, meaning }): Row => [
      { ...look.cell, ...look.strong, ...words(term) },
      { ...look.cell, ...words(meaning), wrap: true },
    ]),
    [],
    line('How to read the figures', look.heading),
    ...notes.map((note) => paragraph(note, 2, 120)),
  ]
  return { name, rows, widths: [30, 90], frozen: { rows: 2, columns: 0 }, links: [{ row: 1, to: front }] }
}
