import type { CareList, ListedChild } from '../sources/annex-a/care-list.ts'
import type { CollectionName, Fact } from '../sources/collections.ts'
import {
  addFacts,
  childOf as childOfFact,
  isAboutChildren,
  noFacts,
  type Facts as KnownFacts,
} from '../sources/facts.ts'
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
  /** Facts about no child in particular. */
  readonly register: KnownFacts
  /** Episodes that end on or before the day they began: left out before anything else. */
  readonly impossible: readonly Row<'Episodes'>[]
}

/**
 * Brings the returns, oldest first, together child by child. A later return's row replaces an earlier one's. What case
 * systems' lists say of care is among the returns: the lists are kept beside it, for what a return does not hold.
 */
export function gather(
  returns: readonly Return903[],
  known: KnownFacts = noFacts,
  lists: readonly CareList[] = [],
): Gathered {
  const facts = new Map<string, Facts>()
  const impossible: Row<'Episodes'>[] = []
  for (const { year, tables } of returns) {
    const own = new Set<Row<'Episodes'>>()
    for (const row of rowsOf(tables, 'Episodes')) {
      if (row.DEC !== undefined && row.DECOM !== undefined && row.DEC <= row.DECOM) impossible.push(row)
      else addEpisode(factsOf(facts, row).episodes, row, own)
    }
    for (const row of rowsOf(tables, 'Header')) addHeader(factsOf(facts, row), row)
    for (const row of rowsOf(tables, 'UASC')) factsOf(facts, row).uasc = row
    for (const row of rowsOf(tables, 'AD1')) factsOf(facts, row).adoption = row
    addKeyed(facts, rowsOf(tables, 'Reviews'), 'Reviews', ({ REVIEW }) => REVIEW)
    addKeyed(
      facts,
      rowsOf(tables, 'Missing'),
      'Missing',
      (row) => `${row.MISSING ?? ''} ${row.MIS_START ?? ''}`,
    )
    addKeyed(
      facts,
      rowsOf(tables, 'SWEpisodes'),
      'SWEpisodes',
      (row) => `${row.SW_ID ?? ''} ${row.SW_DECOM ?? ''}`,
    )
    addKeyed(facts, rowsOf(tables, 'PlacedAdoption'), 'PlacedAdoption', ({ DATE_PLACED }) => DATE_PLACED)
    addKeyed(facts, rowsOf(tables, 'OC2'), 'OC2', () => year)
    addKeyed(facts, rowsOf(tables, 'OC3'), 'OC3', () => year)
  }
  const register = addToChildren(facts, known)
  for (const { rows } of [...lists].sort((a, b) => a.drawn - b.drawn))
    for (const row of rows) (factsOf(facts, { CHILD: row.child_id }).listed ??= []).push(row)
  return { children: [...facts].map(([id, own]) => childOf(id, own)), register, impossible }
}

type Key = string | Day | number | undefined
type KeyedTable = 'Reviews' | 'Missing' | 'SWEpisodes' | 'PlacedAdoption' | 'OC2' | 'OC3'

/** Rows by their key, a later one in place of an earlier. Made only for a child who has any: most have few kinds. */
type Keyed = { [T in KeyedTable]?: Map<Key, Row<T>> }

interface Facts extends Keyed {
  header: Row<'Header'> | undefined
  uasc: Row<'UASC'> | undefined
  adoption: Row<'AD1'> | undefined
  readonly episodes: Map<Day, Row<'Episodes'>>
  others: Partial<Record<CollectionName, Fact<CollectionName>[]>> | undefined
  listed: ListedChild[] | undefined
}

function factsOf(facts: Map<string, Facts>, { CHILD }: { readonly CHILD: string }): Facts {
  const known = facts.get(CHILD)
  if (known) return known
  const fresh: Facts = {
    header: undefined,
    uasc: undefined,
    adoption: undefined,
    episodes: new Map(),
    others: undefined,
    listed: undefined,
  }
  facts.set(CHILD, fresh)
  return fresh
}

type Tables = ReadonlyMap<TableName, readonly Row<TableName>[]>

