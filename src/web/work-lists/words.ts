import type { WorkList } from '../../core/case-lists/work-item.ts'
import type { ItemLine } from '../../store/case-lists.ts'
import { sayDay } from '../say-when.ts'

/** What is due, of one. */
export const singular: Readonly<Record<WorkList, string>> = {
  review: 'Review',
  'health-assessment': 'Health assessment',
  dental: 'Dental check',
  pep: 'Personal education plan',
  'pathway-plan': 'Pathway plan',
  visit: 'Social work visit',
}

/** What a list is made from, for when it is empty. */
export const madeFrom: Readonly<Record<WorkList, string>> = {
  review: 'reviews in the return or the review schedule (L11)',
  'health-assessment': 'dates of health assessments (L01)',
  dental: 'dates of dental checks (L02)',
  pep: 'personal education plans',
  'pathway-plan': 'the list of care leavers (L18) and pathway plans (L19)',
  visit: 'social work visits',
}

/** `Overdue by 12 working days`. */
export function overdueWords({ overdue, daysOverdue, workingDays, dueOn }: ItemLine): string {
  if (!overdue) return 'Due'
  if (dueOn === null || daysOverdue === null) return 'Overdue, no day known'
  if (daysOverdue === 0) return 'Due on the day and not done'
  const unit = workingDays ? 'working day' : 'day'
  return `Overdue by ${daysOverdue} ${unit}${daysOverdue === 1 ? '' : 's'}`
}

export const dueWords = ({ dueOn }: Pick<ItemLine, 'dueOn'>): string =>
  dueOn === null ? 'No day known' : sayDay(dueOn)
