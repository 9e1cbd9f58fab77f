import { isEligible, planned, reviewDue, withPlanDue } from '../indicators/pathway-plans.ts'
import { firstPlanDue, planDue, planWords } from '../indicators/peps.ts'
import { termlyDay } from '../indicators/school-terms.ts'
import { isOfSchoolAge, schoolYearStart } from '../indicators/school-year.ts'
import { addMonths, type Day } from '../time/day.ts'
import { sourcesOn } from './told-on.ts'
import type { DueOn } from './work-item.ts'

/** The next education plan of each child in care of school age; in August as at 31 July. */
export const educationPlansToMake: DueOn = (view, on) =>
  sourcesOn('pep-current', view, on).length === 0
    ? []
    : view
        .inCareOn(termlyDay(on))
        .filter(isOfSchoolAge)
        .map((standing) => {
          const due = planDue(standing)
          return {
            child: standing.child.id,
            dueOn: outOfHolidays(due, standing.on, on),
            overdue: due <= standing.on,
            inWorkingDays: due === firstPlanDue(standing),
            detail: planWords(standing),
          }
        })

/** August is not looked at: what falls due in it is counted from the day school begins. */
const outOfHolidays = (due: Day, seen: Day, on: Day): Day =>
  due > seen && due <= on ? schoolYearStart(addMonths(on, 1)) : due

/** The next pathway plan or review of each care leaver who should have one, and of eligible children still in care. */
export const pathwayPlansToMake: DueOn = (view, on) =>
  sourcesOn('cl-pathway-plan', view, on).length === 0
    ? []
    : withPlanDue.of(view, { from: on, to: on, counting: 'once' }).map((leaver) => {
        const dueOn = reviewDue(leaver)
        return {
          child: leaver.child.id,
          dueOn,
          overdue: dueOn === undefined || dueOn < on,
          inWorkingDays: false,
          detail: `${isEligible(leaver) ? 'still in care, ' : ''}${planned(leaver)}`,
        }
      })
