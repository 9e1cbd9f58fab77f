import { birthday } from '../time/age.ts'
import { later } from '../time/day.ts'
import type { Case } from './case.ts'
import type { Chance, Weights } from './chance.ts'
import type { Care, Person } from './life.ts'
import type { Story } from './story.ts'
import { birthdayIn, type Year } from './year.ts'

/**
 * OC3's answers around the birthday in the year: IN_TOUCH, ACTIV, ACCOM. `undefined` when the return does not ask:
 * ages 17 to 21 only, 13 weeks in care since 14 and some of it from 16 on, and neither still in care nor out of it
 * only after the birthday (r391, r1001, r1007, r1016).
 */
export function leaverCells(it: Case, year: Year, story: Story): [string, string, string] | undefined {
  if (year.to - it.person.dob < 17 * 365) return undefined
  const { age, on } = birthdayIn(year, it.person.dob)
  const cares = it.cares.filter(({ from }) => from <= year.to)
  const asked = age >= 17 && age <= 21 && !cares.some(({ to }) => to >= on)
  if (!asked || !isEligible(it.person, cares) || hasDied(it, age - 1)) return undefined
  return positionAt(it, age, year, story)
}

/** How a care leaver was doing at an age, asked in a year: IN_TOUCH, ACTIV, ACCOM. */
export function positionAt(it: Case, age: number, year: Year, story: Story): [string, string, string] {
  const inTouch = touch(it, age)
  if (inTouch === 'DIED' || inTouch === 'RHOM') return [inTouch, '0', '0']
  const chance = it.chance(3_000 + age)
  if (inTouch === 'NO' && chance.happens(0.7)) return [inTouch, '0', '0']
  return [inTouch, activity(it, chance, year, age, story), home(it, chance, age)]
}

/** 13 weeks in care since 14, and some of it since 16; not so for those whose care others took over. */
export function isEligible(person: Person, cares: readonly Care[]): boolean {
  const real = cares.filter(({ shortBreaks }) => !shortBreaks)
  const [fourteen, sixteen] = [birthday(person.dob, 14), birthday(person.dob, 16)]
  const days = real.reduce((sum, { from, to }) => sum + Math.max(0, to - later(from, fourteen)), 0)
  const last = real.at(-1)
  return days >= 91 && last !== undefined && last.to > sixteen && !elsewhere.has(last.ended)
}

/** Adopted, with a guardian, died, moved to another council, or found to be an adult. */
const elsewhere = new Set(['E11', 'E12', 'E2', 'E3', 'E15', 'E41', 'E43', 'E44', 'E45', 'E46', 'E47', 'E48'])

/** Who has died in one year's return is in no later one (r348). */
export const hasDied = (it: Case, age: number): boolean =>
  Array.from({ length: Math.max(0, age - 16) }, (_, i) => touch(it, 17 + i)).includes('DIED')

// prettier-ignore
const touches: Weights<string> = [['YES', 92.5], ['NO', 3.2], ['REFU', 2.3], ['NREQ', 1.8], ['DIED', 0.2]]

function touch(it: Case, age: number): string {
  const last = it.cares.at(-1)
  const wentHome = last?.ended.startsWith('E4') === true && age <= 18
  if (wentHome && it.chance(16).happens(0.45)) return 'RHOM'
  return it.chance(2_000 + age).pick(touches)
}

// prettier-ignore
const studying: Weights<string> = [['F1', 8], ['P1', 1], ['F2', 30], ['P2', 5]]
// prettier-ignore
const working: Weights<string> = [['F5', 34], ['P5', 10], ['F4', 5], ['P4', 1]]
// prettier-ignore
const neither: Weights<string> = [['G4', 32], ['G5', 53], ['G6', 15]]
// prettier-ignore
const neitherMen: Weights<string> = [['G4', 30], ['G5', 70]]

function activity({ person }: Case, chance: Chance, year: Year, age: number, story: Story): string {
  const better = (person.uasc ? 0.14 : 0) + (person.unsettled ? -0.13 : 0.02) + (age < 19 ? 0.08 : 0)
  if (!chance.happens(0.54 + better - 0.012 * story.yearsAgo(year.begins))) {
    return chance.pick(person.sex === 'F' ? neither : neitherMen)
  }
  const code = chance.pick(chance.happens(age < 19 ? 0.72 : 0.42) ? studying : working)
  return asWritten(age < 18 ? code.replace('1', '2') : code, year)
}

/** Training and work were one code, F3 or P3, until the 2020-21 return. */
const asWritten = (code: string, { begins }: Year): string =>
  begins >= 2021 ? code : code.replace(/[45]/, '3')

// prettier-ignore
const stayedPut: Weights<string> = [['Z1', 46], ['U1', 22], ['E1', 9], ['D1', 9], ['B1', 7], ['K1', 4], ['S2', 1.5], ['V2', 0.7], ['Y2', 0.8]]
// prettier-ignore
const movedOn: Weights<string> = [
  ['U1', 37], ['D1', 18], ['B1', 12], ['E1', 6], ['K1', 7], ['T1', 3], ['C1', 4], ['Y1', 1.5],
  ['X2', 4], ['S2', 2], ['U2', 1.5], ['B2', 1], ['V2', 1.2], ['W2', 0.6], ['Y2', 1.2],
]
const movedOnAt18 = movedOn.filter(([code]) => code !== 'T1')
// prettier-ignore
const under18: Weights<string> = [['B1', 44], ['D1', 22], ['E1', 8], ['U1', 6], ['C1', 8], ['X2', 8], ['Y1', 2], ['B2', 2]]

/** Not with former carers at 17, and no foyer for those who were under 18 when the year began (r3001, r347). */
function home({ cares }: Case, chance: Chance, age: number): string {
  if (age < 18) return chance.pick(under18)
  const put = stayed(cares.at(-1)) && chance.happens(1.25 - (age - 18) * 0.25)
  return chance.pick(put ? stayedPut : age === 18 ? movedOnAt18 : movedOn)
}

const stayed = (care: Care | undefined): boolean =>
  care?.ended === 'E17' && care.homes.at(-1)?.home.kind.startsWith('U') === true
