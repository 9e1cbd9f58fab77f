import { dueReviews, stretchesOf } from '../indicators/review-dates.ts'
import type { ToldBy } from '../indicators/review-sittings.ts'
import type { View } from '../indicators/view.ts'
import type { Child } from '../record/child.ts'
import { longDay, type Day } from '../time/day.ts'
import { sourcesOn } from './told-on.ts'
import type { Due, DueOn } from './work-item.ts'

/** The next review of each child in care, by the source that tells the month. */
export const reviewsToHold: DueOn = (view, on) => {
  const [source] = sourcesOn('reviews-timely', view, on)
  if (source === undefined) return []
  const by = source === 'the review schedule' ? 'schedule' : 'returns'
  return view.children.flatMap((child) => nextReview(child, view, on, by) ?? [])
}

function nextReview(child: Child, { holdings }: View, on: Day, by: ToldBy): Due | undefined {
  const stretch = stretchesOf(child, by).find(({ start, end }) => start <= on && on < end)
  if (stretch === undefined) return undefined
  const asked = dueReviews(child, holdings, by).filter(({ due }) => due >= stretch.start && due < stretch.end)
  const next = asked.find(({ held }) => held === undefined || held > on)
  if (next === undefined) return undefined
  const last = asked.findLast(({ held }) => held !== undefined && held <= on)?.held
  return {
    child: child.id,
    dueOn: next.due,
    overdue: next.due <= on,
    inWorkingDays: next.isFirst,
    detail: last === undefined ? 'none held on record' : `last held on ${longDay(last)}`,
  }
}
