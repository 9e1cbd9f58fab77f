import type { Standing } from '../record/standing.ts'
import type { Fact } from '../sources/collections.ts'
import { ageOn } from '../time/age.ts'
import { addDays, addMonths, calendar, longDay, type Day } from '../time/day.ts'
import { only, remembered, type Cohort } from './cohort.ts'
import { heldTwelveMonths } from './in-care.ts'
import { outcomes } from './outcomes.ts'
import { lastMonths, within } from './window.ts'

/** Strengths and difficulties scores as one source tells them. */
export interface Scores {
  readonly scoreOf: (standing: Standing) => number | undefined
  /** Why there is none, as recorded; `undefined` when nothing is. */
  readonly whyNone: (standing: Standing) => string | undefined
}

/** The score of the year's outcomes row. */
export const returnScores: Scores = {
  scoreOf: (standing) => valid(outcomes(standing)?.SDQ_SCORE),
  whyNone: (standing) => outcomes(standing)?.SDQ_REASON,
}

/** The latest score in the twelve months to the day; of two on one day, the carer's. */
export const questionnaireScores: Scores = {
  scoreOf: (standing) => valid(latest(standing, ({ score }) => valid(score) !== undefined)?.score),
  whyNone: (standing) => latest(standing, ({ reason_none }) => reason_none !== undefined)?.reason_none,
}

/** A score from 0 to 40; anything else is no score. */
const valid = (score: number | undefined): number | undefined =>
  score !== undefined && score >= 0 && score <= 40 ? score : undefined

function latest(
  { child, on }: Standing,
  fits: (fact: Fact<'sdq_scores'>) => boolean,
): Fact<'sdq_scores'> | undefined {
  const year = lastMonths(on, 12)
  return (child.facts.sdq_scores ?? [])
    .filter((fact) => fits(fact) && within(year, fact.completed_date))
    .sort((a, b) => (a.completed_date ?? 0) - (b.completed_date ?? 0) || byCarer(a) - byCarer(b))
    .at(-1)
}

const byCarer = ({ completed_by }: Fact<'sdq_scores'>): number => Number(completed_by === 'CARER')

/** Aged 4 to 16 on the day; at the year's end 4 already when it began, as the Department asks. OQ-13a. */
function scoreExpected({ child: { dob }, on }: Standing): boolean {
  if (dob === undefined) return false
  return ageOn(dob, isYearEnd(on) ? addDays(addMonths(on, -12), 1) : on) >= 4 && ageOn(dob, on) < 17
}

function isYearEnd(on: Day): boolean {
  const { month, date } = calendar(on)
  return month === 3 && date === 31
}

/** Children who should have a score. */
export const scoreable = remembered(
  only(heldTwelveMonths, 'children aged 4 to 16 in care for twelve months or more', scoreExpected),
)

/** Children who have one. */
export const scoredBy = ({ scoreOf }: Scores): Cohort<Standing> =>
  remembered(
    only(scoreable, 'children with a strengths and difficulties score', (s) => scoreOf(s) !== undefined),
  )

/** A score, or why there is none, in words. */
export const scoreWords =
  ({ scoreOf, whyNone }: Scores) =>
  (standing: Standing): string => {
    const score = scoreOf(standing)
    return score === undefined
      ? `no score by ${longDay(standing.on)}, reason ${whyNone(standing) ?? 'not recorded'}`
      : `score ${score}`
  }

/** The band a score falls in. Source: DfE outcomes. */
export function bandOf(score: number): 'normal' | 'borderline' | 'concern' {
  if (score < 14) return 'normal'
  return score < 17 ? 'borderline' : 'concern'
}
