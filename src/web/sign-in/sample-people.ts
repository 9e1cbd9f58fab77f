import { hashPassword } from 'better-auth/crypto'
import { roles, type Role } from '../../core/roles/roles.ts'
import type { Db } from '../../store/database.ts'
import { hasRealPeople, putSamplePeople, sampleDomain } from '../../store/sample-people.ts'
import { drawn } from './drawn.ts'

/** How to sign in as one role of the made-up council. */
export interface SampleSignIn {
  readonly role: Role
  readonly roleName: string
  readonly email: string
  readonly password: string
}

/**
 * An account for each role of the made-up council, each with a password drawn anew: for the caller to print once, and kept
 * nowhere. For trying things only: throws, and makes nobody, where anybody real has an account. The partner is health.
 */
export async function samplePeople(owner: Db, authority: string, now: Date): Promise<SampleSignIn[]> {
  if (await hasRealPeople(owner))
    throw new Error('People have accounts here. Sign-ins to try things with are made only where nobody has.')
  const signIns = Object.entries(roles).map(([role, roleName]) => ({
    role: role as Role,
    roleName,
    email: `${role}${sampleDomain}`,
    password: drawn(4, 4),
  }))
  const people = signIns.map(async ({ role, roleName, email, password }) => ({
    ...{ role, email },
    name: `${roleName} (sample)`,
    partner: role === 'partner' ? ('health' as const) : null,
    passwordHash: await hashPassword(password),
  }))
  await putSamplePeople(owner, authority, await Promise.all(people), now)
  return signIns
}
