import type { Context } from 'hono'
import { isRefused } from '../../core/governance/refused.ts'
import { doToCard, wordsOfCard } from '../../store/challenges.ts'
import { nextCommitment } from '../../store/commitments.ts'
import type { Tx } from '../../store/database.ts'
import { localTime } from '../../store/local-time.ts'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { personOf } from '../may.ts'
import { noteBy } from '../people/deeds.ts'
import type { Typed } from '../promises/typed.ts'
import { Refusal } from '../refusal.tsx'
import { readCardDeed } from './card-form.ts'
import type { CardPageProps } from './card-props.ts'
import { actorsFor, cardIn } from './card-there.ts'
import type { CardDeed } from './words.ts'

interface Sent {
  readonly deed: CardDeed
  readonly typed: Typed
  readonly seen: string
}

/** Does what was sent, and writes it down; what is wrong with it, where it cannot be done. */
export async function done(
  c: Context<Env>,
  tx: Tx,
  { deed, typed, seen }: Sent,
): Promise<{ page: CardPageProps; errors: readonly FormError[] }> {
  const page = await cardIn(c, tx)
  if (seen !== String(page.card.seq)) throw new Refusal('conflict')
  const { code: authority } = c.var.authority
  const words = await wordsOfCard(tx, authority, page.card.id)
  // Where the worker may be either, it is for young people that they do it: a challenge is theirs to raise.
  const by = actorsFor(c, page.card, deed, words).at(-1)
  if (by === undefined) throw new Refusal('may-not')
  const next = deed === 'take-up' ? await nextCommitment(tx) : ''
  const read = readCardDeed(deed, typed, { ...page, words, next })
  if ('errors' in read) return { page, errors: read.errors }
  const doing = { authority, signedIn: personOf(c).personId, by, at: localTime(c.var.now()) }
  const outcome = await doToCard(tx, doing, page.card.id, read.value)
  if (isRefused(outcome)) return { page, errors: [{ field: firstField[deed], text: outcome.refused }] }
  await noteBy(
    c,
    tx,
    `card-${deed}`,
    page.card.id,
    outcome.commitment === undefined ? {} : { challenge: outcome.commitment },
  )
  return { page, errors: [] }
}

const firstField: Readonly<Record<CardDeed, string>> = {
  ...{ 'take-up': 'owner', join: 'challenge', route: 'post', hear: 'main-content', end: 'main-content' },
}
