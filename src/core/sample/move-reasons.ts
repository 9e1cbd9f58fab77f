import { ageOn } from '../time/age.ts'
import { dayOf, type Day } from '../time/day.ts'
import type { Chance, Weights } from './chance.ts'
import type { Home, Person } from './life.ts'

/** Shares of DfE's 2025 table of reasons, less the changes of status that are written where they happen. */
// prettier-ignore
const settled: Weights<string> = [
  ['CARPL', 50], ['OTHER', 24], ['CREQO', 9], ['CREQB', 5], ['CHILD', 3],
  ['LAREQ', 5], ['STAND', 1.5], ['ALLEG', 1], ['CLOSE', 1.2], ['APPRR', 0.3],
]
// prettier-ignore
const unsettled: Weights<string> = [
  ['CARPL', 32], ['OTHER', 26], ['CREQB', 20], ['CREQO', 8], ['CHILD', 4],
  ['LAREQ', 5], ['STAND', 2], ['ALLEG', 1.5], ['CLOSE', 1.2], ['APPRR', 0.3],
]

interface Mover {
  readonly chance: Chance
  readonly person: Person
  readonly story: { moves(on: Day): number }
}

/** Why a home is left. In the bad summer a home that closes is often the reason. */
export function reasonForMove({ chance, person, story }: Mover, before: Home, next: string, on: Day): string {
  const closing = story.moves(on) > 1.5 && before.kind === 'K2' && chance.happens(0.5)
  if (closing) return 'CLOSE'
  if (next === 'R5' && on >= custodyCode && ageOn(person.dob, on) >= 10) return 'CUSTOD'
  return chance.pick(person.unsettled ? unsettled : settled)
}

/** CUSTOD came in with the 2018-19 return. */
const custodyCode = dayOf(2018, 4, 1) as Day
