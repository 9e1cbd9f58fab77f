import { sql } from 'kysely'
import type { Db } from '../database.ts'
import type { Finding } from './finding.ts'

interface Powers {
  readonly mighty: boolean
  readonly owns: boolean
  readonly changesAudit: boolean
  readonly canStage: boolean
  readonly seen: number
}

/** What the application's login can do, asked as that login. */
export async function loginFindings(app: Db): Promise<readonly Finding[]> {
  const { rows } = await sql<Powers>`select
    (select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = current_user) as mighty,
    exists (select from pg_class where relnamespace = 'hearth'::regnamespace and pg_has_role(relowner, 'member'))
      as owns,
    has_table_privilege('hearth.audit', 'update') or has_table_privilege('hearth.audit', 'delete')
      or has_table_privilege('hearth.audit', 'truncate') as changes_audit,
    has_database_privilege(current_database(), 'temporary') as can_stage,
    (select count(*) from hearth.case_row) + (select count(*) from hearth.case_mark)
      + (select count(*) from hearth.work_item) as seen`.execute(app)
  const [powers] = rows
  return powers === undefined ? [] : [powersOf(powers), sees(powers), stages(powers)]
}

function powersOf({ mighty, owns, changesAudit }: Powers): Finding {
  const too = [
    ...(mighty ? ['is a superuser, or may make logins or pass the guards'] : []),
    ...(owns ? ['owns tables'] : []),
    ...(changesAudit ? ['can change the audit'] : []),
  ]
  return too.length === 0
    ? { isWell: true, says: 'The application’s login owns nothing and cannot change the audit.' }
    : {
        isWell: false,
        says: `The application’s login ${too.join(', ')}.`,
        todo: 'Give DATABASE_URL a login of its own without rights, and run hearth migrate, which grants what it needs.',
      }
}

const sees = ({ seen }: Powers): Finding =>
  seen === 0
    ? { isWell: true, says: 'The application sees no child until a user is named.' }
    : {
        isWell: false,
        says: 'The application sees children without a user being named.',
        todo: 'Stop the application now, and give DATABASE_URL a login that does not own the tables.',
      }

const stages = ({ canStage }: Powers): Finding =>
  canStage
    ? { isWell: true, says: 'The application can bring in files.' }
    : {
        isWell: false,
        says: 'The application cannot bring in files.',
        todo: 'As the database’s owner: grant temporary on database … to the application’s login.',
      }
