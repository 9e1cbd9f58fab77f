import { isoDay, parseDay } from '../../core/time/day.ts'
import type { Inspection } from '../../core/benchmarks/tables.ts'
import type { CsvLines } from './csv-lines.ts'
import type { Gathering } from './gathering.ts'

/** A sheet as rows of text. */
type SheetRows = readonly (readonly string[])[]

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
  const at = (heading: string) => indexIn(rows[top] ?? [], heading)
  const [areaAt, judgementAt, onAt] = [at(headings.area), at(headings.judgement), at(headings.on)]
  return rows.slice(top + 1).flatMap((row) => {
    const area = row[areaAt]?.trim()
    const judgement = judgementIn(row[judgementAt] ?? '')
    const on = parseDay(row[onAt]?.trim() ?? '')
    return area && judgement && on !== undefined ? [{ area, on: isoDay(on), judgement }] : []
  })
}

const indexIn = (row: readonly string[], heading: string): number =>
  row.findIndex((cell) => cell.trim().toLowerCase() === heading)

const judgements = [
  ['outstanding', 'Outstanding'],
  ['good', 'Good'],
  ['requires improvement', 'Requires improvement'],
  ['inadequate', 'Inadequate'],
] as const

const judgementIn = (cell: string): Inspection['judgement'] | undefined =>
  judgements.find(([start]) => cell.trim().toLowerCase().startsWith(start))?.[1]
