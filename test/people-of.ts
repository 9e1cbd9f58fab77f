import type { Insertable } from 'kysely'
import type { Role, Partner } from '../src/core/roles/roles.ts'
import type { Db } from '../src/store/database.ts'
import type { MembershipTable } from '../src/store/tables/people.ts'

/** Two made-up councils. */
export const HERE = 'E06000999'
export const THERE = 'E06000998'

/** Makes both councils and, in the first, somebody of every role and partner, named after it; `elsewhere` is the second's analyst. */
export async function peopleOf(owner: Db): Promise<void> {
  await owner
    .insertInto('authority')
    .values([
      { code: HERE, name: 'Hearthshire' },
      { code: THERE, name: 'Elsewhere' },
    ])
    .execute()
  await owner.insertInto('membership').values(everybody).execute()
}

const single: readonly Exclude<Role, 'partner'>[] = [
  'analyst',
  'service-manager',
  'director',
  'independent-reviewing-officer',
  'democratic-services',
  'board-member',
  'participation-worker',
  'administrator',
]

const partners: readonly Partner[] = ['health', 'education', 'fostering', 'adoption', 'advocacy']

/** Everybody's membership: the person is named as the role, or as the partner. */
export const everybody: readonly Insertable<MembershipTable>[] = [
  ...single.map((role) => ({ person: role, authority: HERE, role, partner: null })),
  ...partners.map((partner) => ({ person: partner, authority: HERE, role: 'partner' as const, partner })),
  { person: 'elsewhere', authority: THERE, role: 'analyst', partner: null },
]
