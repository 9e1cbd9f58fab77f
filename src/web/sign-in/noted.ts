import type { Membership } from '../../core/roles/roles.ts'
import { asUser } from '../../store/as-user.ts'
import { noteDone } from '../../store/audit.ts'
import type { Db } from '../../store/database.ts'
import { membershipsOf } from '../../store/memberships.ts'
import { noteSignedIn } from '../../store/people.ts'
import { dropExpired } from '../../store/sessions.ts'
import type { SignInParts } from './parts.ts'

/** Writes down that somebody signed in, in each council they have a role in. */
export async function noteSignIn(parts: SignInParts, person: string, by: string): Promise<void> {
  await noteSignedIn(parts.db, person, parts.config.now())
  // Signing in is seldom enough, and often enough, to sweep out what has run out.
  await dropExpired(parts.db, parts.config.now())
  await noteOwn(parts, person, 'sign-in', { by })
}

/** Writes down that a try failed: whose account it was for, or that nobody has it. What was typed is not kept. */
export async function noteFailure(parts: SignInParts, person: string | undefined): Promise<void> {
  const at = parts.config.now()
  if (person !== undefined) await noteOwn(parts, person, 'fail-to-sign-in')
  else await noteDone(parts.db, { at, authority: null, person: null, roles: [], deed: 'fail-to-sign-in' })
}

/** Writes down what somebody did to their own account, in each council they have a role in. */
export async function noteOwn(
  { db, config }: SignInParts,
  person: string,
  deed: string,
  about: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const memberships = await rolesOf(db, person)
  const at = config.now()
  for (const authority of new Set(memberships.map((each) => each.authority))) {
    const roles = memberships.filter((each) => each.authority === authority).map(({ role }) => role)
    await noteDone(db, { at, authority, person, roles, deed, about })
  }
}

const rolesOf = (db: Db, person: string): Promise<Membership[]> =>
  asUser(db, { userId: person, authority: '' }, (tx) => membershipsOf(tx, person))
