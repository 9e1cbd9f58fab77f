import type { ListedChild } from '../sources/annex-a/care-list.ts'
import { birthday } from '../time/age.ts'
import { addDays, addMonths, earlier, later, type Day } from '../time/day.ts'
import type { Child } from './child.ts'
import { OPEN, type Episode } from './episode.ts'
import { homeIn, homeOf, type Home } from './listed-home.ts'
import type { Sighting } from './sightings.ts'

/** Something that began to hold on a day. */
export interface Since<T> {
  readonly from: Day
  readonly value: T
}

/** A period of care as case-system lists tell it, or as they go on with one that a return tells. */
export interface ListedPeriod {
  readonly start: Day
  /** The first day no longer in care. `undefined` while in care. */
  readonly end: Day | undefined
  readonly reason: string | undefined
  readonly need: string | undefined
  /** Legal statuses, oldest first. */
  readonly statuses: readonly Since<string>[]
  /** Homes, oldest first. */
  readonly homes: readonly Since<Home>[]
  /** The return's last episode, when the period is one that a return left open. */
  readonly known: Episode | undefined
  /** The last day on which a source showed the child in care. */
  readonly seen: Day
}

/** What lists say of a child's care after the last return, and whether the child dropped out of one. */
export interface ListedCare {
  readonly periods: readonly ListedPeriod[]
  /** The day of the list in which a child in care was not to be found. */
  readonly lostOn: Day | undefined
}

/**
 * A child's periods of care after a day up to which returns are trusted. What the newest list says stands: from the day
 * its legal status and placement began, earlier lists are corrected by it. A child in care who is in none of a list's
 * rows has left: a list holds everyone in care, and everyone who left in the six months before.
 */
export function listedCareOf(
  sightings: readonly Sighting[],
  before: Child | undefined,
  trusted: Day,
): ListedCare {
  let periods: ListedPeriod[] = openIn(before, trusted)
  let lostOn: Day | undefined
  const adult = adultOn(sightings, before)
  for (const { drawn, rows } of sightings) {
    const told = rows.filter(({ ceased }) => ceased === undefined || ceased > trusted)
    for (const row of told.sort((a, b) => a.started - b.started))
      periods = toldBy(row, periods, drawn, trusted)
    const last = periods.at(-1)
    if (rows.length > 0 || last === undefined || last.end !== undefined) continue
    const end = leftBy(last.seen, drawn)
    // Nobody is missed from a list who had turned 18 by then.
    if (end >= adult) continue
    periods = [...periods.slice(0, -1), { ...last, end }]
    lostOn = drawn
  }
  return { periods, lostOn }
}

/** The 18th birthday, by the return or else the lists; after every day when neither gives it. */
function adultOn(sightings: readonly Sighting[], before: Child | undefined): Day {
  const dob = before?.dob ?? sightings.flatMap(({ rows }) => rows.flatMap((row) => row.dob ?? [])).at(-1)
  return dob === undefined ? OPEN : birthday(dob, 18)
}

/** Somebody who left within six months of the list would be in it. */
const leftBy = (seen: Day, drawn: Day): Day => later(addDays(seen, 1), addMonths(drawn, -SHOWN_MONTHS))

/** How long a list shows those who left. Source: data model, section 7. */
const SHOWN_MONTHS = 6

function openIn(child: Child | undefined, trusted: Day): ListedPeriod[] {
  const known = child?.episodes.at(-1)
  if (child === undefined || known === undefined) return []
  // X1 with nothing after it: the next episode is in the return to come.
  const isOpen = known.end === undefined || (known.row.REC === 'X1' && known.end <= trusted)
  if (!isOpen) return []
  const start = child.periods.at(-1)?.start ?? known.start
  return [
    {
      start,
      end: undefined,
      reason: undefined,
      need: known.row.CIN,
      statuses: [],
      homes: [],
      known,
      seen: trusted,
    },
  ]
}

function toldBy(
  row: ListedChild,
  periods: readonly ListedPeriod[],
  drawn: Day,
  trusted: Day,
): ListedPeriod[] {
  const last = periods.at(-1)
  if (last !== undefined && isSame(last, row))
    return [...periods.slice(0, -1), goneOn(last, row, drawn, trusted)]
  const closed =
    last?.end === undefined && last ? [{ ...last, end: earlier(addDays(last.seen, 1), row.started) }] : []
  const fresh: ListedPeriod = {
    start: later(row.started, addDays(trusted, 1)),
    end: undefined,
    reason: undefined,
    need: undefined,
    statuses: [],
    homes: [],
    known: undefined,
    seen: drawn,
  }
  const kept = closed.length > 0 ? [...periods.slice(0, -1), ...closed] : periods
  return [...kept, goneOn(fresh, row, drawn, trusted)]
}

/** One period of care, though its start or end may have been corrected since. */
const isSame = ({ end, seen }: ListedPeriod, { started }: ListedChild): boolean =>
  end === undefined ? started <= seen : started < end

function goneOn(period: ListedPeriod, row: ListedChild, drawn: Day, trusted: Day): ListedPeriod {
  const told = { ...period, start: period.known ? period.start : later(row.started, addDays(trusted, 1)) }
  const { known } = period
  return {
    ...told,
    end: row.ceased,
    reason: row.ceased === undefined ? undefined : row.reason,
    need: row.need ?? period.need,
    statuses: since(told, trusted, {
      held: period.statuses,
      before: known?.row.LS,
      from: row.status_from,
      value: row.status,
    }),
    homes: since(told, trusted, {
      held: period.homes,
      before: known && homeOf(known.row),
      from: row.placement_from,
      value: homeIn(row),
    }),
    seen: drawn,
  }
}

/** What a list says holds now, and what was known to hold before. */
interface Change<T> {
  readonly held: readonly Since<T>[]
  readonly before: T | undefined
  readonly from: Day | undefined
  readonly value: T | undefined
}

function since<T>(
  { start, known, seen }: ListedPeriod,
  trusted: Day,
  { held, before, from: dated, value }: Change<T>,
): readonly Since<T>[] {
  if (value === undefined) return held
  const last = held.at(-1)?.value ?? before
  if (dated === undefined && JSON.stringify(last) === JSON.stringify(value)) return held
  const from = later(dated ?? (last === undefined ? start : addDays(seen, 1)), start)
  // A change on or before the last day of a return is the return's to tell.
  return known && from <= trusted ? [] : [...held.filter((each) => each.from < from), { from, value }]
}
