import { sql } from 'kysely'
import type { Commitment } from '../core/governance/commitments/commitment.ts'
import type { KindName } from '../core/governance/commitments/kinds.ts'
import { order, ownedBy, unsettled, type Test } from './commitments-asked.ts'
import { standsSo, type Now, type Stands } from './commitments-standing.ts'
import type { Db } from './database.ts'

/** What somebody looks for. */
export interface Seeking {
  readonly kind: KindName | undefined
  readonly stands: Stands
  readonly owner: string | undefined
  /** In the wording, or the number itself. */
  readonly words: string | undefined
}

/** Where a page of a list goes on: the last commitment of the one before. */
export interface After {
  readonly promised: number
  readonly askedOn: number
  readonly id: string
}

/** A page of what was sought. */
export interface Found {
  readonly page: readonly Commitment[]
  /** Where the next page begins; `undefined` at the end. */
  readonly next: After | undefined
}

/** One page of what is sought, promised soonest first, and no more than that is read. Private ones are never on a list. */
export async function soughtPage(
  db: Db,
  authority: string,
  { seeking, now, after, most }: { seeking: Seeking; now: Now; after: After | undefined; most: number },
): Promise<Found> {
  const asked = db
    .selectFrom('commitment')
    .select(['fold', 'promised', 'askedOn', 'id'])
    .where('authority', '=', authority)
  const rows = await testsOf(seeking, now, after)
    .reduce((so, test) => so.where(test), asked)
    .orderBy(order)
    .limit(most + 1)
    .execute()
  const page = rows.slice(0, most)
  const last = rows.length > most ? page.at(-1) : undefined
  return {
    page: page.map(({ fold }) => fold as Commitment),
    next: last && { promised: last.promised, askedOn: last.askedOn, id: last.id },
  }
}

/** How many there are of what is sought. */
export async function countSought(db: Db, authority: string, seeking: Seeking, now: Now): Promise<number> {
  const asked = db
    .selectFrom('commitment')
    .select(sql<number>`count(*)::integer`.as('count'))
    .where('authority', '=', authority)
  const row = await testsOf(seeking, now)
    .reduce((so, test) => so.where(test), asked)
    .executeTakeFirst()
  return row?.count ?? 0
}

/** How many stand so, of each of these. */
export async function countsOf<S extends Stands>(
  db: Db,
  authority: string,
  wanted: readonly S[],
  now: Now,
): Promise<Readonly<Record<S, number>>> {
  const row = await db
    .selectFrom('commitment')
    .select(
      wanted.map((how) => sql<number>`(count(*) filter (where ${standsSo(how, now)}))::integer`.as(how)),
    )
    .where('authority', '=', authority)
    .where(unsettled)
    .where('keptPrivate', 'is', null)
    .executeTakeFirst()
  const counts = (row ?? {}) as Readonly<Partial<Record<S, number>>>
  return Object.fromEntries(wanted.map((how) => [how, counts[how] ?? 0])) as Record<S, number>
}

/** Whether there is any that the asker may see. */
export const isThereAny = async (db: Db, authority: string): Promise<boolean> =>
  (await db.selectFrom('commitment').select('id').where('authority', '=', authority).limit(1).execute())
    .length > 0

function testsOf({ kind, stands, owner, words }: Seeking, now: Now, after?: After): Test[] {
  return [
    sql<boolean>`kept_private is null`,
    standsSo(stands, now),
    ...(kind === undefined ? [] : [sql<boolean>`kind = ${kind}`]),
    ...(owner === undefined ? [] : [ownedBy([owner])]),
    ...(words === undefined
      ? []
      : [sql<boolean>`(id = ${words} or strpos(lower(fold ->> 'wording'), lower(${words})) > 0)`]),
    ...(after === undefined
      ? []
      : [
          sql<boolean>`(promised, asked_on, id collate "C") > (${after.promised}, ${after.askedOn}, ${after.id})`,
        ]),
  ]
}
