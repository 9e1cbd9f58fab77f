import { calendar, isoDay, parseDay, type Day } from '../../core/time/day.ts'
import type { Inspection } from '../../core/benchmarks/tables.ts'
import type { CsvLines } from './csv-lines.ts'
import type { Gathering } from './gathering.ts'

/** A sheet as rows of cells: text, or a date where the workbook holds one. */
export type SheetRows = readonly (readonly unknown[])[]

const headings = {
  area: 'local authority area code',
  judgement: 'overall effectiveness',
  on: 'inspection date',
}

/** Takes Ofsted's judgements from the sheets of its workbook: the latest of each authority, and the history. Sheets of
 *  visits without a judgement add nothing. The headings may come below a title. */
export function inspectionsIn(sheets: readonly SheetRows[]): Inspection[] {
  const found = new Map<string, Inspection>()
  for (const inspection of sheets.flatMap(inspectionsOf))
    found.set(`${inspection.area} ${inspection.on}`, inspection)
  return [...found.values()]
}

/** The same from the sheet saved as CSV. */
export function gatherInspections(lines: CsvLines, into: Gathering): void {
  const rows: (readonly string[])[] = [lines.headings]
  lines.forEach((cells) => rows.push(cells))
  into.inspections.push(...inspectionsIn([rows]))
}

function inspectionsOf(rows: SheetRows): Inspection[] {
  const top = rows.findIndex(
    (row) => indexIn(row, headings.area) >= 0 && indexIn(row, headings.judgement) >= 0,
  )
  const heading = rows[top] ?? []
  const [area, judgement, on] = [headings.area, headings.judgement, headings.on].map((h) =>
    indexIn(heading, h),
  )
  return rows.slice(top + 1).flatMap((row) => {
    const inspection = {
      area: textIn(row[area ?? -1]),
      on: dayIn(row[on ?? -1]),
      judgement: judgementIn(row[judgement ?? -1]),
    }
    const { on: date, judgement: said } = inspection
    return date !== undefined && said && inspection.area
      ? [{ area: inspection.area, on: date, judgement: said }]
      : []
  })
}

const indexIn = (row: readonly unknown[], heading: string): number =>
  row.findIndex((cell) => typeof cell === 'string' && cell.trim().toLowerCase() === heading)

const textIn = (cell: unknown): string => (typeof cell === 'string' ? cell.trim() : '')

function dayIn(cell: unknown): string | undefined {
  const found =
    cell instanceof Date ? (Math.floor(cell.getTime() / 86_400_000) as Day) : parseDay(textIn(cell))
  return found === undefined || calendar(found).year < 2000 ? undefined : isoDay(found)
}

const judgements = [
  ['outstanding', 'Outstanding'],
  ['good', 'Good'],
  ['requires improvement', 'Requires improvement'],
  ['inadequate', 'Inadequate'],
] as const

function judgementIn(cell: unknown): Inspection['judgement'] | undefined {
  const text = typeof cell === 'string' ? cell.trim().toLowerCase() : ''
  return judgements.find(([start]) => text.startsWith(start))?.[1]
}
