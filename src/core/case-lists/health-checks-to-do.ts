import { firstAssessments, type FirstDue } from '../indicators/first-assessment.ts'
import {
  assessedWords,
  assessmentDue,
  assessmentsOf,
  teethDue,
  teethWords,
  wasDone,
} from '../indicators/health-facts.ts'
import { heldSinceYear, inCareTwelveMonths } from '../indicators/in-care.ts'
import { OPEN } from '../record/episode.ts'
import type { Child } from '../record/child.ts'
import type { Standing } from '../record/standing.ts'
import { later, type Day } from '../time/day.ts'
import { sourcesOn } from './told-on.ts'
import type { Due, DueOn } from './work-item.ts'

/** The first assessment of whoever still waits for it; of the others the next. */
export const assessmentsToDo: DueOn = (view, on) => {
  const waiting = new Map(
    sourcesOn('iha-timely', view, on).includes('health assessment dates and the return')
      ? firstAssessments
          .of(view, { from: 0 as Day, to: OPEN, counting: 'each' })
          .filter((first) => isWaiting(first, on))
          .map((first) => [first.child, first])
      : [],
  )
  const told = sourcesOn('rha-overdue-count', view, on).length > 0
  return view.inCareOn(on).flatMap((standing) => {
    const first = waiting.get(standing.child)
    if (first !== undefined) return firstOf(first, on)
    return told ? checkOf(standing, assessmentDue(standing), assessedWords(standing)) : []
  })
}

/** The next check of each child in care. */
export const teethToCheck: DueOn = (view, on) =>
  sourcesOn('dental-up-to-date', view, on).includes('dental check dates')
    ? view.inCareOn(on).flatMap((standing) => checkOf(standing, teethDue(standing), teethWords(standing)))
    : []

/** In care, seen by no doctor yet, and not assessed since: a review that was done has taken its place. */
const isWaiting = ({ child, period, seen }: FirstDue, on: Day): boolean =>
  period.start <= on &&
  on < period.end &&
  (seen === undefined || seen > on) &&
  !wasReviewed(child, period.start, on)

const wasReviewed = (child: Child, from: Day, to: Day): boolean =>
  assessmentsOf(child).some(
    (each) =>
      each.type !== 'IHA' &&
      wasDone(each) &&
      Number(each.completed_date) >= from &&
      Number(each.completed_date) <= to,
  )

const firstOf = ({ child, on: due, outcome }: FirstDue, on: Day): Due => ({
  child: child.id,
  dueOn: due,
  overdue: due <= on,
  inWorkingDays: true,
  detail: `first assessment${firstWords[outcome] ?? ''}`,
})

const firstWords: Partial<Record<FirstDue['outcome'], string>> = {
  refused: ', refused',
  'not-a-doctor': ', seen but not by a doctor',
}

/** A check that those in care for twelve months must have: it is due once they are, and once the last is out of date. */
function checkOf(standing: Standing, due: Day | undefined, detail: string): Due[] {
  const [held, overdue] = [heldSinceYear(standing), inCareTwelveMonths(standing)]
  const dueOn = due === undefined ? held : later(due, held)
  if (!overdue && dueOn <= standing.on) return []
  return [{ child: standing.child.id, dueOn, overdue: dueOn <= standing.on, inWorkingDays: false, detail }]
}
