import { byList, childrenWithPlans, dated, milestones } from './adoption-list.ts'
import { cameBy, isInForce, statusOn, type AdoptionPlan } from './adoption-plan.ts'
import type { Day } from '../time/day.ts'
import type { Definition, Indicator } from './indicator.ts'
import { count } from './kinds.ts'

const common = { theme: 'adoption', ...byList } as const satisfies Partial<Definition>

/** A family is being looked for, or one is in view. */
const isSought = (plan: AdoptionPlan, on: Day): boolean =>
  isInForce(plan, on) &&
  !cameBy(plan.placed, on) &&
  ['SEARCHING', 'LINKED'].includes(statusOn(plan, on) ?? '')

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
    cohort: childrenWithPlans('children for whom family finding is under way', isSought),
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
