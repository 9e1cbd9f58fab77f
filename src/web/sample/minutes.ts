import type { Calendar } from './calendar.ts'
import { daysAfter, madeBefore, type Step } from './step.ts'

const clerk = 'democratic-services'

/** The minutes are drafted, told fairly where the public was not there, and published with the decisions. */
export const minutesSteps = (calendar: Calendar): Step[] => [
  {
    at: daysAfter(calendar, 4, '14:00'),
    take: async (stage) => {
      const page = `/meetings/${madeBefore(stage, 'held')}/minutes`
      await stage.send(clerk, `${page}/draft`, {}, page)
      const summary = { [`summary-${madeBefore(stage, 'item home')}`]: SUMMARY }
      await stage.send(clerk, `${page}/edit`, summary)
    },
  },
  {
    at: daysAfter(calendar, 6, '14:00'),
    take: (stage) => {
      const page = `/meetings/${madeBefore(stage, 'held')}/minutes`
      return stage.send(clerk, `${page}/publish`, {}, page)
    },
  },
]

const SUMMARY =
  'The board was told of a house that the council could buy for a children’s home of its own, and agreed how officers go on.'
