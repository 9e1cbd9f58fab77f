import type { Standing } from '../record/standing.ts'
import { age } from './characteristics.ts'
import { only } from './cohort.ts'
import { check, healthChecks } from './health-checks.ts'
import { healthDue } from './health-due.ts'
import { initialAssessments } from './iha.ts'
import { heldTwelveMonths } from './in-care.ts'
import type { Indicator } from './indicator.ts'
import { share } from './kinds.ts'
import { guidance, has, outcomes, recorded, yearEnd } from './outcomes.ts'
import { strengthsAndDifficulties } from './sdq.ts'

const underFive = only(
  heldTwelveMonths,
  'children under 5 in care for twelve months or more',
  (s) => (age(s) ?? 5) < 5,
)
const tenAndOver = only(
  heldTwelveMonths,
  'children aged 10 to 17 in care for twelve months or more',
  (s) => (age(s) ?? 0) >= 10,
)

/** Whether help for substance misuse was taken or refused. */
function helpKeys(standing: Standing): readonly string[] {
  const row = outcomes(standing)
  if (row?.SUBSTANCE_MISUSE !== true) return []
  if (row.INTERVENTION_RECEIVED) return ['received']
  return row.INTERVENTION_OFFERED ? ['offered-refused'] : []
}

/** Health: the first assessment, checks and scores of children in care for a year, and the month-due series. */
export const health: readonly Indicator[] = [
  initialAssessments,
  ...healthChecks,
  ...healthDue,
  check({
    id: 'development-checks-under5',
    title: 'Development checks up to date for under fives',
    question: 'Have our under fives had their development checks?',
    flag: 'HEALTH_CHECK',
    cohort: underFive,
    words: 'children who were up to date with their development checks',
    source: guidance,
  }),
  ...strengthsAndDifficulties,
  share({
    ...yearEnd,
    id: 'substance-misuse',
    title: 'Children with a drug or alcohol problem',
    question: 'How many have a drug or alcohol problem, and was help taken?',
    better: 'lower',
    cohort: heldTwelveMonths,
    words: 'children identified as having a substance misuse problem',
    counts: has('SUBSTANCE_MISUSE'),
    because: recorded('SUBSTANCE_MISUSE'),
    rows: {
      labels: { received: 'Received help', 'offered-refused': 'Was offered help and refused' },
      keys: helpKeys,
      over: has('SUBSTANCE_MISUSE'),
    },
    source: 'DfE outcomes (OC2)',
  }),
  share({
    ...yearEnd,
    id: 'convicted',
    title: 'Children convicted or cautioned',
    question: 'How many of our 10 to 17 year olds were convicted or cautioned?',
    better: 'lower',
    cohort: tenAndOver,
    words: 'children convicted, or given a youth caution, in the year',
    counts: has('CONVICTED'),
    because: recorded('CONVICTED'),
    source: 'DfE outcomes (OC2)',
  }),
]
