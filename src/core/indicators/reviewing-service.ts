import type { Child } from '../record/child.ts'
import type { Standing } from '../record/standing.ts'
import type { Fact } from '../sources/collections.ts'
import { longDay, type Day } from '../time/day.ts'
import { type Cohort, only, remembered } from './cohort.ts'
import { childrenInCare } from './in-care.ts'
import { inRegister } from './in-register.ts'
import type { Definition, Gap, Indicator } from './indicator.ts'
import { ratio, share } from './kinds.ts'
import { formsOf, type Form } from './monitoring-forms.ts'
import { isFoster } from './placement-groups.ts'
import { heldReviews } from './review-sittings.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

const common = { theme: 'reviews', reach: 'day', tables: ['Episodes'] } as const satisfies Partial<Definition>

/** The last count of the reviewing service on or before a day. */
const capacityOn = (view: View, on: Day): Fact<'iro_capacity'> | undefined =>
  inRegister(view, 'iro_capacity')
    .filter(({ as_at: at }) => at !== undefined && at <= on)
    .sort((a, b) => (b.as_at ?? 0) - (a.as_at ?? 0))[0]

/** A child in care, or the reviewing service with its officers' time. */
interface Share {
  readonly child?: Child
  readonly id?: string
  readonly officers: number
}

const caseload: Cohort<Share> = {
  words: 'children in care and the reviewing service',
  of: (view, { to }) => {
    const officers = capacityOn(view, to)?.fte
    const children = view.inCareOn(to).map(({ child }) => ({ child, officers: 0 }))
    return officers === undefined ? children : [...children, { id: 'reviewing service', officers }]
  },
  whyOut: childrenInCare.whyOut,
}

/** Full-time equivalents may be blank on the day, and a headcount is none. */
function noCapacity(view: View, { to }: Window): Gap | undefined {
  const last = capacityOn(view, to)
  if (last?.fte !== undefined && last.fte > 0) return undefined
  const note =
    last === undefined
      ? `No count of the reviewing service (L14) is dated on or before ${longDay(to)}.`
      : `The count of the reviewing service (L14) of ${longDay(last.as_at ?? to)} gives no full-time equivalents.`
  return { status: 'not-recorded', note }
}

/** The last review of the period of care on or before the day, by any source. */
function lastReview({ child, period, on }: Standing, view: View): Day | undefined {
  const last = reviewDays(child, view).findLast((day) => day <= on)
  return last !== undefined && last >= period.start ? last : undefined
}

/** The days of a child's reviews by any source, oldest first. Kept, as every month asks again. */
function reviewDays(child: Child, { holdings }: View): readonly Day[] {
  const days = daysKept.get(child) ?? findReviewDays(child, holdings)
  daysKept.set(child, days)
  return days
}

const daysKept = new WeakMap<Child, readonly Day[]>()

const findReviewDays = (child: Child, holdings: View['holdings']): Day[] =>
  [
    ...formsOf(child).map((form) => form.on),
    ...child.reviews.flatMap(({ REVIEW }) => REVIEW ?? []),
    ...heldReviews(child, holdings, 'schedule').map((review) => review.on),
  ].sort((a, b) => a - b)

const reviewed = remembered(
  only(
    childrenInCare,
    'children in care who have had a review',
    (standing, view) => lastReview(standing, view) !== undefined,
  ),
)

/** The first check after the last review. */
const checkedOn = (standing: Standing, view: View): Day | undefined => {
  const since = lastReview(standing, view) ?? standing.on
  return formsOf(standing.child)
    .flatMap(({ said }) => said.midway_check_date ?? [])
    .filter((day) => day > since && day <= standing.on)
    .sort((a, b) => a - b)[0]
}

const fostered = remembered(
  only(childrenInCare, 'children in foster care', ({ home }) => isFoster(home.row.PLACE)),
)

/** The last form since the child came to this carer. */
const formHere = ({ child, placement, on }: Standing): Form | undefined =>
  formsOf(child).findLast((form) => form.on >= placement.carer.start && form.on <= on)

function authority(standing: Standing): string {
  const form = formHere(standing)
  if (form === undefined) return 'no-form'
  const { delegated_authority_done: done } = form.said
  return done === undefined ? 'not-recorded' : done ? 'delegated' : 'not-delegated'
}

const authorities = {
  delegated: 'Delegated in writing',
  'not-delegated': 'Not delegated',
  'not-recorded': 'Not recorded at the last review',
  'no-form': 'No review with this carer yet',
} as const

/** What reviewing officers have to do, and what they find between and at reviews. */
export const reviewingService: readonly Indicator[] = [
  ratio({
    ...common,
    collections: ['iro_capacity'],
    gap: noCapacity,
    id: 'iro-caseload',
    title: 'Children for each reviewing officer',
    question: 'Are reviewing officers carrying too many?',
    better: 'lower',
    unit: 'children',
    decimals: 1,
    cohort: caseload,
    words: 'children in care',
    outOf: 'full-time equivalent reviewing officers in post',
    amount: ({ officers }) => (officers > 0 ? 0 : 1),
    weight: ({ officers }) => officers,
    because: ({ officers }) =>
      officers > 0 ? `${String(officers)} full-time equivalents in post` : 'In care on the day',
    source: 'Children in care on the day; the last count of the reviewing service by then (L14)',
    caution: 'Vacancies are not officers in post.',
  }),
  share({
    ...common,
    collections: ['iro_monitoring'],
    id: 'midway-checks',
    title: 'Children checked on between reviews',
    question: 'Do reviewing officers check between reviews?',
    better: 'higher',
    cohort: reviewed,
    words: 'children who were checked on by their reviewing officer since the last review',
    counts: (standing, view) => checkedOn(standing, view) !== undefined,
    because: (standing, view) => {
      const [last, check] = [lastReview(standing, view), checkedOn(standing, view)]
      return `last review ${last === undefined ? 'not known' : longDay(last)}, ${check === undefined ? 'no check since' : `checked ${longDay(check)}`}`
    },
    source: "Reviewing officers' monitoring (L12); local target one third",
  }),
  share({
    ...common,
    collections: ['iro_monitoring'],
    id: 'delegated-authority',
    title: 'Foster carers with authority to decide',
    question: 'Do carers have permission to decide?',
    better: 'higher',
    cohort: fostered,
    words: 'children with a foster carer who has delegated authority in writing',
    counts: (standing) => authority(standing) === 'delegated',
    because: (standing) => authorities[authority(standing) as keyof typeof authorities],
    rows: { labels: authorities, keys: (standing) => [authority(standing)] },
    source: "Reviewing officers' monitoring (L12), at the last review with the carer",
  }),
]
