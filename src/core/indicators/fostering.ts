import { longDay } from '../time/day.ts'
import { fosterChanges } from './foster-changes.ts'
import { approvalKinds, approvals, households, isFull, isOpenOn, kindOf } from './foster-household.ts'
import { fosterPipeline } from './foster-pipeline.ts'
import type { Definition, Indicator } from './indicator.ts'
import { count } from './kinds.ts'

const common = {
  theme: 'fostering',
  unit: 'households',
  noun: ['household', 'households'],
  better: 'higher',
  tables: [],
  collections: ['foster_households'],
} as const satisfies Partial<Definition & { unit: string }>

/** A household with two kinds of approval at once stands in both rows. */
const openApprovals = approvals('open approvals of fostering households', (approval, { to }) =>
  isOpenOn(approval, to),
)

/** Fostering households: how many, who came, who went, who is on the way. */
export const fostering: readonly Indicator[] = [
  count({
    ...common,
    id: 'foster-approved',
    title: 'Approved fostering households',
    question: 'How many fostering households do we have?',
    reach: 'day',
    cohort: households(
      'approved fostering households',
      (approval, { to }) => isFull(approval) && isOpenOn(approval, to),
    ),
    because: ({ kind, approved }) => `${kindOf(kind)}, approved on ${longDay(approved)}`,
    rows: {
      among: openApprovals,
      labels: approvalKinds,
      keys: ({ kind }) => [kind],
      // Kinds of full approval are parts of the headline; approvals for a time are a part of all there are.
      over: (approval, key) => key === 'TEMP_CONNECTED' || isFull(approval),
    },
    source: 'Fostering Services (England) Regulations 2011 reg 27; Ofsted fostering data set',
    caution: 'Two carers are one household. Relatives approved for a time are shown apart.',
  }),
  ...fosterChanges,
  fosterPipeline,
]
