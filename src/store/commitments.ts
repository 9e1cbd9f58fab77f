import type { Command, Do, Raise } from '../core/governance/commitments/command.ts'
import type { Commitment } from '../core/governance/commitments/commitment.ts'
import type { Event, What } from '../core/governance/commitments/event.ts'
import { fold } from '../core/governance/commitments/fold.ts'
import { decide } from '../core/governance/commitments/happen.ts'
import type { Actor } from '../core/governance/commitments/side.ts'
import { isRefused, type Refused } from '../core/governance/refused.ts'
import { isoDay } from '../core/time/day.ts'
import { sql } from 'kysely'
import type { Db, Tx } from './database.ts'

/** Who does something to a commitment, and when. */
export interface Doing {
  readonly authority: string
  /** Who is signed in: the row says so even where the clock or another side speaks. */
  readonly signedIn: string
  readonly by: Actor
  /** In this country's time: see `localTime`. */
  readonly at: string
}

/** What came of it. */
export interface Happened {
  readonly commitment: Commitment
  readonly events: readonly Event[]
}

/** Every commitment the asker may see, in the order of their ids. */
export async function commitmentsOf(db: Db, authority: string): Promise<Commitment[]> {
  const rows = await db
    .selectFrom('commitment')
    .select('fold')
    .where('authority', '=', authority)
    .orderBy(sql`length(id)`)
    .orderBy('id')
    .execute()
  return rows.map((row) => keptAs(row.fold))
}

/** One of them; `undefined` where there is none that the asker may see. */
export const commitmentById = (db: Db, authority: string, id: string): Promise<Commitment | undefined> =>
  loaded(db, authority, id, false)

/** Its whole log, first to last. Empty where there is none that the asker may see. */
export async function eventsOf(db: Db, authority: string, id: string): Promise<Event[]> {
  const rows = await db
    .selectFrom('commitmentEvent')
    .select(['seq', 'at', 'doer', 'what'])
    .where('authority', '=', authority)
    .where('commitment', '=', id)
    .orderBy('seq')
    .execute()
  return rows.map(({ seq, at, doer, what }) => ({
    ...{ commitment: id, seq, at },
    ...{ by: doer as Actor, what: what as What },
  }))
}

/** A number that no commitment of the council has yet. Until the transaction ends nobody else is given it. */
export async function nextCommitment(tx: Tx): Promise<string> {
  const { rows } = await sql<{ id: string }>`select hearth.next_commitment() as id`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('The database gave no number.')
  return row.id
}

/** Raises a commitment, or says why it cannot be; without an id it is given the next number. */
export const raise = async (
  tx: Tx,
  doing: Doing,
  raising: Omit<Raise, 'do' | 'id'> & { readonly id?: string },
): Promise<Happened | Refused> => {
  const id = raising.id ?? (await nextCommitment(tx))
  return happen(tx, doing, id, { ...raising, do: 'raise', id })
}

/** Does something to a commitment, or says why it may not be. Two who do at once follow one another. */
export async function happen(
  tx: Tx,
  doing: Doing,
  id: string,
  command: Raise | Do,
): Promise<Happened | Refused> {
  const before = await loaded(tx, doing.authority, id, true)
  return kept(tx, doing, before, command)
}

/** The same, where what it is now is known: for whoever locked it. */
export async function kept(
  tx: Tx,
  doing: Doing,
  before: Commitment | undefined,
  command: Command,
): Promise<Happened | Refused> {
  const events = decide(before, command, doing.by, doing.at)
  if (isRefused(events)) return events
  const commitment = fold(events, before)
  if (commitment === undefined) throw new Error('Nothing was raised')
  if (before === undefined) await insert(tx, doing, commitment)
  await append(tx, doing, events)
  if (before !== undefined) await update(tx, doing, commitment)
  return { commitment, events }
}

/** A commitment until the transaction ends: nobody else changes it. */
export const lockedCommitment = (tx: Tx, authority: string, id: string): Promise<Commitment | undefined> =>
  loaded(tx, authority, id, true)

async function loaded(
  db: Db,
  authority: string,
  id: string,
  isLocked: boolean,
): Promise<Commitment | undefined> {
  const asked = db
    .selectFrom('commitment')
    .select('fold')
    .where('authority', '=', authority)
    .where('id', '=', id)
  const row = await (isLocked ? asked.forUpdate() : asked).executeTakeFirst()
  return row && keptAs(row.fold)
}

/** JSON leaves out what is undefined: a missing field is read as the same. */
const keptAs = (json: unknown): Commitment => json as Commitment

const insert = (tx: Tx, { authority, signedIn }: Doing, commitment: Commitment) =>
  tx
    .insertInto('commitment')
    .values({
      ...{ authority, id: commitment.id, kind: commitment.kind, raisedBy: signedIn },
      isExempt: commitment.source.exempt === true,
      ...standing(commitment),
    })
    .execute()

const update = (tx: Tx, { authority }: Doing, commitment: Commitment) =>
  tx
    .updateTable('commitment')
    .set(standing(commitment))
    .where('authority', '=', authority)
    .where('id', '=', commitment.id)
    .execute()

const standing = (commitment: Commitment) => ({
  state: commitment.state,
  owner: commitment.owner ?? null,
  due: commitment.due === undefined ? null : isoDay(commitment.due),
  keptPrivate: commitment.keptPrivate ?? null,
  seq: commitment.seq,
  fold: JSON.stringify(commitment),
})

const append = (tx: Tx, { authority, signedIn }: Doing, events: readonly Event[]) =>
  tx
    .insertInto('commitmentEvent')
    .values(
      events.map(({ commitment, seq, at, by, what }) => ({
        ...{ authority, commitment, seq, at, by: signedIn },
        ...{ doer: JSON.stringify(by), what: JSON.stringify(what) },
      })),
    )
    .execute()
