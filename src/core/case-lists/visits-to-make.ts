import { visitsTo } from '../indicators/visits-due.ts'
import { longDay } from '../time/day.ts'
import { sourcesOn } from './told-on.ts'
import type { DueOn } from './work-item.ts'

/** The next visit to each child in care. */
export const visitsToMake: DueOn = (view, on) =>
  sourcesOn('visits-timely', view, on).length === 0
    ? []
    : view.inCareOn(on).map((standing) => {
        const { due, last } = visitsTo(standing, view)
        return {
          child: standing.child.id,
          dueOn: due,
          overdue: due <= on,
          inWorkingDays: false,
          detail: last === undefined ? 'not yet seen in this home' : `last seen on ${longDay(last)}`,
        }
      })
