import type { Child } from '../record/child.ts'
import { OPEN } from '../record/episode.ts'
import type { Fact } from '../sources/collections.ts'
import { addDays, longDay, type Day } from '../time/day.ts'
import { remembered, type Cohort } from './cohort.ts'
import { eventsOf, type Event, type EventsIn } from './events.ts'
import { span } from './flows.ts'
import { countsIn } from './missing.ts'
import { reportsOf } from './missing-reports.ts'
import { minutesOf, momentOf } from './moment.ts'

/** Hours from a child's return in which the talk is to be had. Source: statutory guidance of 2014; OQ-15b. */
const HOURS = 72

type Interview = Fact<'return_home_interviews'>

/** The return of a child who was missing, with the talk that was linked to it. */
export interface Return extends Event {
  readonly start: Day
  readonly interviews: readonly Interview[]
}

type Talks = Pick<Return, 'interviews'>

/** Talks link by the day the incident began; none by nearness, so that one talk never stands for two incidents. */
const interviewsOf = ({ facts }: Child, start: Day): readonly Interview[] =>
  (facts.return_home_interviews ?? []).filter(({ missing_start }) => missing_start === start)

const returnOf = (child: Child, start: Day, on: Day): Return => ({
  child,
  on,
  start,
  interviews: interviewsOf(child, start),
})

/** Returns from incidents of children in care, as the return (SSDA903) holds them. */
const returnsByReturn = eventsOf<Return>((child) =>
  child.missing.flatMap((row) => {
    const { MISSING, MIS_START: start, MIS_END: end } = row
    if (MISSING !== 'M' || start === undefined || end === undefined) return []
    return countsIn(child, row, { from: start, to: OPEN }) ? [returnOf(child, start, end)] : []
  }),
)

/** Returns as reports and the talks themselves tell of them, where no return (SSDA903) does. */
const returnsByReport = eventsOf<Return>((child) => {
  const ends = new Map<Day, Day | undefined>()
  for (const { missing_start, missing_end, returned_at } of child.facts.return_home_interviews ?? [])
    if (missing_start !== undefined) ends.set(missing_start, missing_end ?? momentOf(returned_at)?.on)
  for (const { on, end, lookedAfter } of reportsOf(child))
    if (!lookedAfter) ends.delete(on)
    else ends.set(on, end ?? ends.get(on))
  return [...ends].flatMap(([start, end]) => (end === undefined ? [] : [returnOf(child, start, end)]))
})

const cohortOf = (of: EventsIn<Return>): Cohort<Return> =>
  remembered({
    words: 'missing incidents of children in care that ended',
    of,
    whyOut: (_child, _view, window) => `Did not come back from being missing in care ${span(window)}`,
  })

export const returns = { byReturn: cohortOf(returnsByReturn), byReport: cohortOf(returnsByReport) } as const

/** A talk taken up or had was offered, whatever the form says. */
export const wasOffered = ({ interviews }: Talks): boolean =>
  interviews.some(({ offered }) => offered === true) || wasAccepted({ interviews })

/** A talk that was had was taken up. */
export const wasAccepted = ({ interviews }: Talks): boolean =>
  interviews.some(({ accepted, completed_date }) => accepted === true || completed_date !== undefined)

/** Had within 72 hours of the return; by days where the hours are not recorded. Weekends do not stop the clock. */
export const wasInTime = (back: Return): boolean =>
  back.interviews.some((interview) => isInTime(interview, back.on))

function isInTime({ completed_date: done, completed_time, returned_at }: Interview, end: Day): boolean {
  if (done === undefined) return false
  const back = momentOf(returned_at)
  const minutes = minutesOf(completed_time)
  if (back?.minutes === undefined || minutes === undefined) {
    const from = back?.on ?? end
    return done >= from && done <= addDays(from, HOURS / 24)
  }
  const waited = (done - back.on) * 24 * 60 + minutes - back.minutes
  return waited >= 0 && waited <= HOURS * 60
}

/** What came of the talk, in words. */
export function interviewWords(back: Return): string {
  const had = back.interviews.find(({ completed_date }) => completed_date !== undefined)?.completed_date
  const talk =
    had !== undefined
      ? `talk had on ${longDay(had)}`
      : wasAccepted(back)
        ? 'talk accepted and not yet had'
        : wasOffered(back)
          ? 'talk offered and declined'
          : 'no talk offered'
  return `missing from ${longDay(back.start)}, back on ${longDay(back.on)}, ${talk}`
}
