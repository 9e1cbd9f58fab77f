import type { Standing } from '../record/standing.ts'
import { age } from './characteristics.ts'
import { type Cohort, only } from './cohort.ts'
import { heldTwelveMonths } from './in-care.ts'
import type { Definition, Indicator } from './indicator.ts'
import { average, count, share } from './kinds.ts'
import {
  band,
  has,
  outcomes,
  recorded,
  scoreable,
  scored,
  scoreOf,
  scoreReason,
  type Flag,
} from './outcomes.ts'

const common = {
  theme: 'health',
  reach: 'day',
  collected: 'year-end',
  tables: ['Episodes', 'OC2'],
  better: 'higher',
  historyMonths: 12,
} as const satisfies Partial<Definition>

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

interface Check extends Pick<Definition, 'id' | 'title' | 'question' | 'source' | 'caution'> {
  readonly flag: Flag
  readonly words: string
  readonly cohort?: Cohort<Standing>
}

/** A yes-or-no fact of the outcomes row, out of the children it is asked of. */
const check = ({ flag, cohort = heldTwelveMonths, ...words }: Check): Indicator =>
  share({ ...common, ...words, cohort, counts: has(flag), because: recorded(flag) })

/** Whether help for substance misuse was taken or refused. */
function helpKeys(standing: Standing): readonly string[] {
  const row = outcomes(standing)
  if (row?.SUBSTANCE_MISUSE !== true) return []
  if (row.INTERVENTION_RECEIVED) return ['received']
  return row.INTERVENTION_OFFERED ? ['offered-refused'] : []
}

const guidance = 'Promoting the Health and Well-being of Looked-after Children 2015; DfE outcomes (OC2)'

/** Health as at 31 March, from the outcomes table. */
export const health: readonly Indicator[] = [
  check({
    id: 'rha-up-to-date',
    title: 'Health assessments up to date',
    question: 'Has every child had the health checks due?',
    flag: 'HEALTH_ASSESSMENT',
    words: 'children who had the health assessments due in the year',
    source: `Care Planning Regulations 2010 reg 7; ${guidance}`,
    caution: 'Children under 5 need two assessments in the year.',
  }),
  check({
    id: 'dental-up-to-date',
    title: 'Dental checks up to date',
    question: 'Have they seen a dentist in the last year?',
    flag: 'TEETH_CHECK',
    words: 'children who had their teeth checked by a dentist in the year',
    source: guidance,
    caution: 'Babies are included, and a check that was declined counts as not done.',
  }),
  check({
    id: 'immunisations-up-to-date',
    title: 'Immunisations up to date',
    question: 'Are their jabs up to date?',
    flag: 'IMMUNISATIONS',
    words: 'children who had their immunisations up to date',
    source: guidance,
  }),
  check({
    id: 'development-checks-under5',
    title: 'Development checks up to date for under fives',
    question: 'Have our under fives had their development checks?',
    flag: 'HEALTH_CHECK',
    cohort: underFive,
    words: 'children who were up to date with their development checks',
    source: guidance,
  }),
  share({
    ...common,
    id: 'sdq-completed',
    title: 'Children with a strengths and difficulties score',
    question: 'Do we have a wellbeing score for every child who should have one?',
    cohort: scoreable,
    words: 'children with a score',
    counts: (standing) => scoreOf(standing) !== undefined,
    because: scoreReason,
    source: 'DfE outcomes (OC2), published as ages 5 to 16',
  }),
  average({
    ...common,
    id: 'sdq-average',
    title: 'Average strengths and difficulties score',
    question: 'How high are the worries scored?',
    better: 'lower',
    unit: 'score',
    cohort: scored,
    words: 'the sum of their scores',
    amount: (standing) => scoreOf(standing) ?? 0,
    because: scoreReason,
    source: 'DfE outcomes (OC2). 0 to 13 is normal, 14 to 16 borderline, 17 to 40 cause for concern',
  }),
  share({
    ...common,
    id: 'sdq-bands',
    title: 'Children whose score is a cause for concern',
    question: 'How many scores are a concern?',
    better: 'lower',
    cohort: scored,
    words: 'children with a score of 17 or more',
    counts: (standing) => band(standing) === 'concern',
    because: scoreReason,
    rows: {
      labels: {
        normal: 'Normal, 0 to 13',
        borderline: 'Borderline, 14 to 16',
        concern: 'Cause for concern, 17 to 40',
      },
      keys: (standing) => [band(standing)],
    },
    source: 'DfE outcomes (OC2)',
  }),
  count({
    ...common,
    id: 'sdq-14-plus',
    title: 'Children whose score calls for a talk',
    question: 'How many scores should lead to a consultation?',
    better: 'lower',
    unit: 'children',
    cohort: only(scored, 'children with a score of 14 or more', (standing) => (scoreOf(standing) ?? 0) >= 14),
    because: scoreReason,
    source: 'DfE outcomes (OC2); the threshold for action is borderline or above (OQ-13)',
  }),
  share({
    ...common,
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
    ...common,
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
