import type { Row } from '../ssda903/tables.ts'
import type { FindPlace, Place } from './place.ts'
import type { Standing } from './standing.ts'
import type { Child } from './child.ts'
import type { Episode } from './episode.ts'
import type { PeriodOfCare } from './period-of-care.ts'

/** What is known of places: the council itself, its districts, and the postcode directory when one was given. */
export interface Geography {
  /** The council's nine-character code. */
  readonly authority: string
  /** Its three-digit number, which older returns write in PL_LA. */
  readonly number: string | undefined
  /** The upper-tier council a district lies in; a code without an entry is its own. */
  readonly councilOf: (code: string) => string
  readonly findPlace: FindPlace | undefined
}

const METRES_A_MILE = 1609.3

/** Miles from the first home to this one, to one decimal; `undefined` when not known. Rulings. */
export function distanceOf(
  child: Child,
  period: PeriodOfCare,
  home: Episode,
  geography: Geography,
): number | undefined {
  if (child.uasc) return undefined
  const known = foundIn(geography)
  const distance = known.has(home) ? known.get(home) : findDistance(period, home, geography)
  known.set(home, distance)
  return distance
}

const found = new WeakMap<Geography, WeakMap<Episode, number | undefined>>()

/** Distances found so far: a home is looked at in many months, and stays where it is. */
function foundIn(geography: Geography): WeakMap<Episode, number | undefined> {
  const known = found.get(geography) ?? new WeakMap<Episode, number | undefined>()
  found.set(geography, known)
  return known
}

function findDistance(period: PeriodOfCare, home: Episode, geography: Geography): number | undefined {
  const given = home.row.PL_DISTANCE
  if (given !== undefined) return given >= 999 ? undefined : roundHalfUp(given)
  const from = find(period.episodes[0]?.row.HOME_POST, geography)
  const to = find(home.row.PL_POST, geography)
  return from && to ? milesBetween(from, to) : undefined
}

/** Straight-line miles between two grid references, rounded half up to one decimal. Source: data model section 5. */
export function milesBetween(a: Place, b: Place): number {
  return roundHalfUp(Math.hypot(a.easting - b.easting, a.northing - b.northing) / METRES_A_MILE)
}

/** Whether a home lies in the council's area; `undefined` when its place is not known. */
export function insideArea({ row }: Episode, geography: Geography): boolean | undefined {
  if (row.PL_LOCATION === 'IN' || row.PL_LOCATION === 'OUT') return row.PL_LOCATION === 'IN'
  const council = councilNamed(row, geography) ?? find(row.PL_POST, geography)?.authority
  if (council === undefined || council === CONFIDENTIAL) return undefined
  return council === geography.number || geography.councilOf(council) === geography.authority
}

/** The distance and area of a child's home on the day. */
export const distanceOn = ({ child, period, home }: Standing, geography: Geography): number | undefined =>
  distanceOf(child, period, home, geography)

const CONFIDENTIAL = 'CON'

const councilNamed = ({ PL_LA }: Row<'Episodes'>, { councilOf }: Geography): string | undefined =>
  PL_LA === undefined ? undefined : councilOf(PL_LA)

const find = (postcode: string | undefined, { findPlace }: Geography): Place | undefined =>
  postcode === undefined ? undefined : findPlace?.(postcode)

/** 0.05 is a repeating fraction in binary: the tenth is taken of a value first cleared of its last bits. */
const roundHalfUp = (miles: number): number => Math.floor(Number((miles * 10).toFixed(6)) + 0.5) / 10
