import { sql } from 'kysely'
import type { Db } from '../database.ts'

/** A table as a backup keeps it. */
export interface KeptTable {
  readonly table: string
  readonly columns: readonly string[]
}

/** Made again rather than kept: what migrating writes; and who is signed in, for a restored copy has nobody at it. */
const leftOut = new Set(['migration', 'deed_role', 'session', 'verification'])

interface Found extends KeptTable {
  readonly needs: readonly string[]
}

/** Every table a backup keeps, whichever another needs before it. */
export async function keptTables(db: Db): Promise<readonly KeptTable[]> {
  const { rows } = await sql<Found>`
    select c.relname as table,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
        and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      array(select distinct f.confrelid::regclass::text from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
    from pg_class c where c.relnamespace = 'hearth'::regnamespace and c.relkind = 'r' order by c.relname`.execute(
    db,
  )
  return inOrder(rows.filter(({ table }) => !leftOut.has(table)))
}

function inOrder(found: readonly Found[]): KeptTable[] {
  const placed: KeptTable[] = []
  const waiting = new Map(found.map((each) => [each.table, each]))
  while (waiting.size > 0) {
    const next = [...waiting.values()].find(({ needs }) => !needs.some((need) => waiting.has(bare(need))))
    if (next === undefined) throw new Error('tables that need each other cannot be restored')
    waiting.delete(next.table)
    placed.push({ table: next.table, columns: next.columns })
  }
  return placed
}

const bare = (name: string): string => name.replace(/^hearth\./, '').replaceAll('"', '')

/** How many rows a table has and a sum over what they hold, whatever their order. */
export interface Tally {
  readonly rows: number
  readonly digest: string
}

/** The tally of a table, worked out by the database itself. */
export async function tallyOf(db: Db, table: string): Promise<Tally> {
  const { rows } = await sql<Tally>`select count(*) as rows, coalesce(sum(
    ('x' || substr(encode(sha256(convert_to(t::text, 'UTF8')), 'hex'), 1, 15))::bit(60)::bigint), 0)::text as digest
    from ${sql.id('hearth', table)} t`.execute(db)
  return rows[0] ?? { rows: 0, digest: '0' }
}
