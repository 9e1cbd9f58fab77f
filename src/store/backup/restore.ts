import { sql } from 'kysely'
import { copyIn } from '../copy-in.ts'
import type { Db, Tx } from '../database.ts'
import { keepUp, takeSteps, underLock } from '../migrate.ts'
import { StoreRefusal } from '../store-refusal.ts'
import type { Heading, Manifest } from './format.ts'
import { keptTables, tallyOf, type KeptTable } from './kept-tables.ts'
import { checkBackup, readBackup } from './read-backup.ts'

/**
 * Puts a backup into an empty database, whole or not at all: the file is checked first, and every table afterwards. A
 * backup of an earlier Hearth is brought up to this one. Throws `StoreRefusal`, and then nothing was changed.
 */
export async function restoreBackup(owner: Db, appLogin: string, path: string): Promise<Heading & Manifest> {
  const backup = await checkBackup(path)
  await underLock(owner, async (tx) => {
    await requireEmpty(tx)
    await sql`drop schema if exists hearth cascade`.execute(tx)
    await takeSteps(tx, backup.migrations)
    await fill(tx, path)
    await hold(tx, backup)
    await keepUp(tx, appLogin)
  })
  return backup
}

async function requireEmpty(tx: Tx): Promise<void> {
  const { rows } = await sql`select from pg_namespace where nspname = 'hearth'`.execute(tx)
  if (rows.length === 0) return
  for (const { table } of await keptTables(tx)) {
    const found = await sql`select from ${sql.id('hearth', table)} limit 1`.execute(tx)
    if (found.rows.length > 0)
      throw new StoreRefusal(
        'This database holds something. A backup is restored into an empty one: name another with DATABASE_OWNER_URL and DATABASE_URL, or another HEARTH_DATA.',
      )
  }
}

/** Guards that are for people's changes stand aside, for these rows passed them once. */
async function fill(tx: Tx, path: string): Promise<void> {
  const tables = await keptTables(tx)
  const guarded = await guardedTables(tx)
  for (const { table } of tables) await alter(tx, table, 'disable trigger user')
  for (const table of guarded) await alter(tx, table, 'no force row level security')
  // What a step itself wrote is in the backup too.
  await sql`truncate ${sql.join(tables.map(({ table }) => sql.id('hearth', table)))} cascade`.execute(tx)
  await readBackup(path, ({ table, columns }, pieces) => copyIn(tx, copyOf({ table, columns }), pieces))
  for (const { table } of tables) {
    await alter(tx, table, 'enable trigger user')
    await countOn(tx, table)
  }
  for (const table of guarded) await alter(tx, table, 'force row level security')
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const copyOf = ({ table, columns }: KeptTable): string =>
  `copy hearth.${quoted(table)} (${columns.map(quoted).join(', ')}) from stdin`

const alter = (tx: Tx, table: string, how: string) =>
  sql`alter table ${sql.id('hearth', table)} ${sql.raw(how)}`.execute(tx)

async function guardedTables(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = 'hearth'::regnamespace and relkind = 'r' and relforcerowsecurity order by relname`.execute(
    tx,
  )
  return rows.map(({ name }) => name)
}

/** Numbers the database gives itself go on after the highest restored. */
async function countOn(tx: Tx, table: string): Promise<void> {
  const { rows } = await sql<{ column: string; sequence: string }>`
    select attname as column, pg_get_serial_sequence(attrelid::regclass::text, attname) as sequence from pg_attribute
    where attrelid = ${`hearth.${quoted(table)}`}::regclass and attidentity <> ''`.execute(tx)
  for (const { column, sequence } of rows)
    await sql`select setval(${sequence}, (select coalesce(max(${sql.id(column)}), 0) + 1 from ${sql.id('hearth', table)}),
      false)`.execute(tx)
}

async function hold(tx: Tx, { tables }: Manifest): Promise<void> {
  for (const { table, rows, digest } of tables) {
    const found = await tallyOf(tx, table)
    if (found.rows !== rows || found.digest !== digest)
      throw new StoreRefusal(
        `What was restored differs from the backup (${table}), so nothing was kept. Please report it.`,
      )
  }
}
