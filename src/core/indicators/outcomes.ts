import { ageOn } from '../time/age.ts'
import { addDays, addMonths } from '../time/day.ts'
import { financialYearOf } from '../time/period.ts'
import type { Standing } from '../record/standing.ts'
import type { Row } from '../ssda903/tables.ts'
import { only, remembered } from './cohort.ts'
import { heldTwelveMonths } from './in-care.ts'

/** The outcomes row of the year that ends on the day. No row means not done. */
export const outcomes = ({ child, on }: Standing): Row<'OC2'> | undefined =>
  child.oc2.get(financialYearOf(on))

/** A yes-or-no fact of the row. */
export type Flag =
  'HEALTH_ASSESSMENT' | 'TEETH_CHECK' | 'IMMUNISATIONS' | 'HEALTH_CHECK' | 'SUBSTANCE_MISUSE' | 'CONVICTED'

/** Whether a flag of the row is set. */
export const has =
  (flag: Flag) =>
  (standing: Standing): boolean =>
    outcomes(standing)?.[flag] === true

/** What the row says of a flag, in words. */
export const recorded =
  (flag: Flag) =>
  (standing: Standing): string => {
    const row = outcomes(standing)
    if (row === undefined) return 'no outcomes (OC2) row for the year'
    return row[flag] === undefined ? `${flag} is blank` : `${flag} is ${row[flag] ? '1' : '0'}`
  }

/** A score from 0 to 40; anything else is no score. */
export function scoreOf(standing: Standing): number | undefined {
  const score = outcomes(standing)?.SDQ_SCORE
  return score !== undefined && score >= 0 && score <= 40 ? score : undefined
}

/** Aged 4 or over when the year began and under 17 when it ended; the Department publishes them as 5 to 16. */
function scoreExpected({ child, on }: Standing): boolean {
  if (child.dob === undefined) return false
  return ageOn(child.dob, addDays(addMonths(on, -12), 1)) >= 4 && ageOn(child.dob, on) < 17
}

/** Children who should have a score. */
export const scoreable = remembered(
  only(heldTwelveMonths, 'children aged 4 to 16 in care for twelve months or more', scoreExpected),
)
/** Children who have one. */
export const scored = remembered(
  only(scoreable, 'children with a strengths and difficulties score', (s) => scoreOf(s) !== undefined),
)

/** A score, or why there is none, in words. */
export const scoreReason = (standing: Standing): string => {
  const score = scoreOf(standing)
  return score === undefined
    ? `no score, reason ${outcomes(standing)?.SDQ_REASON ?? 'not recorded'}`
    : `score ${score}`
}

/** The band a score falls in. Source: DfE outcomes. */
export function band(standing: Standing): string {
  const score = scoreOf(standing) ?? 0
  if (score < 14) return 'normal'
  return score < 17 ? 'borderline' : 'concern'
}
