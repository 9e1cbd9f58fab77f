import type { View } from '../indicators/view.ts'
import type { Day } from '../time/day.ts'
import { workingDaysBetween } from '../time/working-days.ts'
import { allocatedOn } from './allocated.ts'
import { assessmentsToDo, teethToCheck } from './health-checks-to-do.ts'
import { educationPlansToMake, pathwayPlansToMake } from './plans-to-make.ts'
import { reviewsToHold } from './reviews-to-hold.ts'
import { visitsToMake } from './visits-to-make.ts'
import type { Due, DueOn, WorkItem, WorkList } from './work-item.ts'

const finders: Readonly<Record<WorkList, DueOn>> = {
  review: reviewsToHold,
  'health-assessment': assessmentsToDo,
  dental: teethToCheck,
  pep: educationPlansToMake,
  'pathway-plan': pathwayPlansToMake,
  visit: visitsToMake,
}

/**
 * What is due or overdue for each child on the as-at day, by the same functions that the indicators count with: whoever
 * an indicator counts as late is overdue here, and the other way about. A list is empty where its indicator has no value.
 */
export function* workItems(view: View, asAt: Day): Generator<WorkItem> {
  const allocated = new Map(view.children.map((child) => [child.id, allocatedOn(child, asAt)]))
  for (const [list, find] of Object.entries(finders) as [WorkList, DueOn][])
    for (const due of find(view, asAt)) {
      const { team, worker } = allocated.get(due.child) ?? {}
      yield { ...due, list, daysOverdue: daysOverdue(due, asAt), team, worker }
    }
}

function daysOverdue({ dueOn, overdue, inWorkingDays }: Due, asAt: Day): number | undefined {
  if (!overdue || dueOn === undefined) return undefined
  return inWorkingDays ? workingDaysBetween(dueOn, asAt) : asAt - dueOn
}
