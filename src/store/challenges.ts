import { sql } from 'kysely'
import { foldCard, type Card, type CardEvent } from '../core/governance/challenges/card.ts'
import { keepWords, wordsToKeep, type CardWords } from '../core/governance/challenges/card-words.ts'
import type { CardCommand } from '../core/governance/challenges/card-command.ts'
import { decideCard } from '../core/governance/challenges/triage.ts'
import { isRefused, refuse, type Refused } from '../core/governance/refused.ts'
import { happen, type Doing } from './commitments.ts'
import type { Db, Tx } from './database.ts'

/** A card as it stands, and whether its writer said that it is about them alone. */
export interface KeptCard extends Card {
  readonly isAlone: boolean
  /** The challenge on the page for young people that it says something about; null for none. */
  readonly replyTo: string | null
}

/** Every card the asker may see, without words: those that came first, first. */
export async function cardsOf(db: Db, authority: string): Promise<KeptCard[]> {
  const rows = await db
    .selectFrom('card')
    .innerJoin('cardEvent', 'cardEvent.card', 'card.id')
    .select(['card.fold', 'card.isAlone', 'card.replyTo'])
    .where('card.authority', '=', authority)
    .where('cardEvent.seq', '=', 1)
    .orderBy(sql`card_event.at::timestamptz`)
    .orderBy('card.id')
    .execute()
  return rows.map(({ fold, ...rest }) => ({ ...(fold as Card), ...rest }))
}

/** One of them; `undefined` where there is none that the asker may see. */
export async function cardById(db: Db, authority: string, id: string): Promise<KeptCard | undefined> {
  const row = await oneCard(db, authority, id).executeTakeFirst()
  if (row === undefined) return undefined
  const { fold, ...rest } = row
  return { ...(fold as Card), ...rest }
}

async function lockedCard(tx: Tx, authority: string, id: string): Promise<Card | undefined> {
  const row = await oneCard(tx, authority, id).forUpdate().executeTakeFirst()
  return row?.fold as Card | undefined
}

const oneCard = (db: Db, authority: string, id: string) =>
  db
    .selectFrom('card')
    .select(['fold', 'isAlone', 'replyTo'])
    .where('authority', '=', authority)
    .where('id', '=', id)

/** Words by their card, of those cards whose words the asker may read. */
export async function cardWordsOf(db: Db, authority: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('cardWords')
    .select(['card', 'text'])
    .where('authority', '=', authority)
    .execute()
  return new Map(rows.map(({ card, text }) => [card, text]))
}

/** One card's words, kept apart; `undefined` where they are not the asker's to read. */
export async function wordsOfCard(db: Db, authority: string, card: string): Promise<CardWords | undefined> {
  const row = await db
    .selectFrom('cardWords')
    .select('text')
    .where('authority', '=', authority)
    .where('card', '=', card)
    .executeTakeFirst()
  const words = row && keepWords(card, row.text)
  return words === undefined || isRefused(words) ? undefined : words
}

/** Somebody signed in hands in a card for young people. Refused without words. */
export async function handIn(
  tx: Tx,
  doing: Doing,
  { id, text, isAlone }: { id: string; text: string; isAlone: boolean },
): Promise<Card | Refused> {
  const words = keepWords(id, text)
  if (isRefused(words)) return words
  const decided = decideCard(undefined, { do: 'hand-in', id }, doing.by, doing.at)
  if (isRefused(decided)) return decided
  const card = folded(decided.events)
  const { authority } = doing
  const row = {
    id,
    authority,
    isAlone,
    replyTo: null,
    cameBy: card.from,
    state: card.state,
    post: null,
    seq: card.seq,
  }
  await tx
    .insertInto('card')
    .values({ ...row, fold: JSON.stringify(card) })
    .execute()
  await append(tx, doing, decided.events)
  await tx
    .insertInto('cardWords')
    .values({ authority, ...wordsToKeep(words) })
    .execute()
  return card
}

/** What is done to a card once it is there: taken up it is a challenge, in the same words. */
export async function doToCard(
  tx: Tx,
  doing: Doing,
  id: string,
  command: Exclude<CardCommand, { do: 'hand-in' }>,
): Promise<Card | Refused> {
  const card = await lockedCard(tx, doing.authority, id)
  if (card === undefined) return refuse('There is no such card.')
  const decided = decideCard(card, command, doing.by, doing.at)
  if (isRefused(decided)) return decided
  if (decided.raise) {
    const raised = await happen(tx, doing, decided.raise.id, decided.raise)
    if (isRefused(raised)) return raised
  }
  const after = folded(decided.events, card)
  await append(tx, doing, decided.events)
  const { state, post = null, seq } = after
  await tx
    .updateTable('card')
    .set({ state, post, seq, fold: JSON.stringify(after) })
    .where('authority', '=', doing.authority)
    .where('id', '=', id)
    .execute()
  return after
}

/** A card from the page without an account. */
export interface PageCard {
  readonly authority: string
  readonly id: string
  readonly text: string
  readonly isAlone: boolean
  readonly at: string
  /** The challenge that it is about, where it is about one. What is none is passed over. */
  readonly replyTo?: string
}

/** The most cards of the page that may come in an hour and wait. */
const MOST_AN_HOUR = 60

/** Adds a waiting card with nobody signed in. False when too many came in the last hour. */
export async function handInFromPage(
  db: Db,
  { authority, id, text, isAlone, at, replyTo = '' }: PageCard,
  most = MOST_AN_HOUR,
): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select hearth.hand_in_card(${authority}, ${id}, ${text}, ${isAlone}, ${at}, ${most}, ${replyTo}) as taken`.execute(
    db,
  )
  return rows[0]?.taken === true
}

function folded(events: readonly CardEvent[], from?: Card): Card {
  const card = foldCard(events, from)
  if (card === undefined) throw new Error('No card was handed in')
  return card
}

const append = (tx: Tx, { authority }: Doing, events: readonly CardEvent[]) =>
  tx
    .insertInto('cardEvent')
    .values(
      events.map(({ card, seq, at, by, what }) => ({
        ...{ authority, card, seq, at },
        ...{ doer: JSON.stringify(by), what: JSON.stringify(what) },
      })),
    )
    .execute()
