import { longDay } from '../time/day.ts'
import { byList, childrenReaching, childrenWithPlans, dated, isPlaced, listed } from './adoption-list.ts'
import { adoptions, byReturn, placedForAdoption, returned } from './adoption-returned.ts'
import type { Definition, Indicator } from './indicator.ts'
import { count } from './kinds.ts'
import { trusting } from './trust.ts'

const common = {
  theme: 'adoption',
  reach: 'period',
  better: 'neither',
  unit: 'children',
} as const satisfies Partial<Definition & { unit: string }>

const finalised = {
  ...common,
  id: 'adoptions-finalised',
  title: 'Adoptions completed',
  question: 'How many adoptions were completed?',
  source: 'Episodes that ceased with E11 or E12; the day of leaving is the day of the order',
} as const

const pending = {
  ...common,
  id: 'adoption-placed-pending',
  title: 'Children living with adopters and waiting for the order',
  question: 'How many are living with adopters but not yet adopted?',
  reach: 'day',
  source: "DfE 'Placed for adoption'",
} as const

/** Adoptions completed, and those waiting for the court. */
export const adoptionOrders: readonly Indicator[] = [
  trusting(
    returned(
      '',
      count({
        ...finalised,
        ...byReturn,
        cohort: adoptions,
        because: ({ cessation }) => `adopted on ${longDay(cessation.on)} (${cessation.reason ?? ''})`,
      }),
    ),
    listed(
      count({
        ...finalised,
        ...byList,
        cohort: childrenReaching('children adopted', ({ adopted }) => adopted),
        because: ({ on }) => dated('adopted', on),
      }),
    ),
  ),
  trusting(
    returned(
      '',
      count({
        ...pending,
        ...byReturn,
        cohort: placedForAdoption,
        because: ({ home, placement }) =>
          `placement ${home.row.PLACE ?? ''} since ${longDay(placement.start)}`,
      }),
    ),
    listed(
      count({
        ...pending,
        ...byList,
        cohort: childrenWithPlans('children placed for adoption', isPlaced),
        because: ({ plan }) => dated('placed', plan.placed),
      }),
    ),
  ),
]
