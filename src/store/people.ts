import { sql } from 'kysely'
import type { Partner, Role } from '../core/roles/roles.ts'
import type { Db } from './database.ts'

/** One role somebody has in a council, and whether their groups in its directory gave it. */
export interface GivenRole {
  readonly role: Role
  readonly partner: Partner | null
  readonly directory: boolean
}

/** Somebody with a role in a council, as whoever looks after accounts sees them. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly roles: readonly GivenRole[]
  readonly hasSecondFactor: boolean
  readonly hasPassword: boolean
  readonly disabledAt: Date | null
  readonly lastSignedInAt: Date | null
  /** Whether they have roles in another council too: then their account is not this one's to close. */
  readonly elsewhere: boolean
}

export interface Account {
  readonly name: string
  readonly email: string
  readonly hasSecondFactor: boolean
  readonly hasPassword: boolean
}

/** Everybody with a role in the council the asker named, by name. */
export const peopleOf = (db: Db, authority: string): Promise<Person[]> =>
  people(db, authority).orderBy('person.name').orderBy('person.id').execute()

/** One of them; `undefined` when there is none of that id. */
export const personOfId = (db: Db, authority: string, id: string): Promise<Person | undefined> =>
  people(db, authority).where('person.id', '=', id).executeTakeFirst()

/** Whoever has that address; `undefined` when nobody. */
export const personOfEmail = (db: Db, email: string): Promise<{ id: string; name: string } | undefined> =>
  db.selectFrom('person').select(['id', 'name']).where('email', '=', email.toLowerCase()).executeTakeFirst()

export async function isDisabled(db: Db, id: string): Promise<boolean> {
  const found = await db.selectFrom('person').select('disabledAt').where('id', '=', id).executeTakeFirst()
  return found === undefined || found.disabledAt !== null
}

/** Closes an account, which ends its sessions, or opens it again. False when it is not the asker's to change. */
export async function setDisabled(db: Db, id: string, at: Date | null): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ disabledAt: at })
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Somebody's own account, while nobody else is named: their address, and whether a password of ours opens it. */
export const accountOf = (db: Db, id: string): Promise<Account | undefined> =>
  db
    .selectFrom('person')
    .select(['name', 'email', 'twoFactorEnabled as hasSecondFactor'])
    .select(
      sql<boolean>`exists (select from sign_in_account a where a.person_id = person.id and a.password is not null)`.as(
        'hasPassword',
      ),
    )
    .where('id', '=', id)
    .executeTakeFirst()

export async function noteSignedIn(db: Db, id: string, at: Date): Promise<void> {
  await db.updateTable('person').set({ lastSignedInAt: at }).where('id', '=', id).execute()
}

const people = (db: Db, authority: string) =>
  db
    .selectFrom('person')
    .innerJoin('membership', 'membership.person', 'person.id')
    .where('membership.authority', '=', authority)
    .groupBy('person.id')
    .select(['person.id', 'person.name', 'person.email', 'person.disabledAt', 'person.lastSignedInAt'])
    .select([
      'person.twoFactorEnabled as hasSecondFactor',
      sql<GivenRole[]>`json_agg(json_build_object('role', role, 'partner', partner, 'directory', directory)
        order by role, partner)`.as('roles'),
      sql<boolean>`hearth.has_password(person.id)`.as('hasPassword'),
      sql<boolean>`not hearth.manages_wholly(person.id)`.as('elsewhere'),
    ])

/** Whether anybody at all has an account. Asked with nobody named. */
export const hasAnybody = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('person').select('id').limit(1).executeTakeFirst()) !== undefined
