import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { isoDay } from '../../../src/core/time/day.ts'
import { copyRows } from '../../../src/store/copy-rows.ts'
import type { Db, Tx } from '../../../src/store/database.ts'
import { nth, type Made } from './many.ts'

export const COUNCIL = 'E06000999'

/** A council with a clerk and forty posts, half of them held, and that many commitments. Gives the posts. */
export async function keepMany(owner: Db, many: number): Promise<readonly string[]> {
  const at = new Date('2015-01-01')
  const posts = Array.from({ length: 40 }, () => randomUUID())
  await owner.insertInto('authority').values({ code: COUNCIL, name: 'Hearthshire' }).execute()
  await owner
    .insertInto('membership')
    .values({ person: 'clerk', authority: COUNCIL, role: 'democratic-services', partner: null })
    .execute()
  await owner
    .insertInto('post')
    .values(posts.map((id, n) => ({ id, authority: COUNCIL, title: `Post ${n}`, by: 'clerk', at })))
    .execute()
  for (let from = 1; from <= many; from += 2000) {
    const made = Array.from({ length: Math.min(2000, many - from + 1) }, (_, n) => nth(from + n, posts))
    await owner.transaction().execute((tx) => keep(tx, made))
  }
  await sql`analyze hearth.commitment, hearth.commitment_event, hearth.commitment_link`.execute(owner)
  return posts
}

async function keep(tx: Tx, made: readonly Made[]): Promise<void> {
  await copyRows(
    tx,
    'commitment',
    ['authority', 'id', 'kind', 'state', 'owner', 'due', 'isExempt', 'raisedBy', 'seq', 'fold'],
    made.map(({ commitment }) => [
      ...[COUNCIL, commitment.id, commitment.kind, commitment.state, commitment.owner ?? null],
      ...[commitment.due === undefined ? null : isoDay(commitment.due), 'false', 'clerk'],
      ...[String(commitment.seq), JSON.stringify(commitment)],
    ]),
  )
  await copyRows(
    tx,
    'commitmentEvent',
    ['authority', 'commitment', 'seq', 'at', 'by', 'doer', 'what'],
    made.flatMap(({ events }) =>
      events.map(({ commitment, seq, at, by, what }) => [
        ...[COUNCIL, commitment, String(seq), at, 'clerk', JSON.stringify(by), JSON.stringify(what)],
      ]),
    ),
  )
}
