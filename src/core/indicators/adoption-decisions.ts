import {
  awaitsUndoing,
  byList,
  childrenWithPlans,
  dated,
  listed,
  milestones,
  reversalRows,
  type Milestone,
} from './adoption-list.ts'
import { awaitsRevocation, byReturn, decisions, returned, type Decision } from './adoption-returned.ts'
import { only } from './cohort.ts'
import { childrenInCare } from './in-care.ts'
import type { Definition, Indicator } from './indicator.ts'
import { count } from './kinds.ts'
import { trusting } from './trust.ts'

const common = {
  theme: 'adoption',
  reach: 'period',
  better: 'neither',
  unit: 'children',
} as const satisfies Partial<Definition & { unit: string }>

const decided = {
  ...common,
  id: 'adoption-decisions',
  title: 'Decisions that a child should be placed for adoption',
  question: 'How many plans for adoption were made?',
  unit: 'episodes',
  noun: ['decision', 'decisions'],
  events: true,
  source: 'PlacedAdoption.DATE_PLACED',
} as const

const reversed = {
  ...common,
  id: 'adoption-decision-reversed',
  title: 'Decisions that a child should no longer be placed for adoption',
  question: 'How many plans for adoption were changed?',
  unit: 'episodes',
  noun: ['decision', 'decisions'],
  events: true,
  source: 'PlacedAdoption.DATE_PLACED_CEASED',
} as const

const undone = {
  ...common,
  id: 'revocation-plan',
  title: 'Children with a placement order whose plan for adoption has ended',
  question: 'For how many must a placement order be undone?',
  reach: 'day',
  better: 'lower',
  source: 'Legal status E1 or D1 with PlacedAdoption.DATE_PLACED_CEASED (OQ-26)',
} as const

const DECIDED = 'decisions that a child should be placed for adoption'
const REVERSED = 'decisions for adoption that were reversed'

/** Plans for adoption made and changed. */
export const adoptionDecisions: readonly Indicator[] = [
  trusting(
    returned(
      ' (PlacedAdoption)',
      count({
        ...decided,
        ...byReturn,
        tables: ['Episodes', 'PlacedAdoption'],
        cohort: decisions(DECIDED, 'DATE_PLACED'),
        because: ({ row }) => dated('decided', row.DATE_PLACED),
      }),
    ),
    listed(
      count({
        ...decided,
        ...byList,
        cohort: milestones(DECIDED, (plan) => plan.decided),
        because: ({ on }) => dated('decided', on),
      }),
    ),
  ),
  trusting(
    returned(
      ' (PlacedAdoption)',
      count({
        ...reversed,
        ...byReturn,
        tables: ['Episodes', 'PlacedAdoption'],
        cohort: decisions(REVERSED, 'DATE_PLACED_CEASED'),
        because: ({ row }) => dated('reversed', row.DATE_PLACED_CEASED),
        rows: reversalRows(({ row }: Decision) => row.REASON_PLACED_CEASED),
      }),
    ),
    listed(
      count({
        ...reversed,
        ...byList,
        cohort: milestones(REVERSED, (plan) => plan.reversed),
        because: ({ on }) => dated('reversed', on),
        rows: reversalRows(({ plan }: Milestone) => plan.reversalReason),
      }),
    ),
  ),
  trusting(
    returned(
      ' (PlacedAdoption)',
      count({
        ...undone,
        ...byReturn,
        tables: ['Episodes', 'PlacedAdoption'],
        cohort: only(
          childrenInCare,
          'children in care under a placement order whose decision was reversed',
          awaitsRevocation,
        ),
        because: ({ child }) => dated('reversed', child.decisions.at(-1)?.DATE_PLACED_CEASED),
      }),
    ),
    listed(
      count({
        ...undone,
        ...byList,
        cohort: childrenWithPlans('children whose placement order outlives the plan', awaitsUndoing),
        because: ({ plan }) => dated('reversed', plan.reversed),
      }),
    ),
  ),
]
