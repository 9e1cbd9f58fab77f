import type { Partner, Role } from '../core/roles/roles.ts'
import type { Db } from './database.ts'

/** An account to try things with. */
export interface SamplePerson {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly partner: Partner | null
  readonly passwordHash: string
}

/** Addresses end in this, which is nobody's: names under `.example` are never given out. */
export const sampleDomain = '@hearthshire.example'

/** Whether anybody real has an account or was invited: then nobody is made up beside them. */
export async function hasRealPeople(owner: Db): Promise<boolean> {
  const real = `%${sampleDomain}`
  const person = owner.selectFrom('person').select('id').where('email', 'not like', real)
  const invited = owner.selectFrom('invitation').select('id').where('email', 'not like', real)
  return (await person.union(invited).execute()).length > 0
}

/** Makes accounts to try things with, or gives those that stand a new password and their role back. All of it or none. */
export const putSamplePeople = (
  owner: Db,
  authority: string,
  people: readonly SamplePerson[],
  now: Date,
): Promise<void> =>
  owner.transaction().execute(async (tx) => {
    for (const person of people) await putOne(tx, authority, person, now)
  })

async function putOne(tx: Db, authority: string, sample: SamplePerson, now: Date): Promise<void> {
  const { email, name, role, partner, passwordHash } = sample
  const id = `sample:${role}`
  const fresh = { name, disabledAt: null, twoFactorEnabled: false, updatedAt: now }
  await tx
    .insertInto('person')
    .values({ id, email, emailVerified: true, createdAt: now, ...fresh })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(fresh))
    .execute()
  await tx.deleteFrom('secondFactor').where('personId', '=', id).execute()
  await tx.deleteFrom('session').where('personId', '=', id).execute()
  const password = { password: passwordHash, updatedAt: now }
  await tx
    .insertInto('signInAccount')
    .values({ id, personId: id, providerId: 'credential', accountId: id, createdAt: now, ...password })
    .onConflict((conflict) => conflict.columns(['providerId', 'accountId']).doUpdateSet(password))
    .execute()
  await tx.deleteFrom('membership').where('person', '=', id).execute()
  await tx.insertInto('membership').values({ person: id, authority, role, partner }).execute()
}

/** Takes the accounts to try things with away; gives how many. What they did stays on record. */
export const dropSamplePeople = (owner: Db): Promise<number> =>
  owner.transaction().execute(async (tx) => {
    await tx.deleteFrom('membership').where('person', 'like', 'sample:%').execute()
    const { numDeletedRows } = await tx
      .deleteFrom('person')
      .where('id', 'like', 'sample:%')
      .executeTakeFirst()
    return Number(numDeletedRows)
  })
