import type { CareList, ListedChild } from '../sources/annex-a/care-list.ts'
import type { Return903 } from '../ssda903/returns.ts'
import type { Row } from '../ssda903/tables.ts'
import type { Listed } from '../tables/listed.ts'
import { addDays, longDay, type Day } from '../time/day.ts'
import { financialYearOf } from '../time/period.ts'
import type { Child } from './child.ts'
import { listedCareOf } from './listed-periods.ts'
import { episodeRowsOf } from './listed-rows.ts'
import { sightingsIn, type Sighting } from './sightings.ts'

/** What case-system lists add to the record, as a return would hold it. */
export interface FromLists {
  readonly return903: Return903
  /** What people should know of how lists and returns were put together. */
  readonly noted: readonly Listed[]
}

/**
 * The lists' own tables for the days after the last day the returns cover: up to it the returns are trusted, from the
 * day after the newest list is. Lists drawn earlier add nothing here.
 */
export function fromLists(
  lists: readonly CareList[],
  children: readonly Child[],
  trusted: Day,
): FromLists | undefined {
  const used = lists.filter(({ drawn }) => drawn > trusted)
  const last = Math.max(...used.map(({ drawn }) => drawn)) as Day
  if (used.length === 0) return undefined
  const known = new Map(children.map((child) => [child.id, child]))
  const sightingsOf = sightingsIn(used)
  const ids = new Set([...known.keys(), ...used.flatMap(({ rows }) => rows.map(({ child_id }) => child_id))])
  const episodes: Row<'Episodes'>[] = []
  const headers: Row<'Header'>[] = []
  const lost = new Map<Day, number>()
  for (const id of ids) {
    const sightings = sightingsOf(id)
    const { periods, lostOn } = listedCareOf(sightings, known.get(id), trusted)
    for (const period of periods) episodes.push(...episodeRowsOf(id, period, trusted))
    if (lostOn !== undefined) lost.set(lostOn, (lost.get(lostOn) ?? 0) + 1)
    const header = headerOf(known.get(id)?.header, id, sightings)
    if (header) headers.push(header)
  }
  return {
    return903: {
      year: financialYearOf(last),
      tables: new Map<'Episodes' | 'Header', readonly Row<'Episodes' | 'Header'>[]>([
        ['Episodes', episodes],
        ['Header', headers],
      ]),
    },
    noted: [
      ...lostNotes(lost, used),
      ...startNotes(
        used.filter(({ drawn }) => drawn === last),
        known,
        trusted,
      ),
    ],
  }
}

/** What lists say of who the child is, where no return says it. `undefined` when no list names the child. */
function headerOf(
  own: Row<'Header'> | undefined,
  CHILD: string,
  sightings: readonly Sighting[],
): Row<'Header'> | undefined {
  const rows = sightings.flatMap((sighting) => sighting.rows)
  if (rows.length === 0) return undefined
  const last = <T>(of: (row: ListedChild) => T | undefined): T | undefined =>
    rows.reduce<T | undefined>((known, row) => of(row) ?? known, undefined)
  const said = {
    SEX: last(({ sex }) => sex),
    DOB: last(({ dob }) => dob),
    ETHNIC: last(({ ethnicity }) => ethnicity),
  }
  const UASC = last(({ uasc }) => uasc)
  return {
    ...own,
    CHILD,
    line: own?.line ?? 0,
    SEX: own?.SEX ?? said.SEX,
    DOB: own?.DOB ?? said.DOB,
    ETHNIC: own?.ETHNIC ?? said.ETHNIC,
    // A child a return knows is an asylum seeker when the return says so: a list says it for twelve months after.
    UASC: own === undefined ? UASC : own.UASC,
  }
}

const whole = { line: 1, column: 'whole sheet', read: '' } as const

function lostNotes(lost: ReadonlyMap<Day, number>, lists: readonly CareList[]): Listed[] {
  return [...lost].map(([on, count]) => ({
    ...whole,
    file: lists.find(({ drawn }) => drawn === on)?.file ?? '',
    advice: `${count === 1 ? 'One child' : `${count} children`} in care when last seen ${count === 1 ? 'is' : 'are'} not in this list. Taken to have left care, with no reason recorded. Check that the list and the return use the same identifiers.`,
  }))
}

/** Starts that the return should have held and does not. */
function startNotes(lists: readonly CareList[], known: ReadonlyMap<string, Child>, trusted: Day): Listed[] {
  return lists.flatMap(({ file, rows }) =>
    rows
      .filter(({ child_id, started, ceased }) => {
        const inCare = known
          .get(child_id)
          ?.periods.some(({ start, end }) => start <= trusted && end > trusted)
        return started <= trusted && (ceased === undefined || ceased > trusted) && !inCare
      })
      .map(({ line, child_id }) => ({
        file,
        line,
        column: 'Date started to be looked after',
        read: '',
        child: child_id,
        advice: `The return up to ${longDay(trusted)} does not show this child in care then. Counted in care from ${longDay(addDays(trusted, 1))}; correct the return or the list.`,
      })),
  )
}
