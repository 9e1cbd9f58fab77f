import { addDays, longDay, type Day } from '../../time/day.ts'
import { holderOf, type Holding } from '../post.ts'
import { isUnsettled, type Commitment } from './commitment.ts'
import { acknowledgeBy } from './dates.ts'
import { kindOf } from './kinds.ts'

/** When to remind: this many days before a date, and every so many days after it. */
export interface ReminderSettings {
  readonly daysBefore: readonly number[]
  readonly everyDaysAfter: number
}

/** A week before, and weekly after. The day itself always has one. */
export const usualReminders: ReminderSettings = { daysBefore: [7], everyDaysAfter: 7 }

/** To whom: a person by opaque id; or, while nobody holds the post, everyone in a role. */
export type Recipient =
  | { readonly to: 'person'; readonly person: string }
  | { readonly to: 'role'; readonly role: 'democratic-services' | 'director' }

/** A message about one date of one commitment. It tells no word of what was asked: that is read after signing in. */
export interface Reminder {
  readonly commitment: string
  readonly about: 'due' | 'acknowledge'
  readonly when: 'before' | 'on the day' | 'overdue'
  /** The day it falls to be sent. */
  readonly on: Day
  readonly due: Day
  readonly recipients: readonly Recipient[]
  readonly subject: string
  readonly text: string
}

/** Days for which reminders are wanted: after `since` and up to `today`, so that none is missed when the machine slept. */
export interface Span {
  readonly since: Day
  readonly today: Day
}

/** What is to be sent: of each date the latest reminder that fell in the span. What is answered waits for its asker. */
export function remindersDue(
  all: Iterable<Commitment>,
  holdings: readonly Holding[],
  { since, today }: Span,
  settings: ReminderSettings = usualReminders,
): Reminder[] {
  const found: Reminder[] = []
  for (const commitment of all) {
    if (commitment.state !== 'open') continue
    for (const date of datesOf(commitment)) {
      const on = lastFalling(date.due, { since, today }, settings)
      if (on !== undefined) {
        const recipients = recipientsOf(commitment, holdings, today)
        found.push(reminder(commitment, date, { on, today, recipients }))
      }
    }
  }
  return found.sort((a, b) => a.due - b.due || (a.commitment < b.commitment ? -1 : 1))
}

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
  [...all]
    .filter(isUnsettled)
    .filter(({ owner }) => owner !== undefined && holderOf(holdings, owner, today)?.person === person)
    .flatMap((each) => datesOf(each).map((date) => entryOf(each, date)))
    .sort((a, b) => a.on - b.on || (a.uid < b.uid ? -1 : 1))

interface Dated {
  readonly about: Reminder['about']
  readonly due: Day
}

function datesOf(commitment: Commitment): Dated[] {
  const { due, acknowledged } = commitment
  const by = acknowledged ? undefined : acknowledgeBy(commitment)
  return [
    ...(by === undefined ? [] : [{ about: 'acknowledge' as const, due: by }]),
    ...(due === undefined ? [] : [{ about: 'due' as const, due }]),
  ]
}

const entryOf = (commitment: Commitment, { about, due }: Dated): CalendarEntry => ({
  uid: `${commitment.id}-${about}`,
  on: due,
  title: `${named(commitment)}: ${about === 'due' ? 'promised for today' : 'acknowledge by today'}`,
})

/** The last day in the span on which a reminder of a date falls. */
function lastFalling(due: Day, { since, today }: Span, settings: ReminderSettings): Day | undefined {
  const every = Math.max(1, settings.everyDaysAfter)
  const after = today > due ? [addDays(due, Math.floor((today - due) / every) * every)] : []
  const before = settings.daysBefore.map((days) => addDays(due, -days))
  const falling = [...before, due, ...after].filter((on) => on > since && on <= today)
  return falling.length === 0 ? undefined : (Math.max(...falling) as Day)
}

function recipientsOf({ owner }: Commitment, holdings: readonly Holding[], today: Day): Recipient[] {
  const holder = owner === undefined ? undefined : holderOf(holdings, owner, today)
  return holder
    ? [{ to: 'person', person: holder.person }]
    : [
        { to: 'role', role: 'democratic-services' },
        { to: 'role', role: 'director' },
      ]
}

interface Sending {
  readonly on: Day
  readonly today: Day
  readonly recipients: readonly Recipient[]
}

function reminder(
  commitment: Commitment,
  { about, due }: Dated,
  { on, today, recipients }: Sending,
): Reminder {
  const when = today < due ? 'before' : today === due ? 'on the day' : 'overdue'
  const [first] = recipients
  const orphan = first?.to === 'role' ? ' Nobody holds the post that owns it: choose an owner.' : ''
  return {
    ...{ commitment: commitment.id, about, when, on, due, recipients },
    subject: `${named(commitment)}: ${says(about, when, due)}`,
    text: `${named(commitment)}, asked on ${longDay(commitment.source.on)}: ${says(about, when, due)}.${orphan} Sign in to Hearth to read it and to say how it stands.`,
  }
}

const named = ({ kind, id }: Commitment): string => `${kindOf(kind).title} ${id}`

function says(about: Reminder['about'], when: Reminder['when'], due: Day): string {
  const what = about === 'due' ? 'promised' : 'to be acknowledged'
  if (when === 'on the day') return `${what} ${about === 'due' ? 'for' : 'by'} today`
  return when === 'before' ? `${what} by ${longDay(due)}` : `${what} by ${longDay(due)}, now overdue`
}
