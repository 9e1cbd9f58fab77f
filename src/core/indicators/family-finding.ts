import { longDay, type Day } from '../time/day.ts'
import type { Period } from '../time/period.ts'
import { byList, childrenWithPlans, dated, milestones } from './adoption-list.ts'
import { beforeList, cameBy, isInForce, statusOn, type AdoptionPlan } from './adoption-plan.ts'
import type { Definition, Gap, Indicator } from './indicator.ts'
import { count } from './kinds.ts'
import type { View } from './view.ts'
import type { Window } from './window.ts'

const common = { theme: 'adoption', ...byList } as const satisfies Partial<Definition>

/** A family is being looked for, or one is in view. */
const isSought = (plan: AdoptionPlan, on: Day): boolean =>
  isInForce(plan, on) &&
  !cameBy(plan.placed, on) &&
  ['SEARCHING', 'LINKED'].includes(statusOn(plan, on) ?? '')

/** A family may be sought, and nothing had been written down by the day. */
const isUnknown = (plan: AdoptionPlan, on: Day): boolean =>
  isInForce(plan, on) &&
  !cameBy(plan.matched, on) &&
  !cameBy(plan.placed, on) &&
  statusOn(plan, on) === undefined

const sought = childrenWithPlans('children for whom family finding is under way', isSought)
const unknown = childrenWithPlans('children of whom no status is recorded', isUnknown)

/** Nothing known of any child is not the same as no child. */
function noStatus(view: View, window: Window, period: Period): Gap | undefined {
  const before = beforeList(view, window, period)
  if (before !== undefined || unknown.of(view, window).length === 0 || sought.of(view, window).length > 0)
    return before
  return {
    status: 'not-recorded',
    note: `By ${longDay(window.to)} family_finding_status was recorded for no child who waits for a family.`,
  }
}

function withoutStatus(view: View, window: Window): string | undefined {
  const { length } = unknown.of(view, window)
  if (length === 0) return undefined
  return length === 1
    ? 'For 1 more child with a plan in force no status was recorded by the day.'
    : `For ${length} more children with a plan in force no status was recorded by the day.`
}

/** Finding families for children, and placement orders undone: both from the adoption team's list alone. */
export const familyFinding: readonly Indicator[] = [
  count({
    ...common,
    id: 'adoption-family-finding',
    title: 'Children for whom a family is being found',
    question: 'For how many are we searching?',
    better: 'neither',
    unit: 'children',
    reach: 'day',
    cohort: sought,
    gap: noStatus,
    pending: withoutStatus,
    because: ({ plan, on }) => `family finding is ${statusOn(plan, on)?.toLowerCase() ?? 'not recorded'}`,
    rows: {
      labels: { SEARCHING: 'Searching', LINKED: 'Linked with a family' },
      keys: ({ plan, on }) => [statusOn(plan, on) ?? ''],
    },
    source: "The adoption team's list: searching or linked, the decision in force, not yet placed",
    caution: 'A month counts what had been recorded by its last day, so each month needs its own status.',
  }),
  count({
    ...common,
    id: 'placement-order-revocations',
    title: 'Placement orders revoked',
    question: 'How many placement orders were undone?',
    better: 'lower',
    unit: 'episodes',
    noun: ['order', 'orders'],
    events: true,
    reach: 'period',
    cohort: milestones('placement orders revoked', ({ revoked }) => revoked),
    because: ({ on }) => dated('revoked', on),
    source: 'Adoption and Children Act 2002 s24; the day the court revoked the order (OQ-26)',
    caution: 'An order that ends because the child is adopted is not revoked.',
  }),
]
