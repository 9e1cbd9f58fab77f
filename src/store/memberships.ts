import type { Membership, Partner, Role } from '../core/roles/roles.ts'
import type { Db } from './database.ts'

export interface RoleGiven {
  readonly role: Role
  readonly partner: Partner | null
}

/** Every role of a person, in every council. Asked as that person, or as whoever migrates. */
export async function membershipsOf(db: Db, person: string): Promise<Membership[]> {
  const rows = await db
    .selectFrom('membership')
    .select(['authority', 'role', 'partner'])
    .where('person', '=', person)
    .orderBy('authority')
    .orderBy('role')
    .orderBy('partner')
    .execute()
  return rows.map(({ authority, role, partner }) => ({ authority, role, partner: partner ?? undefined }))
}

/**
 * Gives somebody exactly these roles in a council, beside those their groups give. A change ends their sessions.
 * True when something changed. Throws when the asker may not, or is changing their own.
 */
export async function setRoles(
  db: Db,
  person: string,
  authority: string,
  roles: readonly RoleGiven[],
): Promise<boolean> {
  const before = await byHand(db, person, authority)
  const [lost, gained] = [without(before, roles), without(roles, before)]
  for (const { role, partner } of lost)
    await db
      .deleteFrom('membership')
      .where('person', '=', person)
      .where('authority', '=', authority)
      .where('directory', '=', false)
      .where('role', '=', role)
      .where('partner', partner === null ? 'is' : '=', partner)
      .execute()
  for (const { role, partner } of gained)
    await db
      .insertInto('membership')
      .values({ person, authority, role, partner })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  return lost.length + gained.length > 0
}

const byHand = (db: Db, person: string, authority: string): Promise<RoleGiven[]> =>
  db
    .selectFrom('membership')
    .select(['role', 'partner'])
    .where('person', '=', person)
    .where('authority', '=', authority)
    .where('directory', '=', false)
    .execute()

const without = (some: readonly RoleGiven[], others: readonly RoleGiven[]): RoleGiven[] =>
  some.filter((one) => !others.some(({ role, partner }) => role === one.role && partner === one.partner))
