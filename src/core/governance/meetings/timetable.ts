import { longDay, type Day } from '../../time/day.ts'
import { clearDaysBetween, holidaysKnown, lastDayFor } from './clear-days.ts'
import type { Notice, StandingOrders } from './standing-orders.ts'
import { spokenTime, type TimeOfDay } from './time-of-day.ts'
import { weekday } from './weekday.ts'

/** A moment by which something is due: the end of the day where no time is given. */
export interface Due {
  readonly on: Day
  readonly at?: TimeOfDay
}

export interface Deadline extends Due {
  readonly of: 'papers' | 'agenda' | 'questions' | 'late-papers'
  /** One plain sentence with the day, the date and the time. */
  readonly sentence: string
}

export interface Timetable {
  /** In order of time. */
  readonly deadlines: readonly Deadline[]
  /** What the clock cannot be sure of, as sentences. */
  readonly cautions: readonly string[]
}

/** When everything before a meeting is due. Source: Local Government Act 1972 section 100B and the board's own rules. */
export function timetable(meeting: Day, orders: StandingOrders): Timetable {
  const due = ({ clearDays, at }: Notice): Due => ({
    on: lastDayFor(meeting, clearDays, orders.offices),
    ...(at === undefined ? {} : { at }),
  })
  const deadlines: Deadline[] = [
    deadline('papers', due(orders.papers), (when) => `Report authors hand in their papers by ${when}.`),
    deadline('agenda', due(orders.agenda), (when) => `The agenda and its papers are public by ${when}.`),
    ...(orders.publicQuestions
      ? [
          deadline(
            'questions',
            due(orders.publicQuestions.due),
            (when) => `Questions and statements from the public arrive by ${when}.`,
          ),
        ]
      : []),
    deadline(
      'late-papers',
      due(orders.latePapers),
      (when) =>
        `A late paper can go out as a supplement until ${when}. After that the chair must say why it is urgent.`,
    ),
  ]
  return { deadlines: deadlines.sort(byTime), cautions: cautionsOf(meeting, deadlines) }
}

/** How late something is that arrived: in time for the pack, a supplement, or only if the chair says it is urgent. */
export function lateness(arrived: Due, { deadlines }: Timetable): 'in-time' | 'supplement' | 'urgent-only' {
  const [agenda, late] = (['agenda', 'late-papers'] as const).map((of) =>
    deadlines.find((each) => each.of === of),
  )
  if (agenda && !isAfter(arrived, agenda)) return 'in-time'
  return late && !isAfter(arrived, late) ? 'supplement' : 'urgent-only'
}

/** What is wrong with the notice given, and what to do; `undefined` when the agenda went out in time. */
export function noticeShort(published: Day, meeting: Day, orders: StandingOrders): string | undefined {
  const given = clearDaysBetween(published, meeting, orders.offices)
  const asked = orders.agenda.clearDays
  if (given >= asked) return undefined
  const by = longDay(lastDayFor(meeting, asked, orders.offices))
  return `The agenda went out with ${days(given)} and needs ${days(asked)}: it was due by ${by}. Move the meeting, or call it at short notice and say why.`
}

/** Whether one moment is after another; what has no time is at the end of its day. */
export const isAfter = (one: Due, other: Due): boolean =>
  one.on === other.on ? (one.at ?? END_OF_DAY) > (other.at ?? END_OF_DAY) : one.on > other.on

const END_OF_DAY = 24 * 60

const byTime = (a: Due, b: Due): number => a.on - b.on || (a.at ?? END_OF_DAY) - (b.at ?? END_OF_DAY)

const days = (count: number): string => `${String(count)} clear ${count === 1 ? 'day' : 'days'}`

function deadline(of: Deadline['of'], due: Due, say: (when: string) => string): Deadline {
  const date = `${weekday(due.on)} ${longDay(due.on)}`
  return {
    ...due,
    of,
    sentence: say(due.at === undefined ? `the end of ${date}` : `${spokenTime(due.at)} on ${date}`),
  }
}

function cautionsOf(meeting: Day, deadlines: readonly Due[]): string[] {
  const unknown = [meeting, ...deadlines.map(({ on }) => on)].some((on) => !holidaysKnown(on))
  return unknown
    ? [
        'The bank holidays of that year are not in the list yet, so only weekends are left out. Add them in the settings and look again.',
      ]
    : []
}
