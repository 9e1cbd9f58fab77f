import type { Bound, Link, Term, Where } from '../indicators/link.ts'
import { between, type Clue, type ClueTerm } from './clue.ts'
import { grouped } from './clues-alike.ts'
import type { Knowledge } from './knowledge.ts'
import { nameOf, type Edition, type PublicCell } from './public-cell.ts'

/** What the catalogue's links and bounds say of an edition's numbers, in every month, year and table of rows that has
 *  all of them. */
export function cluesOfLinks(
  { cells, asAt }: Edition,
  links: readonly Link[],
  bounds: Knowledge['bounds'] = [],
): Clue[] {
  const places = placesOf(cells, asAt)
  return [
    ...links.flatMap((link) => link.where.flatMap((where) => ofLink(link, where, places))),
    ...bounds.flatMap((bound) => bound.where.flatMap((where) => ofBound(bound, where, places))),
  ]
}

interface Places {
  /** `indicator|key` to its cells by period. */
  readonly months: ReadonlyMap<string, ReadonlyMap<string, PublicCell>>
  readonly years: ReadonlyMap<string, ReadonlyMap<string, PublicCell>>
  readonly rows: ReadonlyMap<string, readonly PublicCell[]>
  readonly monthIds: readonly string[]
  readonly yearIds: readonly string[]
  /** A term without a key that stands beside rows. */
  readonly beside: (indicatorId: string) => PublicCell | undefined
}

const ofLink = ({ whole, parts, why }: Link, where: Where, places: Places): Clue[] =>
  instances([whole, ...parts], where, places).map(([first = [], ...rest]) =>
    between([...less(first), ...rest.flat()], [0, 0], why, 'link'),
  )

const ofBound = ({ part, whole, why }: Bound, where: Where, places: Places): Clue[] =>
  instances([part, whole], where, places).map(([first = [], second = []]) =>
    between([...first, ...less(second)], [-Infinity, 0], why, 'link'),
  )

const less = (terms: readonly ClueTerm[]): ClueTerm[] =>
  terms.map(({ name, times }) => ({ name, times: -times }))

/** The terms in each period, or beside the rows, where all of them are. */
function instances(terms: readonly Term[], where: Where, places: Places): ClueTerm[][][] {
  if (where === 'rows') return whenAll(terms.map((term) => besideRows(term, places)))
  const ids = where === 'month' ? places.monthIds : places.yearIds
  return ids.flatMap((_, at) => whenAll(terms.map((term) => inPeriod(term, where, at, places))))
}

function whenAll(found: readonly (ClueTerm[] | undefined)[]): ClueTerm[][][] {
  const terms = found.flatMap((term) => (term ? [term] : []))
  return terms.length === found.length ? [terms] : []
}

function inPeriod(term: Term, where: 'month' | 'year', at: number, places: Places): ClueTerm[] | undefined {
  const id = (where === 'month' ? places.monthIds : places.yearIds)[at - (term.lag ?? 0)]
  const cells = (where === 'month' ? places.months : places.years).get(
    `${term.indicatorId}|${term.key ?? ''}`,
  )
  const cell = id === undefined ? undefined : cells?.get(id)
  return cell && [termOf(term, cell)]
}

/** All rows for `*`. A row that the breakdown does not give counts nobody. */
function besideRows(term: Term, { rows, beside }: Places): ClueTerm[] | undefined {
  if (term.key === undefined) {
    const cell = beside(term.indicatorId)
    return cell && [termOf(term, cell)]
  }
  const own = rows.get(term.indicatorId)
  return own?.filter(({ key }) => term.key === '*' || key === term.key).map((cell) => termOf(term, cell))
}

const termOf = ({ of, times }: Term, cell: PublicCell): ClueTerm => ({ name: nameOf(cell, of), times })

function placesOf(cells: readonly PublicCell[], asAt: PublicCell['window']['to']): Places {
  const months = byPeriod(cells.filter(({ at }) => at === 'month'))
  const years = byPeriod(cells.filter(({ at }) => at === 'year'))
  return {
    months,
    years,
    rows: grouped(
      cells.filter(({ at }) => at === 'row'),
      ({ indicator }) => indicator.id,
    ),
    monthIds: idsOf(cells, 'month'),
    yearIds: idsOf(cells, 'year'),
    beside: (indicatorId) => {
      const all = [
        ...(months.get(`${indicatorId}|`)?.values() ?? []),
        ...(years.get(`${indicatorId}|`)?.values() ?? []),
      ]
      return all.find((cell) => isBesideRows(cell, asAt))
    },
  }
}

/** On the day itself for a stock; for what happens the twelve months to it. */
const isBesideRows = ({ indicator, window }: PublicCell, asAt: number): boolean =>
  window.to === asAt && (indicator.reach === 'day' || window.to - window.from > DAYS_OF_A_YEAR)
const DAYS_OF_A_YEAR = 360

function byPeriod(cells: readonly PublicCell[]): Map<string, Map<string, PublicCell>> {
  const found = new Map<string, Map<string, PublicCell>>()
  for (const cell of cells) {
    const key = `${cell.indicator.id}|${cell.key ?? ''}`
    const periods = found.get(key) ?? new Map<string, PublicCell>()
    found.set(key, periods.set(cell.period ?? '', cell))
  }
  return found
}

const idsOf = (cells: readonly PublicCell[], at: 'month' | 'year'): string[] =>
  [...new Set(cells.flatMap((cell) => (cell.at === at ? (cell.period ?? []) : [])))].sort()
