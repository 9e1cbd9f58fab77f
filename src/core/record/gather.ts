import type { Return903 } from '../ssda903/returns.ts'
import type { Row, TableName } from '../ssda903/tables.ts'
import type { Day } from '../time/day.ts'
import type { Child } from './child.ts'
import { isShortBreak } from './episode.ts'
import { orderEpisodes } from './episodes.ts'
import { periodsOf } from './period-of-care.ts'

/** What was done to rows while gathering, for the account of what was used. */
export interface Gathered {
  readonly children: readonly Child[]
  /** Episodes that end on or before the day they began: left out before anything else. */
  readonly impossible: readonly Row<'Episodes'>[]
}

/** Brings the returns, oldest first, together child by child. A later return's row replaces an earlier one's. */
export function gather(returns: readonly Return903[]): Gathered {
  const facts = new Map<string, Facts>()
  const of = (id: string): Facts => {
    const known = facts.get(id)
    if (known) return known
    const fresh = noFacts()
    facts.set(id, fresh)
    return fresh
  }
  const impossible: Row<'Episodes'>[] = []
  for (const { year, tables } of returns) {
    const seen = new Set<string>()
    for (const row of rowsOf(tables, 'Episodes')) {
      if (row.DEC !== undefined && row.DECOM !== undefined && row.DEC <= row.DECOM) impossible.push(row)
      else addEpisode(of(row.CHILD).episodes, row, seen)
    }
    for (const row of rowsOf(tables, 'Header')) addHeader(of(row.CHILD), row)
    for (const row of rowsOf(tables, 'UASC')) of(row.CHILD).uasc = row
    for (const row of rowsOf(tables, 'Reviews')) of(row.CHILD).reviews.set(row.REVIEW, row)
    for (const row of rowsOf(tables, 'Missing'))
      of(row.CHILD).missing.set(`${row.MISSING ?? ''} ${row.MIS_START ?? ''}`, row)
    for (const row of rowsOf(tables, 'SWEpisodes'))
      of(row.CHILD).workers.set(`${row.SW_ID ?? ''} ${row.SW_DECOM ?? ''}`, row)
    for (const row of rowsOf(tables, 'AD1')) of(row.CHILD).adoption = row
    for (const row of rowsOf(tables, 'PlacedAdoption')) of(row.CHILD).decisions.set(row.DATE_PLACED, row)
    for (const row of rowsOf(tables, 'OC2')) of(row.CHILD).oc2.set(year, row)
    for (const row of rowsOf(tables, 'OC3')) of(row.CHILD).oc3.set(year, row)
  }
  return { children: [...facts].map(([id, known]) => childOf(id, known)), impossible }
}

interface Facts {
  header: Row<'Header'> | undefined
  uasc: Row<'UASC'> | undefined
  adoption: Row<'AD1'> | undefined
  readonly episodes: Map<Day, Row<'Episodes'>>
  readonly reviews: Map<Day | undefined, Row<'Reviews'>>
  readonly missing: Map<string, Row<'Missing'>>
  readonly workers: Map<string, Row<'SWEpisodes'>>
  readonly decisions: Map<Day | undefined, Row<'PlacedAdoption'>>
  readonly oc2: Map<number, Row<'OC2'>>
  readonly oc3: Map<number, Row<'OC3'>>
}

const noFacts = (): Facts => ({
  header: undefined,
  uasc: undefined,
  adoption: undefined,
  episodes: new Map(),
  reviews: new Map(),
  missing: new Map(),
  workers: new Map(),
  decisions: new Map(),
  oc2: new Map(),
  oc3: new Map(),
})

type Tables = ReadonlyMap<TableName, readonly Row<TableName>[]>

const rowsOf = <T extends TableName>(tables: Tables, name: T): readonly Row<T>[] =>
  (tables.get(name) ?? []) as readonly Row<T>[]

/** The later header wins, but a blank date of birth takes none away. */
function addHeader(facts: Facts, row: Row<'Header'>): void {
  facts.header = { ...row, DOB: row.DOB ?? facts.header?.DOB }
}

/** Same child and start: a later return wins whatever it says; within one return the row with an end, else the last. A-10. */
function addEpisode(episodes: Map<Day, Row<'Episodes'>>, row: Row<'Episodes'>, seen: Set<string>): void {
  if (row.DECOM === undefined) return
  const key = `${row.CHILD} ${row.DECOM}`
  const before = seen.has(key) ? episodes.get(row.DECOM) : undefined
  if (before?.DEC === undefined || row.DEC !== undefined) episodes.set(row.DECOM, row)
  seen.add(key)
}

function childOf(id: string, known: Facts): Child {
  const rows = [...known.episodes.values()]
  const dob = dobOf(known)
  // A short break that overlaps real care cannot cut it short, but one left open ends when care begins.
  const episodes = orderEpisodes(rows.filter((row) => !isShortBreak(row)))
  return {
    id,
    dob,
    header: known.header,
    uasc: uascOf(known),
    episodes,
    shortBreaks: orderEpisodes(rows).filter(({ row }) => isShortBreak(row)),
    periods: periodsOf(episodes, dob),
    reviews: inOrder(known.reviews.values(), ({ REVIEW }) => REVIEW),
    missing: inOrder(known.missing.values(), ({ MIS_START }) => MIS_START),
    socialWorkers: inOrder(known.workers.values(), ({ SW_DECOM }) => SW_DECOM),
    adoption: known.adoption,
    decisions: inOrder(known.decisions.values(), ({ DATE_PLACED }) => DATE_PLACED),
    oc2: known.oc2,
    oc3: known.oc3,
  }
}

/** The header's date of birth, else the first that any other table gives. */
function dobOf({ header, uasc, oc2, oc3, reviews, missing, adoption }: Facts): Day | undefined {
  const others = [uasc, adoption, ...oc2.values(), ...oc3.values(), ...reviews.values(), ...missing.values()]
  return header?.DOB ?? others.find((row) => row?.DOB !== undefined)?.DOB
}

function uascOf({ header, uasc }: Facts): Child['uasc'] {
  if (uasc) return { until: uasc.DUC }
  return header?.UASC || header?.UASC_STATUS ? { until: undefined } : undefined
}

const inOrder = <T>(rows: Iterable<T>, day: (row: T) => Day | undefined): T[] =>
  [...rows].sort((a, b) => (day(a) ?? 0) - (day(b) ?? 0))
