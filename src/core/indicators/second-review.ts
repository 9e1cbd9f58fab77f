import type { Child } from '../record/child.ts'
import { standingOn } from '../record/standing.ts'
import type { Day } from '../time/day.ts'

/** The second review the return gives of each period of care seen from its start. */
export const secondReview = ({ periods, reviews }: Child, firstDay: Day): readonly Day[] =>
  periods.flatMap(({ start, end }) => {
    if (start < firstDay) return []
    const held = reviews.flatMap(({ REVIEW: on }) =>
      on !== undefined && on >= start && on < end ? [on] : [],
    )
    return held[1] ?? []
  })

/** The reviews the schedule calls second, held while in care; the day an adjourned one was completed. */
export const scheduledSecond = (child: Child): readonly Day[] =>
  (child.facts.review_schedule ?? []).flatMap(({ review_type, review_date, completed_date }) => {
    const on = completed_date ?? review_date
    return review_type === 'SECOND' && on !== undefined && standingOn(child, on) ? [on] : []
  })
