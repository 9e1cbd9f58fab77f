import { rowPeriodCell } from '../disclosure/cell-id.ts'
import { windowOf } from '../indicators/window.ts'
import type { Edition, PublicCell } from './public-cell.ts'
import { placesIn, type Places } from './places.ts'
import type { PublicTable } from './public-table.ts'
import { numbersOf } from './said-number.ts'
import { periodOf } from './said-period.ts'

const OVER_TIME = ': each row over time'

/** The rows of a breakdown month by month and year by year, which stand in tables of pages and workbooks alone. A row of
 *  a count is given as a number; a row of anything else as its share, which `seenInTables` takes. */
export function rowCellsIn(tables: readonly PublicTable[], edition: Edition): PublicCell[] {
  const places = placesIn(edition)
  const found = new Map<string, PublicCell>()
  for (const table of tables.filter(({ caption }) => caption.endsWith(OVER_TIME)))
    for (const cell of cellsOf(table, places, edition.name))
      if (!found.has(cell.id) || cell.shown) found.set(cell.id, cell)
  return [...found.values()]
}

function cellsOf({ caption, headings, rows }: PublicTable, places: Places, name: string): PublicCell[] {
  const indicator = places.titled(caption.slice(0, -OVER_TIME.length))
  if (!indicator) return []
  return rows.flatMap((row) => {
    const label = String(row[0] ?? '')
    const key = places.row(indicator.id, label)?.key
    if (key === undefined) return []
    return row.flatMap((cell, column): PublicCell[] => {
      const said = periodOf(headings[column] ?? '')
      const whole = said && places.inPeriod(indicator.id, said)
      if (!said || !whole || cell === '–' || column === 0) return []
      const [number] = numbersOf(cell)
      const isCount = indicator.kind === 'count'
      const { from, to } = whole.window
      const period = { id: said.period, kind: said.at, from, to, complete: true }
      return [
        {
          id: `${name}${rowPeriodCell(indicator.id, key, said.at, said.period)}`,
          ...{ indicator, at: said.at, period: said.period, key, label },
          window: said.at === 'month' ? whole.window : windowOf(period, indicator.reach, indicator.yearReach),
          shown:
            isCount && number
              ? { numerator: number.value, denominator: null, value: number.value }
              : undefined,
        },
      ]
    })
  })
}
