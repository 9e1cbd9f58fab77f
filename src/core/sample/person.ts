import { birthday } from '../time/age.ts'
import { addDays, calendar, type Day } from '../time/day.ts'
import type { Chance, Weights } from './chance.ts'
import type { Person } from './life.ts'

/** Shares among children in care in England on 31 March 2025, a little rounder. */
// prettier-ignore
const ethnicities: Weights<string> = [
  ['WBRI', 66], ['WIRI', 0.5], ['WOTH', 4], ['WIRT', 0.3], ['WROM', 0.6],
  ['MWBC', 3.6], ['MWBA', 1.3], ['MWAS', 1.6], ['MOTH', 3.6],
  ['AIND', 0.7], ['APKN', 1.4], ['ABAN', 0.8], ['AOTH', 1.6], ['CHNE', 0.2],
  ['BCRB', 2], ['BAFR', 3.4], ['BOTH', 1.6], ['OOTH', 2.4], ['REFU', 0.3], ['NOBT', 0.7],
]
// prettier-ignore
const uascEthnicities: Weights<string> = [
  ['BAFR', 34], ['AOTH', 28], ['OOTH', 22], ['WOTH', 7], ['BOTH', 5], ['NOBT', 4],
]

/** Draws a child who comes into care at about `age` years on the day `from`. */
export function drawPerson(chance: Chance, number: number, from: Day, age: number, uasc: boolean): Person {
  const sex = chance.happens(uasc ? 0.94 : 0.525) ? 'M' : 'F'
  const dob = birthOf(from, age)
  return {
    id: idOf(number),
    number,
    sex,
    dob,
    ethnicity: chance.pick(uasc ? uascEthnicities : ethnicities),
    upn: uasc && chance.happens(0.3) ? 'UN2' : pupilNumber(number, calendar(dob).year),
    uasc,
    motherOn: motherOn(chance, sex, dob),
    unsettled: chance.happens(uasc ? 0.08 : 0.27),
  }
}

/** Never 31 March, 1 April or 29 February: the sample leaves alone the days on which careful readers count differently. */
function birthOf(from: Day, age: number): Day {
  const dob = addDays(from, -Math.round(age * 365.25))
  const { month, date } = calendar(dob)
  if (month === 4 && date === 1) return addDays(dob, -2)
  return (month === 3 && date === 31) || (month === 2 && date === 29) ? addDays(dob, -1) : dob
}

function motherOn(chance: Chance, sex: 'M' | 'F', dob: Day): Day | undefined {
  if (sex === 'M' || !chance.happens(0.06)) return undefined
  return addDays(birthday(dob, 15), chance.whole(0, 6 * 365))
}

/** Seven figures that do not give away who came first; no two alike below ten million. */
function idOf(number: number): string {
  return `H${String((number * 3_180_037 + 4_172_861) % 10_000_019).padStart(8, '0')}`
}

const checkLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/**
 * A well-formed unique pupil number of authority 999, which is nobody's. The letter is the sum of the twelve figures,
 * weighted 2 to 13, modulo 23. Source: DfE guide to unique pupil numbers.
 */
export function pupilNumber(number: number, born: number): string {
  const school = String(2000 + (Math.floor(number / 1000) % 8000))
  const figures = `999${school}${String((born + 4) % 100).padStart(2, '0')}${String(number % 1000).padStart(3, '0')}`
  const sum = Array.from(figures, Number).reduce((total, figure, i) => total + figure * (i + 2), 0)
  return `${checkLetters[sum % 23] ?? 'A'}${figures}`
}
