import { deeds } from '../core/roles/deeds.ts'
import type { Db } from './database.ts'

/** What measuring needs: it is nobody's role, and the only one that writes data sets. */
const measuring = ['see-children', 'see-work-lists', 'see-loads', 'measure']

/** What keeping to retention needs: nobody's role either. */
const retention = ['purge']

/** Fills the database's table of who may do what from the one in the core, so that the two cannot differ. */
export async function keepDeeds(db: Db): Promise<void> {
  await db.deleteFrom('deedRole').execute()
  await db.insertInto('deedRole').values(deedRoles()).execute()
}

/** Every deed with every role that may do it. */
export const deedRoles = (): { deed: string; role: string }[] => [
  ...Object.entries(deeds).flatMap(([deed, roles]) => roles.map((role) => ({ deed, role }))),
  ...measuring.map((deed) => ({ deed, role: 'measuring' })),
  ...retention.map((deed) => ({ deed, role: 'retention' })),
]
