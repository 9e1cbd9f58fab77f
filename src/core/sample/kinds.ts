import { ageOn } from '../time/age.ts'
import { dayOf, type Day } from '../time/day.ts'
import type { Chance, Weights } from './chance.ts'
import type { Person } from './life.ts'

type Kinds = readonly (readonly [number, Weights<string>])[]

/** The kind of home care begins in, by age below. Shares chosen so that 31 March comes out as DfE's 2025 table. */
// prettier-ignore
const first: Kinds = [
  [1, [['U6', 66], ['U3', 22], ['U5', 4], ['R3', 7], ['Z11', 1]]],
  [5, [['U6', 68], ['U3', 29], ['R3', 2], ['Z11', 1]]],
  [10, [['U6', 70], ['U3', 25], ['K2', 3], ['Z11', 2]]],
  [16, [['U6', 64], ['U3', 16], ['K2', 16], ['S1', 0.5], ['Z11', 1.5], ['Z12', 1], ['Z13', 1]]],
  [18, [['supported', 50], ['U6', 27], ['K2', 14], ['U3', 5], ['R2', 1], ['Z14', 3]]],
]

/** The kind of home a child moves on to. */
// prettier-ignore
const settledNext: Kinds = [
  [5, [['U6', 74], ['U3', 25], ['R3', 1]]],
  [10, [['U6', 81], ['U3', 13], ['K2', 5], ['Z11', 1]]],
  [16, [['U6', 70], ['U3', 9], ['K2', 18], ['S1', 1], ['Z12', 1], ['Z11', 1]]],
  [18, [['supported', 56], ['U6', 22], ['K2', 15], ['U3', 3], ['P2', 3], ['Z14', 1]]],
]
// prettier-ignore
const unsettledNext: Kinds = [
  [5, [['U6', 80], ['U3', 19], ['K2', 1]]],
  [10, [['U6', 80], ['U3', 6], ['K2', 13], ['Z13', 1]]],
  [16, [['U6', 50], ['U3', 4], ['K2', 40], ['K1', 1], ['S1', 1], ['Z12', 2], ['Z13', 2]]],
  [18, [['supported', 58], ['U6', 10], ['K2', 23], ['K1', 1], ['P2', 2], ['R5', 1], ['R1', 1], ['Z14', 4]]],
]
// prettier-ignore
const alone: Kinds = [
  [16, [['U6', 92], ['K2', 5], ['Z11', 3]]],
  [18, [['supported', 60], ['U6', 38], ['K2', 2]]],
]

/** Where care begins. A remand begins where the court says, which the plan knows. */
export function firstKind(chance: Chance, person: Person, from: Day, status: string): string {
  const age = ageOn(person.dob, from)
  if (status === 'J2') return age >= 16 ? 'supported' : 'U6'
  return chance.pick(below(person.uasc ? alone : first, age))
}

/** Where a child moves on to. Living independently was a placement until 27 October 2023 only (r217t). */
export function nextKind(chance: Chance, person: Person, now: string, on: Day, to: Day): string {
  const age = ageOn(person.dob, on)
  if (now === 'K2' && age < 16 && chance.happens(0.55)) return 'K2'
  const kinds = person.uasc ? alone : person.unsettled ? unsettledNext : settledNext
  const kind = chance.pick(below(kinds, age))
  return kind === 'P2' && to > lastOfP2 ? 'supported' : kind
}

const lastOfP2 = dayOf(2023, 10, 27) as Day

const below = (kinds: Kinds, age: number): Weights<string> =>
  kinds.find(([limit]) => age < limit)?.[1] ?? [['U6', 1]]
