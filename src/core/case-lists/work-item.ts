import type { View } from '../indicators/view.ts'
import type { Day } from '../time/day.ts'

/** The lists of what is due, in the order they are shown. */
export const workLists = {
  review: 'Reviews',
  'health-assessment': 'Health assessments',
  dental: 'Dental checks',
  pep: 'Personal education plans',
  'pathway-plan': 'Pathway plans',
  visit: 'Social work visits',
} as const

export type WorkList = keyof typeof workLists

/** What is due for one child. */
export interface Due {
  readonly child: string
  /** The day by whose end it is to be done; `undefined` where nothing tells, as when there has never been one. */
  readonly dueOn: Day | undefined
  /** By the rule of the indicator: it is counted late, or not up to date. */
  readonly overdue: boolean
  /** True where the rule counts working days. */
  readonly inWorkingDays: boolean
  /** What officers ask first: `last checked on 3 March 2025`. */
  readonly detail: string
}

/** A thing to do: on which list, how long overdue, and whose it is. */
export interface WorkItem extends Due {
  readonly list: WorkList
  /** Days since it was due, working days where the rule says so; `undefined` when it is not overdue or no day is known. */
  readonly daysOverdue: number | undefined
  readonly team: string | undefined
  readonly worker: string | undefined
}

/** Finds what is due on a day, of children in care or leaving it. */
export type DueOn = (view: View, on: Day) => readonly Due[]
