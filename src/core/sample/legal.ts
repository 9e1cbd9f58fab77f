import { addDays, type Day } from '../time/day.ts'
import type { Chance, Weights } from './chance.ts'
import type { LegalSpell } from './life.ts'

/** The legal status with which care begins. Shares follow DfE's table of children starting, 2025. */
export function entryStatus(chance: Chance, age: number, uasc: boolean): string {
  if (uasc) return 'V2'
  return chance.pick(age >= 16 ? at16 : age >= 10 ? at10 : young)
}

// prettier-ignore
const young: Weights<string> = [['C1', 49], ['V2', 36], ['L1', 12], ['L2', 2], ['C2', 1]]
// prettier-ignore
const at10: Weights<string> = [['V2', 58], ['C1', 22], ['L1', 12], ['J1', 5], ['L2', 1], ['J2', 2]]
// prettier-ignore
const at16: Weights<string> = [['V2', 75], ['C1', 6], ['L1', 6], ['J1', 9], ['J2', 4]]

/** How a case runs through the court: its statuses up to the last hearing, and the day of that hearing. */
export interface CourtCase {
  readonly spells: readonly LegalSpell[]
  /** `undefined` when no care proceedings are begun. */
  readonly hearing: Day | undefined
}

/**
 * From the entry status on, within the law's limits: police protection at most 72 hours, emergency protection at most
 * 21 days (r361, r362), even if care ends a day after the status was to change; proceedings of about nine months.
 * `inCourt` says whether the council goes to court at all.
 */
export function courtCase(chance: Chance, from: Day, entry: string, inCourt: boolean): CourtCase {
  const spells: LegalSpell[] = [{ from, status: entry }]
  let on = from
  const turn = (days: number, status: string): void => {
    on = addDays(on, days)
    spells.push({ from: on, status })
  }
  if (entry === 'C2') return { spells, hearing: from }
  if (entry === 'L1') turn(chance.whole(1, 2), inCourt ? 'C1' : 'V2')
  if (entry === 'L2') turn(chance.whole(5, 10), 'C1')
  if (entry === 'J2') turn(chance.whole(1, 2), inCourt ? 'C1' : 'V2')
  if (entry === 'J1') turn(chance.whole(20, 110), inCourt ? 'C1' : 'V2')
  if (inCourt && spells.at(-1)?.status === 'V2') turn(chance.whole(20, 150), 'C1')
  if (spells.at(-1)?.status !== 'C1') return { spells, hearing: undefined }
  return { spells, hearing: addDays(on, Math.max(100, Math.round(chance.normal(305, 75)))) }
}

/** The spells that begin at least two days before care ends. */
export const within = (spells: readonly LegalSpell[], to: Day): LegalSpell[] =>
  spells.filter(({ from }, i) => i === 0 || from < to - 1)

/** The status in force on a day; that of the first spell before it. */
export const statusOn = (spells: readonly LegalSpell[], on: Day): string =>
  spells.findLast(({ from }) => from <= on)?.status ?? spells[0]?.status ?? 'V2'
