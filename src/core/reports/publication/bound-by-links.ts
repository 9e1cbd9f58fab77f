import { periodCell, rowCell, rowPeriodCell } from '../../disclosure/cell-id.ts'
import { indicatorOf } from '../../indicators/index.ts'
import type { Link, Term, Where } from '../../indicators/link.ts'
import { bounds } from '../../indicators/links-bounds.ts'
import { links } from '../../indicators/links.ts'
import type { Binding, Bound } from './bindings.ts'
import type { Edition } from './edition.ts'
import { grouped } from '../../indicators/in-register.ts'
import type { Printed } from './printed.ts'

/** What the catalogue binds whatever the council, among the numbers of this edition. */
export function linked(edition: Edition): Binding[] {
  const rows = grouped(
    edition.printed.filter(({ kind }) => kind === 'row'),
    ({ entry }) => entry.indicator.id,
  )
  return [
    ...links.flatMap((link) => bound(edition, rows, link, '=')),
    ...bounds.flatMap(({ part, ...more }) => bound(edition, rows, { ...more, parts: [part] }, '<=')),
  ]
}

type RowsOf = ReadonlyMap<string, readonly Printed[]>

function bound(
  edition: Edition,
  rows: RowsOf,
  { whole, parts, where, why }: Link,
  is: Binding['is'],
): Binding[] {
  const terms = [...parts, { ...whole, times: -whole.times }]
  return where.flatMap((each) =>
    placesOf(edition, each).map((cellOf) => ({
      terms: terms.flatMap((term) =>
        each === 'rows' ? besideRow(rows, cellOf, term) : inTime(edition, cellOf, term),
      ),
      is,
      why,
    })),
  )
}

type Summed = Omit<Term, 'times'> & { readonly times: number }

// What is not printed leaves the sum unknown: a name nothing has keeps it from holding.
const boundTo = (cell: string | undefined, { of, times }: Summed): Bound[] => [
  { cell: cell ?? '', part: of, times },
]

/** In a period, a row that is not given counts nobody where other rows of it are. */
function inTime({ printed, valueOf }: Edition, cellOf: CellOf, term: Summed): Bound[] {
  const cell = cellOf(term)
  const isMissing = term.key !== undefined && cell !== undefined && valueOf(cell, term.of) === undefined
  const others = isMissing && printed.some((each) => isRowBeside(each, cell, term.indicatorId))
  return others ? [] : boundTo(cell, term)
}

const isRowBeside = ({ entry, key, period }: Printed, cell: string, id: string): boolean =>
  key !== undefined && entry.indicator.id === id && period !== undefined && cell.endsWith(`/${period.id}`)

/** Among rows: all of them for `*`, and none for a row the breakdown does not give, which counts nobody. */
function besideRow(rows: RowsOf, cellOf: CellOf, term: Summed): Bound[] {
  const { indicatorId, key, of, times } = term
  const own = rows.get(indicatorId)
  if (key === undefined || own === undefined)
    return boundTo(key === undefined ? cellOf(term) : undefined, term)
  return own.flatMap((row) => (key === '*' || row.key === key ? { cell: row.cell, part: of, times } : []))
}

type CellOf = (term: Pick<Term, 'indicatorId' | 'key' | 'lag'>) => string | undefined

/** Each month, each year, or the rows as the breakdown gives them. */
function placesOf({ months, years }: Edition, where: Where): CellOf[] {
  if (where === 'rows') return [(term) => besideRows({ months, years }, term)]
  const periods = where === 'month' ? months : years
  return periods.map((_, at) => (term) => inPeriod(where, periods[at - (term.lag ?? 0)], term))
}

function inPeriod(
  kind: 'month' | 'year',
  period: string | undefined,
  { indicatorId, key }: Pick<Term, 'indicatorId' | 'key'>,
): string | undefined {
  if (period === undefined) return undefined
  return key === undefined
    ? periodCell(indicatorId, kind, period)
    : rowPeriodCell(indicatorId, key, kind, period)
}

/** A row, or the number it is counted beside: of the day, or for what happens of the twelve months when they are a year. */
function besideRows(
  { months, years }: Pick<Edition, 'months' | 'years'>,
  { indicatorId, key }: Pick<Term, 'indicatorId' | 'key'>,
): string | undefined {
  if (key !== undefined) return rowCell(indicatorId, key)
  const reach = indicatorOf(indicatorId)?.reach
  return reach === 'day' || reach === 'twelve-months'
    ? inPeriod('month', months.at(-1), { indicatorId })
    : inPeriod('year', years.at(-1), { indicatorId })
}
