import { linesDue, type Line } from '../preparing/reminders.ts'
import { mailOf, openPost, type Post } from '../preparing/reminders-mail.ts'
import { noteDone } from '../store/audit.ts'
import { cardsOf } from '../store/challenges.ts'
import { asReminding, claimReminders, remindedIn, type Reminded } from '../store/commitments-reminders.ts'
import { unsettledOf } from '../store/commitments-asked.ts'
import type { Db, Tx } from '../store/database.ts'
import { localDay } from '../store/local-time.ts'
import { holdingsOf } from '../store/posts.ts'
import { settingsOf } from '../store/settings.ts'
import { CannotRun, type Io } from './io.ts'

/** How many were reminded, and how many messages the mail server did not take. */
export interface Sent {
  readonly reminded: number
  readonly failed: number
}

export interface Reminding {
  readonly db: Db
  readonly authority: string
  readonly at: Date
  readonly origin: string | undefined
}

/** Reminds everybody who is to be, each in one message and of each thing once. What fails is sent the next time. */
export async function remind(reminding: Reminding, post: Post): Promise<Sent> {
  const { db, authority, at } = reminding
  const { people, lines } = await asReminding(db, authority, async (tx) => {
    const people = await remindedIn(tx)
    return { people, lines: linesDue({ ...(await owedIn(tx, authority)), people, today: localDay(at) }) }
  })
  const sent = { reminded: 0, failed: 0 }
  for (const person of people) {
    const own = lines.filter((line) => line.person === person.person)
    const outcome = await one(reminding, post, person, own)
    if (outcome !== 'nothing new') sent[outcome] += 1
  }
  return sent
}

const owedIn = async (tx: Tx, authority: string) => ({
  commitments: await unsettledOf(tx, authority),
  settings: (await settingsOf(tx, authority)).promises,
  cards: await cardsOf(tx, authority),
  holdings: await holdingsOf(tx, authority),
})

/** Nothing is written down as sent that the mail server did not take. */
async function one(
  { db, authority, at, origin }: Reminding,
  post: Post,
  { person, email }: Reminded,
  lines: readonly Line[],
): Promise<'reminded' | 'failed' | 'nothing new'> {
  if (lines.length === 0) return 'nothing new'
  try {
    return await asReminding(db, authority, async (tx) => {
      const keys = lines.map(({ key }) => key)
      const fresh = await claimReminders(tx, { authority, person, at }, keys)
      const own = lines.filter(({ key }) => fresh.has(key))
      if (own.length === 0) return 'nothing new'
      await noteDone(tx, { ...by(at, authority), subject: person, about: { reminders: own.length } })
      await post.send(mailOf(email, own, origin))
      return 'reminded'
    })
  } catch (error) {
    if (isMailFault(error)) return 'failed'
    throw error
  }
}

const by = (at: Date, authority: string) => ({
  ...{ at, authority, person: 'hearth:reminders', roles: [], deed: 'send-reminders' },
})

/** What the mail library throws says in which step of sending it went wrong. */
const isMailFault = (error: unknown): boolean => error instanceof Error && 'command' in error

/** The mail server that the environment names; `undefined` where none is. Throws `CannotRun`. */
export function postOf({ mail }: Pick<Io, 'mail'>): Post | undefined {
  const { url, from } = mail ?? {}
  if (url === undefined && from === undefined) return undefined
  if (url === undefined || from === undefined)
    throw new CannotRun('Reminders need both HEARTH_SMTP_URL and HEARTH_MAIL_FROM.')
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol))
    throw new CannotRun('HEARTH_SMTP_URL is an address like smtps://user:password@mail.council.gov.uk:465.')
  if (!/^[^\r\n]*[^\s@]+@[^\s@]+[^\r\n]*$/.test(from))
    throw new CannotRun('HEARTH_MAIL_FROM is an address, like Hearth <hearth@council.gov.uk>.')
  return openPost({ url, from })
}
