import type { Child } from '../record/child.ts'
import { longDay, type Day } from '../time/day.ts'
import { type Cohort, remembered } from './cohort.ts'
import { eventsOf, type Event } from './events.ts'
import { span } from './flows.ts'
import type { Definition, Gap, Indicator } from './indicator.ts'
import { share } from './kinds.ts'
import { agreedOn, planOn } from './plan-in-force.ts'
import { scheduledSecond, secondReview } from './second-review.ts'
import { trusting } from './trust.ts'
import type { View } from './view.ts'

/** A child's second review in a period of care. */
type Second = Event

const seconds = (of: (child: Child, firstDay: Day) => readonly Day[]): Cohort<Second> =>
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

/** A schedule that does not say which reviews are second leaves the telling to the return. */
function withoutTypes({ children }: View): Gap | undefined {
  const said = children.some(({ facts }) =>
    facts.review_schedule?.some(({ review_type: type }) => type === 'SECOND'),
  )
  if (said) return undefined
  return { status: 'not-recorded', note: 'No review in review_schedule.csv has the review_type SECOND.' }
}

const bySecondReview = (
  cohort: Cohort<Second>,
  needs: Pick<Definition, 'tables' | 'collections' | 'gap'>,
): Indicator =>
  share<Second>({
    ...needs,
    theme: 'permanence',
    better: 'higher',
    id: 'permanence-plan-second-review',
    title: 'Permanence plan agreed by the second review',
    question: 'Was the plan for permanence agreed in time?',
    reach: 'period',
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

/** Told by the review schedule, or else by the return's reviews. */
export const planBySecondReview: Indicator = trusting(
  {
    source: 'the review schedule',
    indicator: bySecondReview(seconds(scheduledSecond), {
      tables: ['Episodes'],
      collections: ['permanence_plans', 'review_schedule'],
      gap: (view) => withoutDays(view) ?? withoutTypes(view),
    }),
  },
  {
    source: 'the return (Reviews)',
    indicator: bySecondReview(seconds(secondReview), {
      tables: ['Episodes', 'Reviews'],
      collections: ['permanence_plans'],
      gap: withoutDays,
    }),
  },
)
