import {
  byList,
  childrenReaching,
  childrenWithPlans,
  dated,
  isWaiting,
  listed,
  THE_LIST,
} from './adoption-list.ts'
import {
  byReturn,
  matchAnywhere,
  matched,
  matchReturned,
  returned,
  waitingAnywhere,
  waitingReturned,
} from './adoption-returned.ts'
import type { Definition, Indicator } from './indicator.ts'
import { count } from './kinds.ts'
import { trusting } from './trust.ts'

const common = {
  theme: 'adoption',
  reach: 'period',
  better: 'neither',
  unit: 'children',
} as const satisfies Partial<Definition & { unit: string }>

const MATCHES = 'A return names a match only once the child is adopted; where the list of plans is not held, recent months fill up as later returns arrive.' // prettier-ignore

const matches = {
  ...common,
  id: 'adoption-matched',
  title: 'Children matched with adopters',
  question: 'How many were matched?',
  source: "The match in the adoption team's list, else AD1.DATE_MATCH",
  caution: MATCHES,
} as const

const waiting = {
  ...common,
  id: 'adoption-matched-waiting',
  title: 'Children matched with adopters and not yet living with them',
  question: 'How many are matched and waiting to move?',
  reach: 'day',
  source:
    "The match in the adoption team's list, else AD1.DATE_MATCH, with no placement for adoption on the day",
  caution: MATCHES,
} as const

/** A return names the matches of children adopted in its year, most of which were made in the years before. */
const byMatch = {
  ...byReturn,
  tables: ['Episodes', 'AD1'],
  toldLater: ['AD1'],
} as const satisfies Partial<Definition>

/** Children matched with adopters. */
export const adoptionMatches: readonly Indicator[] = [
  trusting(
    returned(
      ` (AD1) and ${THE_LIST}`,
      count({
        ...matches,
        ...byMatch,
        collections: ['adoption_children'],
        cohort: matched(matchAnywhere),
        because: ({ on }) => dated('matched', on),
      }),
    ),
    returned(
      ' (AD1)',
      count({
        ...matches,
        ...byMatch,
        cohort: matched(matchReturned),
        because: ({ on }) => dated('matched', on),
      }),
    ),
    listed(
      count({
        ...matches,
        ...byList,
        cohort: childrenReaching('children matched with adopters', (plan) => plan.matched),
        because: ({ on }) => dated('matched', on),
      }),
    ),
  ),
  trusting(
    returned(
      ` (AD1) and ${THE_LIST}`,
      count({
        ...waiting,
        ...byMatch,
        collections: ['adoption_children'],
        cohort: waitingAnywhere,
        because: ({ child }) => dated('matched', matchAnywhere(child).at(-1)),
      }),
    ),
    returned(
      ' (AD1)',
      count({
        ...waiting,
        ...byMatch,
        cohort: waitingReturned,
        because: ({ child }) => dated('matched', child.adoption?.DATE_MATCH),
      }),
    ),
    listed(
      count({
        ...waiting,
        ...byList,
        cohort: childrenWithPlans('children matched with adopters and not yet placed', isWaiting),
        because: ({ plan }) => dated('matched', plan.matched),
      }),
    ),
  ),
]
