import type { Day } from '../../time/day.ts'
import { holderOf, type Holding } from '../post.ts'
import { isUnsettled, type Commitment } from './commitment.ts'
import { datesOf, named, type Dated } from './dated.ts'
import type { BoardCommitment } from './public.ts'

/** A whole-day entry for a calendar. `uid` stays the same when the date moves, so that a calendar moves it too. */
export interface CalendarEntry {
  readonly uid: string
  readonly on: Day
  readonly title: string
}

/** The dates a person is to keep: one entry for each date of each open commitment whose post they hold today. */
export const calendarOf = (
  all: Iterable<Commitment>,
  holdings: readonly Holding[],
  person: string,
  today: Day,
): CalendarEntry[] =>
  entriesOf(
    [...all].filter(
      ({ owner }) => owner !== undefined && holderOf(holdings, owner, today)?.person === person,
    ),
  )

/** Every date that the board is to see kept, whoever owns it. Private matters are in no such calendar. */
export const boardCalendarOf = (all: readonly BoardCommitment[]): CalendarEntry[] => entriesOf(all)

const entriesOf = (all: readonly Commitment[]): CalendarEntry[] =>
  all
    .filter(isUnsettled)
    .flatMap((each) => datesOf(each).map((date) => entryOf(each, date)))
    .sort((a, b) => a.on - b.on || (a.uid < b.uid ? -1 : 1))

const entryOf = (commitment: Commitment, { about, due }: Dated): CalendarEntry => ({
  uid: `${commitment.id}-${about}`,
  on: due,
  title: `${named(commitment)}: ${about === 'due' ? 'promised for today' : 'acknowledge by today'}`,
})
