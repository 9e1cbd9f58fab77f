import { addDays, longDay, type Day } from '../../time/day.ts'
import type { Role } from '../../roles/roles.ts'
import { holderOf, type Holding } from '../post.ts'
import type { Commitment } from './commitment.ts'
import { datesOf, named, says, type Dated, type When } from './dated.ts'

/** When to remind: this many days before a date, and every so many days after it. Whom, where nobody holds the post. */
export interface ReminderSettings {
  readonly daysBefore: readonly number[]
  readonly everyDaysAfter: number
  readonly withoutHolder: readonly Role[]
}

/** A week before, and weekly after. The day itself always has one. */
export const usualReminders: ReminderSettings = {
  daysBefore: [7],
  everyDaysAfter: 7,
  withoutHolder: ['democratic-services', 'director'],
}

/** To whom: a person by opaque id; or, while nobody holds the post, everyone in a role. */
export type Recipient =
  { readonly to: 'person'; readonly person: string } | { readonly to: 'role'; readonly role: Role }

/** A message about one date of one commitment. It tells no word of what was asked: that is read after signing in. */
export interface Reminder {
  readonly commitment: string
  readonly about: Dated['about']
  readonly when: When
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
        const recipients = recipientsOf(commitment, holdings, today, settings)
        found.push(reminder(commitment, date, { on, today, recipients }))
      }
    }
  }
  return found.sort((a, b) => a.due - b.due || (a.commitment < b.commitment ? -1 : 1))
}

/** The last day in the span on which a reminder of a date falls. */
function lastFalling(due: Day, { since, today }: Span, settings: ReminderSettings): Day | undefined {
  const every = Math.max(1, settings.everyDaysAfter)
  const after = today > due ? [addDays(due, Math.floor((today - due) / every) * every)] : []
  const before = settings.daysBefore.map((days) => addDays(due, -days))
  const falling = [...before, due, ...after].filter((on) => on > since && on <= today)
  return falling.length === 0 ? undefined : (Math.max(...falling) as Day)
}

function recipientsOf(
  { owner }: Commitment,
  holdings: readonly Holding[],
  today: Day,
  { withoutHolder }: ReminderSettings,
): Recipient[] {
  const holder = owner === undefined ? undefined : holderOf(holdings, owner, today)
  return holder
    ? [{ to: 'person', person: holder.person }]
    : withoutHolder.map((role) => ({ to: 'role', role }))
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
