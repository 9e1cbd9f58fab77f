import { ageOn } from '../time/age.ts'
import { earlier, type Day } from '../time/day.ts'
import { episodesIn, type Case } from './case.ts'
import { inCareOn } from './life.ts'
import { dateCell } from './row.ts'
import type { Year } from './year.ts'

/** SEX, DOB, ETHNIC, UPN, MOTHER, MC_DOB. */
export function headerCells(it: Case, year: Year): string[] {
  const { sex, dob, ethnicity } = it.person
  return [sexCell(sex, year), dateCell(dob), ethnicity, pupilCell(it, year), ...motherCells(it, year)]
}

/** 1 and 2 until the 2023-24 return, then M and F. */
export function sexCell(sex: 'M' | 'F', { begins }: Year): string {
  return begins >= 2024 ? sex : sex === 'M' ? '1' : '2'
}

/** UN1 until the child turns four: a child of school age may not have it (r209). */
const pupilCell = ({ person }: Case, { to }: Year): string => (ageOn(person.dob, to) < 4 ? 'UN1' : person.upn)

/** Asked of girls and young women with an episode in the year that is not a short break (r393, r399, r607, r628). */
function motherCells(it: Case, year: Year): [string, string] {
  const { sex } = it.person
  const real = episodesIn(it, year).filter(({ care }) => !care.shortBreaks)
  const last = real.at(-1)
  if (sex === 'M' || last === undefined) return ['', '']
  const on = motherOn(it)
  const mother = on !== undefined && on <= earlier(year.to, last.care.to)
  return mother ? ['1', dateCell(on)] : ['0', '']
}

/** A birth between two times in care is in no return: it would contradict the one before (r626). */
function motherOn(it: Case): Day | undefined {
  const { motherOn: on } = it.person
  const first = it.cares[0]
  return on !== undefined && first !== undefined && (on <= first.from || inCareOn(it, on)) ? on : undefined
}
