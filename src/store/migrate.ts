import { sql } from 'kysely'
import type { Db, Tx } from './database.ts'
import { keepGrants } from './grants.ts'
import { keepDeeds } from './keep-deeds.ts'
import { migrations } from './migrations/all.ts'
import { StoreRefusal } from './store-refusal.ts'

/** Any number will do, as long as every Hearth takes the same. */
const LOCK = 7_240_318

/**
 * Brings a database to this Hearth's tables, in one transaction and one Hearth at a time: all the steps that are missing or
 * none. Gives the names of those taken. Throws `StoreRefusal` when the database is of a later Hearth.
 */
export const migrate = (owner: Db, appLogin: string): Promise<readonly string[]> =>
  underLock(owner, (tx) => keepUp(tx, appLogin))

/** One transaction at a time changes what tables there are. */
export const underLock = <T>(owner: Db, work: (tx: Tx) => Promise<T>): Promise<T> =>
  owner.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx)
    return work(tx)
  })

/** Takes all steps that are missing, and keeps deeds and grants as the program has them. Gives the names of the steps. */
export async function keepUp(tx: Tx, appLogin: string): Promise<readonly string[]> {
  const taken = await takeSteps(
    tx,
    migrations.map(({ name }) => name),
  )
  await keepDeeds(tx)
  await keepGrants(tx, appLogin)
  return taken
}

/** Takes those of the named steps that are missing. Throws `StoreRefusal` when one is not known to this Hearth. */
export async function takeSteps(tx: Tx, names: readonly string[]): Promise<readonly string[]> {
  await makeSchema(tx)
  missingFrom(names)
  const missing = missingFrom(await namesTaken(tx)).filter(({ name }) => names.includes(name))
  for (const { name, up } of missing) {
    await up(tx)
    await tx.insertInto('migration').values({ name }).execute()
  }
  return missing.map(({ name }) => name)
}

/** The steps a database has yet to take. Throws `StoreRefusal` when it took one that this Hearth does not know. */
export function missingFrom(names: readonly string[]) {
  const known = new Set(migrations.map(({ name }) => name))
  if (names.some((name) => !known.has(name)))
    throw new StoreRefusal('This was made by a later Hearth. Use that Hearth, or a later one.')
  return migrations.filter(({ name }) => !names.includes(name))
}

/** The steps a database has taken; none when it is not Hearth's yet. */
export async function takenBy(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{
    there: boolean
  }>`select to_regclass('hearth.migration') is not null as there`.execute(db)
  return rows[0]?.there ? namesTaken(db) : []
}

async function makeSchema(tx: Tx): Promise<void> {
  await sql`create schema if not exists hearth`.execute(tx)
  await sql`create table if not exists hearth.migration (
    name text primary key, at timestamptz not null default now())`.execute(tx)
}

async function namesTaken(db: Db): Promise<readonly string[]> {
  const rows = await db.selectFrom('migration').select('name').orderBy('name').execute()
  return rows.map(({ name }) => name)
}
