import { sql } from 'kysely'
import type { Db } from './database.ts'

/** Something somebody did. Never holds a child, a password or a code. */
export interface Done {
  readonly at: Date
  readonly authority: string | null
  /** Null when nobody was signed in. */
  readonly person: string | null
  /** The roles they had there and then. */
  readonly roles: readonly string[]
  /** What was done: `sign-in`, `change-roles`, `open-child-list`. */
  readonly deed: string
  /** What it was done to: a person, an indicator, an edition. */
  readonly subject?: string
  readonly about?: Readonly<Record<string, unknown>>
}

/** Writes down what was done, in the transaction that does it. It is never changed or taken away. */
export async function noteDone(db: Db, done: Done): Promise<void> {
  const { at, authority, person, roles, deed, subject = null, about = {} } = done
  const role = roles.length === 0 ? null : roles.join(' ')
  await db
    .insertInto('audit')
    .values({ at, authority, person, role, deed, subject, about: JSON.stringify(about) })
    .execute()
}

/** Which entries to show; what is left out matches everything. */
export interface AuditFilter {
  readonly authority: string
  readonly person?: string | undefined
  readonly deed?: string | undefined
  /** From the start of this day to the end of the other in this country, `2026-03-31`. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export interface AuditEntry {
  readonly id: number
  readonly at: Date
  readonly person: string | null
  readonly name: string | null
  readonly role: string | null
  readonly deed: string
  readonly subject: string | null
  /** Their name, where it was done to a person. */
  readonly subjectName: string | null
  readonly about: unknown
}

/** Entries the latest first, from below an id on, no more than `limit`. Asked by whoever may see them. */
export const auditOf = (
  db: Db,
  filter: AuditFilter,
  { below, limit }: { below?: number | undefined; limit: number },
): Promise<AuditEntry[]> => {
  const all = filtered(db, filter)
  return (below === undefined ? all : all.where('audit.id', '<', below)).limit(limit).execute()
}

/** What has been done here at all, for a list to choose from. */
export async function deedsDone(db: Db, authority: string): Promise<string[]> {
  const rows = await db
    .selectFrom('audit')
    .select('deed')
    .distinct()
    .where('authority', '=', authority)
    .orderBy('deed')
    .execute()
  return rows.map(({ deed }) => deed)
}

/** Everybody who has done something here, by name. */
export const peopleWhoDid = (db: Db, authority: string): Promise<{ id: string; name: string }[]> =>
  db
    .selectFrom('person')
    .select(['id', 'name'])
    .where(
      'id',
      'in',
      db
        .selectFrom('audit')
        .select('person')
        .distinct()
        .where('authority', '=', authority)
        .$castTo<{ person: string }>(),
    )
    .orderBy('name')
    .orderBy('id')
    .execute()

const filtered = (db: Db, { authority, person, deed, from, to }: AuditFilter) =>
  db
    .selectFrom('audit')
    .leftJoin('person', 'person.id', 'audit.person')
    .leftJoin('person as other', 'other.id', 'audit.subject')
    .select([
      'audit.id',
      'audit.at',
      'audit.person',
      'person.name',
      'audit.role',
      'audit.deed',
      'audit.subject',
    ])
    .select(['audit.about', 'other.name as subjectName'])
    .where('audit.authority', '=', authority)
    .$if(person !== undefined, (q) => q.where('audit.person', '=', person ?? ''))
    .$if(deed !== undefined, (q) => q.where('audit.deed', '=', deed ?? ''))
    .$if(from !== undefined, (q) =>
      q.where('audit.at', '>=', sql<Date>`${from}::timestamp at time zone 'Europe/London'`),
    )
    .$if(to !== undefined, (q) =>
      q.where('audit.at', '<', sql<Date>`(${to}::timestamp + interval '1 day') at time zone 'Europe/London'`),
    )
    .orderBy('audit.id', 'desc')
