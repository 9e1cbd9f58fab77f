import { milesBetween } from '../record/location.ts'
import type { FindPlace } from '../record/place.ts'
import type { ReadReturn } from './read-rows.ts'
import type { Row } from './row.ts'
import type { Need } from './rule.ts'

/** What is known of places. */
export interface Places {
  /** The council by each name PL_LA may have for it: its area code, its three-digit number. */
  readonly authority?: Iterable<string> | undefined
  /** Where postcodes lie. */
  readonly findPlace?: FindPlace | undefined
  /** The council a district lies in; a code without one is its own. */
  readonly councilOf?: ((code: string) => string) | undefined
}

/** Columns worked out from others. */
type Derived = Pick<Row<'Episodes'>, 'PL_LA' | 'PL_DISTANCE' | 'PL_LOCATION'>

/** Works out what a return does not say itself; a column that the file has stays as it is. Gives the columns there are. */
export function derive(read: ReadReturn, places: Places): Need[] {
  markUasc(read)
  const given = read.columns.Episodes
  const episodes = read.rows.Episodes as readonly Writable<Row<'Episodes'>>[] | undefined
  const own = new Set<string>(places.authority)
  const columns = (['PL_LA', 'PL_DISTANCE', 'PL_LOCATION'] as const).filter(
    (column) => given?.has(column) !== true,
  )
  const found = columns.filter(() => places.findPlace !== undefined)
  for (const row of found.length === 0 ? [] : (episodes ?? [])) {
    const derived = placeOf(row, places, own)
    for (const column of found) row[column] = derived[column]
  }
  const absent = new Set<string>(columns.filter((column) => !found.includes(column)))
  if (own.size === 0 && columns.includes('PL_LOCATION')) absent.add('PL_LOCATION')
  return (['PL_LA', 'PL_DISTANCE', 'PL_LOCATION'] as const).filter((column) => !absent.has(column))
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

function placeOf(row: Row<'Episodes'>, places: Places, own: ReadonlySet<string>): Derived {
  const { findPlace, councilOf = (code: string) => code } = places
  const home = row.HOME_POST === undefined ? undefined : findPlace?.(row.HOME_POST)
  const placed = row.PL_POST === undefined ? undefined : findPlace?.(row.PL_POST)
  const council = placed?.authority === undefined ? undefined : councilOf(placed.authority)
  return {
    PL_LA: council,
    PL_DISTANCE: home && placed ? milesBetween(home, placed).toFixed(1) : undefined,
    PL_LOCATION: council === undefined || own.size === 0 ? undefined : own.has(council) ? 'IN' : 'OUT',
  }
}

/**
 * The header of a CSV return does not say who is unaccompanied: a row in UASC does. The column has two names, of which
 * a file has one.
 */
function markUasc({ rows, columns }: ReadReturn): void {
  const given = columns.Header as Set<string> | undefined
  if (given === undefined) return
  const header = (rows.Header ?? []) as readonly Writable<Row<'Header'>>[]
  if (given.has('UASC_STATUS') && !given.has('UASC')) for (const row of header) row.UASC = row.UASC_STATUS
  else if (given.has('UASC') && !given.has('UASC_STATUS'))
    for (const row of header) row.UASC_STATUS = row.UASC
  else if (!given.has('UASC')) {
    if (rows.UASC === undefined) return
    const ids = new Set(rows.UASC.map(({ CHILD }) => CHILD))
    for (const row of header) row.UASC = row.UASC_STATUS = ids.has(row.CHILD) ? '1' : '0'
  }
  given.add('UASC').add('UASC_STATUS')
}
