import type { Child } from '../record/child.ts'
import { isTemporary } from '../record/episode.ts'
import { accommodationLetters } from '../ssda903/codes.ts'
import { birthday } from '../time/age.ts'
import type { Day } from '../time/day.ts'
import type { Cohort } from './cohort.ts'
import type { Definition } from './indicator.ts'
import type { Division } from './kinds.ts'
import { isFoster } from './placement-groups.ts'

/** A care leaver's position, whichever source tells it. */
export interface Leaver {
  readonly child: Child
  /** The age reached in a return's year, or the age on a list's day; `undefined` when the birthday is not known. */
  readonly age: number | undefined
  readonly inTouch: string | undefined
  readonly activity: string | undefined
  /** As recorded: `U1` in a return, `U` in a list. */
  readonly accommodation: string | undefined
  readonly suitable: boolean
  readonly university: boolean
  readonly apprentice: boolean
  readonly stayingPut: boolean
}

/** One source's care leavers in the groups that indicators are measured over. */
export interface LeaverGroups {
  /** What every indicator told by the source has in common. */
  /** `DfE OC3`: begins what an indicator says of its source. */
  readonly from: string
  readonly common: Pick<Definition, 'reach' | 'collected' | 'tables' | 'collections' | 'gap'>
  /** From 17 to 21, those who are no longer ours to report left out. */
  readonly all: Cohort<Leaver>
  /** The published group: 19 to 21. */
  readonly grown: Cohort<Leaver>
  /** Aged 18 to 20 and in foster care at 18. */
  readonly fostered: Cohort<Leaver>
  /** What `fostered` needs beside the source. */
  readonly fosteredNeeds: Pick<Definition, 'tables' | 'historyMonths'>
  /** Why apprentices cannot be told. */
  readonly noApprentices: NonNullable<Definition['gap']>
}

/** Died, home for good, another council's, or known only through short breaks: no longer ours to report. A-38. */
export function isOurs({ child, inTouch }: Pick<Leaver, 'child' | 'inTouch'>): boolean {
  if (inTouch === 'DIED' || inTouch === 'RHOM') return false
  if (child.periods.at(-1)?.cessation?.reason === 'E3') return false
  return !(child.periods.length === 0 && child.shortBreaks.length > 0)
}

/** The letter of the accommodation; `0` when none is recorded. Ruling A-41. */
export const letterOf = ({ accommodation }: Leaver): string => accommodation?.[0] ?? '0'
/** The letter, or `0` when it is on no list. */
export const letterKey = (leaver: Leaver): string =>
  letterOf(leaver) in accommodationLetters ? letterOf(leaver) : '0'

/** Lives in accommodation of a letter. */
export const livesIn =
  (...letters: readonly string[]) =>
  (leaver: Leaver): boolean =>
    letters.includes(letterOf(leaver))

/** Main activity is one of some codes. */
export const isDoing =
  (...codes: readonly string[]) =>
  ({ activity }: Pick<Leaver, 'activity'>): boolean =>
    codes.includes(activity ?? '')

/** Left the last period of care at 18 or over, from a foster home. Ruling A-39. */
export function leftFosterCare({ child }: Leaver): boolean {
  const period = child.periods.at(-1)
  const last = period?.episodes.at(-1)
  if (period === undefined || last === undefined || child.dob === undefined) return false
  const left: Day = last.end ?? birthday(child.dob, 18)
  return (
    left >= birthday(child.dob, 18) &&
    isFoster(period.episodes.findLast((each) => !isTemporary(each))?.row.PLACE)
  )
}

const panels = { '17-18': 'Aged 17 and 18', '19-21': 'Aged 19 to 21' }
const panelOf = ({ age = 0 }: Leaver): string => (age >= 19 ? '19-21' : '17-18')

/** The published group beside those who are 17 and 18. */
export const byAge = (among: Cohort<Leaver>, counts: (leaver: Leaver) => boolean): Division<Leaver> => ({
  among,
  labels: panels,
  keys: (leaver) => [panelOf(leaver)],
  counts,
  over: (leaver, key) => panelOf(leaver) === key,
})
