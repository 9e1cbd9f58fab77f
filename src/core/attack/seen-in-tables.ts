import type { Clue } from './clue.ts'
import type { Places } from './places.ts'
import type { PublicCell } from './public-cell.ts'
import type { PublicTable } from './public-table.ts'
import { numbersOf } from './said-number.ts'
import { periodOf } from './said-period.ts'
import { seen, type Saying } from './sightings.ts'

/** What tables print of cells that are hidden: in a column or a row of that indicator and that period or row. */
export const seenInTables = (tables: readonly PublicTable[], places: Places): Clue[] =>
  tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.flatMap((cell, column) =>
        column === 0
          ? []
          : numbersOf(cell).flatMap((said) =>
              cellsAt(table, row, column, places).flatMap((hidden) =>
                seen(hidden, said, sayingOf(table.headings[column] ?? '')),
              ),
            ),
      ),
    ),
  )

/** The cells that a place of a table is of: its indicator by page, title, heading or first cell; its period likewise. */
function cellsAt(
  { indicatorId, caption, headings }: PublicTable,
  row: PublicTable['rows'][number],
  column: number,
  places: Places,
): PublicCell[] {
  const heading = headings[column] ?? ''
  const words = row.filter((cell) => typeof cell === 'string')
  const id =
    places.titled(heading)?.id ??
    words.flatMap((cell) => places.titled(cell)?.id ?? [])[0] ??
    indicatorId ??
    places.titled(caption)?.id
  if (id === undefined) return []
  const period = periodOf(heading) ?? periodOf(row[0] ?? null)
  const label = String(row[0] ?? '')
  if (period) return [places.inPeriod(id, period, places.keyOf(id, label))].flatMap((cell) => cell ?? [])
  const own = places.row(id, label)
  if (own) return [own]
  // A table of many indicators gives the latest of each: by the month or by the year, whichever leads its page.
  const latest = places.latest(id)
  return places.titled(label)?.id === id && latest.every(({ shown }) => shown === undefined) && isOwn(heading)
    ? [...latest]
    : []
}

/** Columns of a table of many indicators that are of the council itself and of the latest period. */
const isOwn = (heading: string): boolean => heading === 'Figure' || heading === 'Count'

function sayingOf(heading: string): Saying {
  if (heading === 'Number' || heading === 'Children') return 'numerator'
  if (heading === 'Out of') return 'denominator'
  return heading === 'Count' ? 'any' : 'value'
}
