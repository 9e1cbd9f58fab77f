import { sql } from 'kysely'
import type { Db } from '../database.ts'

/** One step forwards. There is none backwards: a backup is. */
export interface Migration {
  /** `0001-councils`: the order they run in, and never changed once released. */
  readonly name: string
  readonly up: (db: Db) => Promise<unknown>
}

/** A migration that is nothing but statements. */
export const statements = (name: string, text: string): Migration => ({
  name,
  up: (db) => sql.raw(text).execute(db),
})

/**
 * Shuts a table behind row-level security, for its owner too, so that a forgotten policy shows nothing. Whoever migrates
 * keeps the whole of it: backups and functions that guard by themselves need it.
 */
export const guarded = (...tables: readonly string[]): string =>
  tables
    .map(
      (table) => `
alter table hearth.${table} enable row level security;
alter table hearth.${table} force row level security;
create policy owner on hearth.${table} to current_user using (true) with check (true);`,
    )
    .join('')

/** A policy for rows of the council the asker named. */
export const policy = (
  table: string,
  doing: 'select' | 'insert' | 'update' | 'delete',
  test: string,
): string => {
  const ofCouncil = `authority = (select hearth.authority()) and (${test})`
  const [using, check] = [`using (${ofCouncil})`, `with check (${ofCouncil})`]
  const tests = { select: using, delete: using, insert: check, update: `${using} ${check}` }
  return `\ncreate policy ${doing}_own on hearth.${table} for ${doing} ${tests[doing]};`
}

/** A test answered once a question, not once a row. */
export const may = (...deeds: readonly string[]): string =>
  deeds.map((deed) => `(select hearth.may('${deed}'))`).join(' or ')

/** Whether a row is of a partner whose collections the asker brings. */
export const ofOwnPartner = `partner = any ((select hearth.own_partners('load-own'))::text[])`
