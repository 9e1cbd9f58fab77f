import { sql } from 'kysely'
import type { Db, Tx } from './database.ts'
import type { RoleGiven } from './memberships.ts'

/** Whether groups of the council's directory give any role at all, in any council here. */
export async function groupsGiveRoles(db: Db, groups: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ any: boolean }>`
    select exists (select from hearth.roles_of_groups(${[...groups]}::text[])) as any`.execute(db)
  return rows[0]?.any ?? false
}

/** Gives somebody exactly the roles their groups give, beside those given by hand. Roles that change end their sessions. */
export async function takeDirectoryRoles(db: Db, person: string, groups: readonly string[]): Promise<void> {
  await sql`select hearth.take_directory_roles(${person}, ${[...groups]}::text[])`.execute(db)
}

/**
 * Takes from everybody in a council but the asker a role that groups gave them, and ends their sessions: signing in again
 * gives back what their groups still give. Gives how many lost it.
 */
export async function dropDirectoryRole(
  tx: Tx,
  { authority, role, partner }: RoleGiven & { authority: string },
  asker: string,
): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('membership')
    .where('authority', '=', authority)
    .where('directory', '=', true)
    .where('role', '=', role)
    .where('partner', partner === null ? 'is' : '=', partner)
    .where('person', '!=', asker)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