const rowsOf = <T extends TableName>(tables: Tables, name: T): readonly Row<T>[] =>
  (tables.get(name) ?? []) as readonly Row<T>[]

function addKeyed<T extends KeyedTable>(
  facts: Map<string, Facts>,
  rows: readonly Row<T>[],
  table: T,
  key: (row: Row<T>) => Key,
): void {
  for (const row of rows) {
    const own: Keyed = factsOf(facts, row)
    const known: Map<Key, Row<T>> = own[table] ?? new Map<Key, Row<T>>()
    own[table] = known.set(key(row), row)
  }
}

/** The later header wins, but a blank date of birth takes none away. */
function addHeader(facts: Facts, row: Row<'Header'>): void {
  facts.header = { ...row, DOB: row.DOB ?? facts.header?.DOB }
}

/** Same child and start: a later return wins whatever it says; within one return the row with an end, else the last. A-10. */
function addEpisode(
  episodes: Map<Day, Row<'Episodes'>>,
  row: Row<'Episodes'>,
  own: Set<Row<'Episodes'>>,
): void {
  if (row.DECOM === undefined) return
  const before = episodes.get(row.DECOM)
  if (before !== undefined && own.has(before) && before.DEC !== undefined && row.DEC === undefined) return
  episodes.set(row.DECOM, row)
  own.add(row)
}

/** Gives each child its own facts, those of children no return names included; what is about no child is given back. */
function addToChildren(facts: Map<string, Facts>, known: KnownFacts): KnownFacts {
  let register = noFacts
  for (const [name, rows] of Object.entries(known) as [CollectionName, readonly Fact<CollectionName>[]][]) {
    if (!isAboutChildren(name)) register = addFacts(register, { [name]: rows })
    else
      for (const row of rows) {
        const own = factsOf(facts, { CHILD: childOfFact(row) ?? '' })
        own.others ??= {}
        ;(own.others[name] ??= []).push(row)
      }
  }
  return register
}

const none: ReadonlyMap<never, never> = new Map<never, never>()

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
    shortBreaks: rows.some(isShortBreak) ? orderEpisodes(rows).filter(({ row }) => isShortBreak(row)) : [],
    periods: periodsOf(episodes, dob),
    reviews: inOrder(known.Reviews, ({ REVIEW }) => REVIEW),
    missing: inOrder(known.Missing, ({ MIS_START }) => MIS_START),
    socialWorkers: inOrder(known.SWEpisodes, ({ SW_DECOM }) => SW_DECOM),
    adoption: known.adoption,
    decisions: inOrder(known.PlacedAdoption, ({ DATE_PLACED }) => DATE_PLACED),
    oc2: known.OC2 ?? none,
    oc3: known.OC3 ?? none,
    facts: (known.others as KnownFacts | undefined) ?? noFacts,
    listed: known.listed ?? [],
  }
}

/** The header's date of birth, else the first that any other table gives. */
function dobOf({ header, uasc, adoption, others, ...tables }: Facts): Day | undefined {
  if (header?.DOB !== undefined) return header.DOB
  const { OC2 = none, OC3 = none, Reviews = none, Missing = none } = tables
  const named = [uasc, adoption, ...OC2.values(), ...OC3.values(), ...Reviews.values(), ...Missing.values()]
  return named.find((row) => row?.DOB !== undefined)?.DOB ?? bornAccordingTo(others)
}

/** The date of birth another source gives. */
function bornAccordingTo(others: Facts['others']): Day | undefined {
  for (const facts of Object.values(others ?? {}))
    for (const fact of facts) if ('dob' in fact && typeof fact.dob === 'number') return fact.dob as Day
  return undefined
}

function uascOf({ header, uasc }: Facts): Child['uasc'] {
  if (uasc) return { until: uasc.DUC }
  return header?.UASC || header?.UASC_STATUS ? { until: undefined } : undefined
}

const inOrder = <T>(
  rows: ReadonlyMap<unknown, T> | undefined,
  day: (row: T) => Day | undefined,
): readonly T[] =>
  rows === undefined ? [] : [...rows.values()].sort((a, b) => (day(a) ?? 0) - (day(b) ?? 0))
