import { sql } from 'kysely'
import { openDatabase, type Db } from '../database.ts'
import { missingFrom, takenBy } from '../migrate.ts'
import type { Store } from '../open-store.ts'
import type { Finding } from './finding.ts'
import { loginFindings } from './logins.ts'

export type { Finding } from './finding.ts'

/** Looks at a database as its tables' owner and as the application. Changes nothing. */
export async function examine({ owner, store }: { owner: Db; store: Store }): Promise<readonly Finding[]> {
  const version = await versionOf(owner)
  const missing = missingFrom(await takenBy(owner))
  if (missing.length > 0)
    return [
      version,
      {
        isWell: false,
        says: `The database lacks ${missing.length} of this Hearth’s steps.`,
        todo: 'Make a backup, then run: hearth migrate',
      },
    ]
  const app = openDatabase(store.appUrl, { connections: 1 })
  try {
    return [
      version,
      { isWell: true, says: 'The database has every step of this Hearth.' },
      ...(await loginFindings(app)),
      await guarded(owner),
      await halfDone(owner),
    ]
  } finally {
    await app.destroy()
  }
}

const OLDEST = 15

async function versionOf(db: Db): Promise<Finding> {
  const { rows } = await sql<{
    version: string
  }>`select current_setting('server_version') as version`.execute(db)
  const version = rows[0]?.version ?? ''
  return parseInt(version, 10) >= OLDEST
    ? { isWell: true, says: `PostgreSQL ${version}.` }
    : {
        isWell: false,
        says: `PostgreSQL ${version}.`,
        todo: `Hearth needs PostgreSQL ${OLDEST} or later: upgrade it.`,
      }
}

/** Councils' names, deeds and steps are nobody's secret; every other table that knows a council is guarded. */
async function guarded(db: Db): Promise<Finding> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'authority'
    where c.relnamespace = 'hearth'::regnamespace and c.relkind = 'r'
      and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`.execute(db)
  const names = rows.map(({ name }) => name)
  return names.length === 0
    ? { isWell: true, says: 'Every table that holds a council’s rows is guarded row by row.' }
    : {
        isWell: false,
        says: `Not guarded row by row: ${names.join(', ')}.`,
        todo: 'Somebody changed the tables by hand. Restore a backup into a new database, or enable row level security on them again.',
      }
}

async function halfDone(db: Db): Promise<Finding> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from hearth.load
    where state = 'reading' and at < now() - interval '1 day'`.execute(db)
  const count = rows[0]?.count ?? 0
  return count === 0
    ? { isWell: true, says: 'No load was left half read.' }
    : {
        isWell: false,
        says: `Loads left half read for over a day: ${count}.`,
        todo: 'Discard them on the Load page.',
      }
}
