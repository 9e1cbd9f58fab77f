import type { Standing } from '../record/standing.ts'
import { longDay } from '../time/day.ts'
import { only } from './cohort.ts'
import { childrenInCare, hasLasted } from './in-care.ts'
import type { Indicator } from './indicator.ts'
import { share } from './kinds.ts'
import { planBySecondReview } from './plan-by-second-review.ts'
import { agreedOn, planInForce } from './plan-in-force.ts'

/** Months by which a plan is to be agreed. */
const PLAN_MONTHS = 4

const planGroups: Readonly<Record<string, readonly string[]>> = {
  return: ['RETURN', 'RETURN1M', 'RETURN6M', 'RETURNEV', 'REMAINSUP'],
  'special-guardianship': ['SGO_CAO'],
  adoption: ['ADOPTION'],
  'family-and-friends': ['LTRELFR'],
  'long-term-fostering': ['LT_FOST', 'LTFOST18'],
  residential: ['LT_RES', 'RESPLMT'],
  supported: ['SUPPORTED', 'SUPPLIV'],
}

const planLabels = {
  return: 'Return to or stay with family',
  'special-guardianship': 'Special guardianship or child arrangements order',
  adoption: 'Adoption',
  'family-and-friends': 'Long term with relatives or friends',
  'long-term-fostering': 'Long-term fostering',
  residential: 'Residential care',
  supported: 'Supported living',
  other: 'Another plan',
  draft: 'In draft only',
  none: 'No plan recorded',
} as const

function planKey(standing: Standing): string {
  const plan = planInForce(standing)
  if (plan)
    return Object.keys(planGroups).find((key) => planGroups[key]?.includes(plan.plan ?? '')) ?? 'other'
  return hasDraft(standing) ? 'draft' : 'none'
}

const hasDraft = ({ child, period, on }: Standing): boolean =>
  (child.facts.permanence_plans ?? []).some(
    ({ status, recorded_date: day, end_date: end }) =>
      status === 'DRAFT' &&
      day !== undefined &&
      day >= period.start &&
      day <= on &&
      (end === undefined || end > on),
  )

function planWords(standing: Standing): string {
  const plan = planInForce(standing)
  const agreed = plan && agreedOn(plan)
  if (agreed !== undefined) return `agreed on ${longDay(agreed)}`
  return hasDraft(standing) ? 'in draft only' : 'no plan in force'
}

/** Plans for permanence while a child is in care. */
export const permanencePlans: readonly Indicator[] = [
  share<Standing>({
    id: 'permanence-plan-4m',
    theme: 'permanence',
    better: 'higher',
    title: 'Children in care four months or more with a permanence plan',
    question: 'Does every child have an agreed long-term plan by four months?',
    reach: 'day',
    tables: ['Episodes'],
    collections: ['permanence_plans'],
    cohort: only(childrenInCare, 'children in care for four months or more', ({ period, on }) =>
      hasLasted(period.start, PLAN_MONTHS, on),
    ),
    words: 'children with an agreed permanence plan',
    counts: (standing) => planInForce(standing) !== undefined,
    because: planWords,
    rows: { labels: planLabels, keys: (standing) => [planKey(standing)] },
    source: 'Care Planning Regulations 2010 reg 5(a)',
    caution: 'A plan in draft, or one that ended and was not replaced, does not count.',
  }),
  planBySecondReview,
]
