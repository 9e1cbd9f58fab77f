import { isOf, type KindCounted } from '../../store/reconciling.ts'
import type { ComparedTable } from '../../store/tables/measuring.ts'
import { sayDay } from '../say-when.ts'

/** What is to be looked at first, first. Every other kind explains itself. */
const urgent = ['unexplained', 'disputed']

/** A comparison with how many differences of each kind it has. */
export interface Counted {
  readonly compared: ComparedTable
  readonly many: ReadonlyMap<string, number>
}

/** Comparisons with their kinds. */
export const counted = (all: readonly ComparedTable[], kinds: readonly KindCounted[]): Counted[] =>
  all.map((compared) => ({
    compared,
    many: new Map(kinds.filter((kind) => isOf(kind, compared)).map(({ why, many }) => [why, many])),
  }))

/** The kinds there are among some comparisons, what somebody has to look at before the rest. */
export const kindsIn = (all: readonly Counted[]): string[] =>
  [...new Set(all.flatMap(({ many }) => [...many.keys()]))].sort(
    (a, b) => place(a) - place(b) || (a < b ? -1 : 1),
  )

const place = (why: string): number => (urgent.includes(why) ? urgent.indexOf(why) : urgent.length)

/** Words as a heading has them. */
export const headed = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A source of a comparison, with the day it tells to where that is another than everybody’s. */
export const sourceSaid = (drawn: string, asAt: string): string => {
  const usual = `, to ${sayDay(asAt)}`
  return headed(drawn.endsWith(usual) ? drawn.slice(0, -usual.length) : drawn)
}
