import type { Generated } from 'kysely'
import type { Partner, Role } from '../../core/roles/roles.ts'

/** A council. */
export interface AuthorityTable {
  /** The council's code, `E06000059`. */
  readonly code: string
  name: string
}

/** One role of a person in one authority. */
export interface MembershipTable {
  readonly person: string
  readonly authority: string
  readonly role: Role
  /** Whose collections a partner brings; null for every other role. */
  readonly partner: Partner | null
  /** Whether groups in the council's directory gave it: then they take it away as well. */
  readonly directory: Generated<boolean>
}

/** core/roles/deeds.ts as the database reads it, filled anew by every migration. */
export interface DeedRoleTable {
  readonly deed: string
  readonly role: string
}
