import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../../test/database.ts'
import { HERE, peopleOf } from '../../test/people-of.ts'
import { asUser } from './as-user.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await aDatabase()
  await peopleOf(database.owner)
})
afterAll(() => database.close())

const asDirector = (statement: string) =>
  asUser(database.app, { userId: 'director', authority: HERE }, (tx) => sql.raw(statement).execute(tx))

test.each([
  'alter table hearth.case_row disable row level security',
  'alter table hearth.case_row no force row level security',
  'create policy mine on hearth.case_row using (true)',
  'drop policy owner on hearth.case_row',
  'alter table hearth.audit disable trigger all',
  'truncate hearth.audit',
  'truncate hearth.case_row',
  'drop table hearth.audit',
  'create table hearth.mine (a int)',
  'create table public.mine (a int)',
  'update hearth.audit set deed = $$nothing$$',
  'delete from hearth.audit',
  'update hearth.purge_receipt set rows = 0',
  'delete from hearth.case_row',
  'update hearth.case_row set partner = $$$$',
  'delete from hearth.load',
  'update hearth.commentary set markdown = $$$$',
  'update hearth.data_set set content = $${}$$',
  'insert into hearth.deed_role values ($$see-children$$, $$board-member$$)',
  'create or replace function hearth.may(asked text) returns boolean language sql as $$ select true $$',
  'set role hearth_owner',
  'set session_replication_role = replica',
  'copy (select 1) to program $$cat$$',
  'select pg_read_file($$/etc/passwd$$)',
  'select rolpassword from pg_authid',
])('The application’s login may not: %s', async (statement) => {
  await expect(asDirector(statement)).rejects.toThrow(
    /permission denied|must be owner|must be able to SET ROLE/,
  )
})

test('The application’s login owns nothing', async () => {
  const { rows } = await sql`select oid from pg_class where relowner = current_user::regrole
    union select oid from pg_proc where proowner = current_user::regrole
    union select oid from pg_namespace where nspowner = current_user::regrole
      and nspname !~ '^pg_'`.execute(database.app)
  expect(rows).toEqual([])
})

test('row_security = off gives an error, never a row', async () => {
  const off = 'set local row_security = off; select * from hearth.case_row'
  await expect(asDirector(off)).rejects.toThrow('row-level security')
})

test('Not even the owner changes or empties the audit', async () => {
  const audit = { authority: HERE, person: 'director', deed: 'see-children', about: '{}' }
  await asUser(database.app, { userId: 'director', authority: HERE }, (tx) =>
    tx.insertInto('audit').values(audit).execute(),
  )
  await expect(
    database.owner
      .updateTable('audit')
      .set({ deed: 'x' } as never)
      .execute(),
  ).rejects.toThrow('stays written')
  await expect(database.owner.deleteFrom('audit').execute()).rejects.toThrow('stays written')
  await expect(sql`truncate hearth.audit`.execute(database.owner)).rejects.toThrow('stays written')
})

test('Nobody writes in the audit in another’s name', async () => {
  const other = { authority: HERE, person: 'analyst', deed: 'see-children', about: '{}' }
  await expect(
    asUser(database.app, { userId: 'director', authority: HERE }, (tx) =>
      tx.insertInto('audit').values(other).execute(),
    ),
  ).rejects.toThrow('row-level security')
})
