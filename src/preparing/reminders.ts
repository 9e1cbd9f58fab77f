import { waitingTooLong, type Card } from '../core/governance/challenges/card.ts'
import type { Commitment } from '../core/governance/commitments/commitment.ts'
import { privateMatters } from '../core/governance/commitments/private-matters.ts'
import {
  remindersDue,
  type Recipient,
  type ReminderSettings,
} from '../core/governance/commitments/reminders.ts'
import { holderOf, type Holding } from '../core/governance/post.ts'
import type { Role } from '../core/roles/roles.ts'
import { addDays, longDay, type Day } from '../core/time/day.ts'

/** One thing somebody is reminded of. It tells kinds, numbers and days, and no word of what was asked. */
export interface Line {
  readonly person: string
  /** The same for the same reminder, however often it is worked out. */
  readonly key: string
  readonly subject: string
  readonly text: string
}

/** What reminders are worked out from. */
export interface Owed {
  readonly commitments: readonly Commitment[]
  readonly cards: readonly Card[]
  readonly holdings: readonly Holding[]
  readonly people: readonly { readonly person: string; readonly roles: readonly Role[] }[]
  readonly settings: ReminderSettings & { readonly silentAfter: number }
  readonly today: Day
}

/** How many days back a reminder that was missed is still sent. */
const MISSED = 14
/** Working days after which the director hears of a card that nobody has read, or a worry nobody has been in touch about. */
const TOO_LONG = 3
const WEEK = 7

/** Everything anybody is to be reminded of today, in order of person. */
export const linesDue = (owed: Owed): Line[] =>
  [...ofDates(owed), ...ofCards(owed), ...ofPrivate(owed)].sort((a, b) =>
    a.person < b.person ? -1 : a.person > b.person ? 1 : 0,
  )

const ofDates = (owed: Owed): Line[] =>
  remindersDue(
    owed.commitments,
    owed.holdings,
    { since: addDays(owed.today, -MISSED), today: owed.today },
    owed.settings,
  ).flatMap(({ commitment, about, on, due, recipients, subject, text }) =>
    peopleOf(owed, recipients).map((person) => ({
      ...{ person, subject, text },
      key: `promise ${commitment} ${about} ${due} ${on}`,
    })),
  )

/** Whoever holds the post; where they have no account here any more, those who choose another. */
function peopleOf(owed: Owed, recipients: readonly Recipient[]): string[] {
  const found = recipients.flatMap((each) =>
    each.to === 'person'
      ? owed.people.filter(({ person }) => person === each.person)
      : owed.people.filter(({ roles }) => roles.includes(each.role)),
  )
  const all =
    found.length > 0 ? found : owed.people.filter(({ roles }) => roles.includes('democratic-services'))
  return [...new Set(all.map(({ person }) => person))]
}

/** Cards that have waited too long, every day while they wait: a child may not be safe. */
function ofCards(owed: Owed): Line[] {
  const tooLong = new Set(waitingTooLong(owed.cards, owed.today, TOO_LONG).map(({ id }) => id))
  return waitingTooLong(owed.cards, owed.today).flatMap((card) => {
    const to = [
      ...inRole(owed, 'participation-worker'),
      ...(tooLong.has(card.id) ? inRole(owed, 'director') : []),
      ...holder(owed, card.post),
    ]
    const what =
      card.state === 'waiting'
        ? 'A card waits to be read'
        : 'A private worry waits for somebody to be in touch'
    const text = `${what}, since ${longDay(card.since)}. Sign in to Hearth to see to it.`
    return [...new Set(to)].map((person) => ({
      person,
      key: `card ${card.id} ${owed.today}`,
      subject: what,
      text,
    }))
  })
}

/** Private challenges that nobody has said anything about for a while: no meeting sees them. */
const ofPrivate = (owed: Owed): Line[] =>
  privateMatters(owed.commitments, owed.today)
    .filter(({ silentFor }) => silentFor > owed.settings.silentAfter)
    .flatMap(({ id, post, silentFor }) =>
      [...new Set([...holder(owed, post), ...inRole(owed, 'participation-worker')])].map((person) => ({
        ...{ person, subject: `Private challenge ${id}: nothing said for ${silentFor} days` },
        key: `private ${id} ${Math.floor(owed.today / WEEK)}`,
        text: `Nothing has been said about private challenge ${id} for ${silentFor} days. Sign in to Hearth to say how it stands.`,
      })),
    )

const inRole = ({ people }: Owed, role: Role): string[] =>
  people.filter(({ roles }) => roles.includes(role)).map(({ person }) => person)

const holder = ({ holdings, people, today }: Owed, post: string | undefined): string[] => {
  const held = post === undefined ? undefined : holderOf(holdings, post, today)?.person
  return people.filter(({ person }) => person === held).map(({ person }) => person)
}
