import { collections, columnsOf, type CollectionName, type Fact } from './collections.ts'
import type { Day } from '../time/day.ts'

/** Facts by collection, in the order read. A collection nobody supplied is not there. */
export type Facts = { readonly [N in CollectionName]?: readonly Fact<N>[] }

/** No facts at all. */
export const noFacts: Facts = {}

/** Some facts added to others. */
export function addFacts(known: Facts, more: Facts): Facts {
  const all: { [N in CollectionName]?: readonly Fact<CollectionName>[] } = { ...known }
  for (const [name, facts] of Object.entries(more) as [CollectionName, readonly Fact<CollectionName>[]][])
    all[name] = [...(all[name] ?? []), ...facts]
  return all
}

/** The child a fact is about; `undefined` for a fact about a household, a survey or nobody in particular. */
export const childOf = (fact: Fact<CollectionName>): string | undefined =>
  'child_id' in fact && typeof fact.child_id === 'string' ? fact.child_id : undefined

/** The facts that name a child, child by child. */
export function factsByChild(facts: Facts): Map<string, Facts> {
  const found = new Map<string, { [N in CollectionName]?: Fact<CollectionName>[] }>()
  for (const [name, rows] of Object.entries(facts) as [CollectionName, readonly Fact<CollectionName>[]][])
    for (const row of rows) {
      const id = childOf(row)
      if (id === undefined) continue
      const own = found.get(id) ?? {}
      found.set(id, own)
      ;(own[name] ??= []).push(row)
    }
  return found
}

/** True for a collection each row of which is about one child. */
export const isAboutChildren = (name: CollectionName): boolean => columnsOf(name)['child_id']?.need === 'row'

/** The days that date a collection's facts: those no row can do without, else every date it has but birthdays. */
export const datesOf = (name: CollectionName): readonly string[] => dates[name]

const dates = Object.fromEntries(
  (Object.keys(collections) as CollectionName[]).map((name) => [name, findDates(name)]),
) as unknown as Readonly<Record<CollectionName, readonly string[]>>

function findDates(name: CollectionName): string[] {
  const all = Object.entries<{ kind: string; need: string }>(collections[name].columns).filter(
    ([column, { kind }]) => kind === 'date' && column !== 'dob',
  )
  const keys = all.filter(([, { need }]) => need === 'row')
  return (keys.length > 0 ? keys : all).map(([column]) => column)
}

/** Every day that dates a fact. */
export function daysOf(name: CollectionName, fact: Fact<CollectionName>): Day[] {
  const cells = fact as Readonly<Record<string, unknown>>
  const days: Day[] = []
  for (const column of datesOf(name)) if (cells[column] !== undefined) days.push(cells[column] as Day)
  return days
}
