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
    return { asAt: drawn, factsOf: (id) => last.get(id) ?? [], everOf: (id) => ever.get(id) ?? [] }
  }
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
