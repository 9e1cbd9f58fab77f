import type { Standing } from '../record/standing.ts'
import { longDay, type Day } from '../time/day.ts'
import { type Cohort, only, remembered } from './cohort.ts'
import { eventsOf, type Event } from './events.ts'
import { span } from './flows.ts'
import { childrenInCare, hasLasted } from './in-care.ts'
import type { Definition, Gap, Indicator } from './indicator.ts'
import { share } from './kinds.ts'
import { agreedOn, planInForce, planOn } from './plan-in-force.ts'
import { scheduledSecond, secondReview } from './second-review.ts'
import { trusting } from './trust.ts'
import type { View } from './view.ts'

const common = {
  theme: 'permanence',
  better: 'higher',
} as const satisfies Partial<Definition>

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

/** A child's second review in a period of care. */
type Second = Event

const seconds = (of: (child: Event['child'], firstDay: Day) => readonly Day[]): Cohort<Second> =>
  remembered({
    words: 'children who had their second review',
    of: eventsOf<Second>((child, { holdings }) => of(child, holdings.firstDay).map((on) => ({ child, on }))),
    whyOut: (_child, _view, window) => `No second review held ${span(window)}`,
  })

/** A source that does not say when plans were agreed cannot say whether that was in time. */
function withoutDays({ children }: View): Gap | undefined {
  const said = children.some(({ facts }) =>
    facts.permanence_plans?.some(({ agreed_date: day }) => day !== undefined),
  )
  if (said) return undefined
  return {
    status: 'not-recorded',
    note: 'The plans loaded do not say when they were agreed: fill in agreed_date of permanence_plans.csv.',
  }
}

const bySecondReview = (
  cohort: Cohort<Second>,
  needs: Pick<Definition, 'tables' | 'collections'>,
): Indicator =>
  share<Second>({
    ...common,
    ...needs,
    id: 'permanence-plan-second-review',
    title: 'Permanence plan agreed by the second review',
    question: 'Was the plan for permanence agreed in time?',
    reach: 'period',
    gap: withoutDays,
    cohort,
    words: 'children whose plan was agreed on or before the day of the review',
    counts: ({ child, on }) => planOn(child, on) !== undefined,
    because: ({ child, on }) => {
      const plan = planOn(child, on)
      const agreed = plan && agreedOn(plan)
      return `review on ${longDay(on)}, ${agreed === undefined ? 'no plan agreed by then' : `plan agreed on ${longDay(agreed)}`}`
    },
    source: 'Care Planning Regulations 2010 reg 5; guidance expects a plan by the second review (OQ-21)',
    caution: 'Children whose second review has not been held are not in it.',
  })

/** Plans for permanence while a child is in care. */
export const permanencePlans: readonly Indicator[] = [
  share<Standing>({
    ...common,
    id: 'permanence-plan-4m',
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
  trusting(
    {
      source: 'the review schedule',
      indicator: bySecondReview(seconds(scheduledSecond), {
        tables: ['Episodes'],
        collections: ['permanence_plans', 'review_schedule'],
      }),
    },
    {
      source: 'the return (Reviews)',
      indicator: bySecondReview(seconds(secondReview), {
        tables: ['Episodes', 'Reviews'],
        collections: ['permanence_plans'],
      }),
    },
  ),
]
