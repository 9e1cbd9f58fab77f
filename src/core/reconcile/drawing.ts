import type { CollectionName, Fact, Origin } from '../sources/collections.ts'
import { childOf, datesOf, type Facts } from '../sources/facts.ts'
import { later, type Day } from '../time/day.ts'
import { byChild } from './by-child.ts'

/** What one kind of source says of a collection, by child, and the day it was last drawn. */
export interface Drawing<N extends CollectionName> {
  readonly asAt: Day
  /** What the last drawing says of a child. */
  readonly factsOf: (id: string) => readonly Fact<N>[]
  /** What every drawing says of a child. */
  readonly everOf: (id: string) => readonly Fact<N>[]
  /** The days of whole lists, oldest first, where it is a series of lists, each of everybody. */
  readonly listedOn: readonly Day[]
}

/** Gives the drawing of a collection by a kind of source; `undefined` when it was not drawn by the day asked about. */
export type Drawings = <N extends CollectionName>(name: N, kind: Origin['kind']) => Drawing<N> | undefined

/** The facts of each source as it says them, whatever another says. */
export function drawingsIn(facts: Facts, asAt: Day): Drawings {
  return (name, kind) => {
    const own = (facts[name] ?? []).filter(({ origin }) => origin.kind === kind && (origin.asAt ?? 0) <= asAt)
    const drawn = own.reduce((last, fact) => later(last, lastTold(name, fact, asAt)), NEVER)
    if (drawn === NEVER) return undefined
    const ever = byChild(own, childOf)
    const last = byChild(
      own.filter(({ origin }) => origin.asAt === undefined || origin.asAt === drawn),
      childOf,
    )
    return {
      asAt: drawn,
      factsOf: (id) => last.get(id) ?? [],
      everOf: (id) => ever.get(id) ?? [],
      listedOn: wholeLists(own, ever.size),
    }
  }
}

/**
 * Days that rows say they hold for. Most of those ever named on one day make a list of everybody, and so does any other
 * day with half as many; else each row stands until the person's next.
 */
function wholeLists(rows: readonly Fact<CollectionName>[], people: number): readonly Day[] {
  const rowsOn = new Map<Day, number>()
  for (const row of rows)
    if ('as_at' in row && typeof row.as_at === 'number')
      rowsOn.set(row.as_at as Day, (rowsOn.get(row.as_at as Day) ?? 0) + 1)
  const fullest = Math.max(0, ...rowsOn.values())
  if (fullest * 2 <= people) return []
  return [...rowsOn].flatMap(([on, count]) => (count * 2 >= fullest ? [on] : [])).sort((a, b) => a - b)
}

const NEVER = -Infinity as Day

/** The day a fact's source was drawn. One that does not say was drawn no earlier than the last day it tells of. */
function lastTold(name: CollectionName, fact: Fact<CollectionName>, asAt: Day): Day {
  if (fact.origin.asAt !== undefined) return fact.origin.asAt
  const cells = fact as Readonly<Record<string, unknown>>
  const days = [...datesOf(name), 'recorded_on']
    .filter((column) => !isAhead(column))
    .flatMap((column) => (typeof cells[column] === 'number' ? [cells[column] as Day] : []))
  return Math.max(NEVER, ...days.filter((on) => on <= asAt)) as Day
}

/** Days that may be to come when they are written down. */
const isAhead = (column: string): boolean => /due|appointment/.test(column)
