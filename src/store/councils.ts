import type { Db } from './database.ts'
import type { AuthorityTable } from './tables/people.ts'

/** The councils of this database by code; none before the first start. */
export const councilsIn = (db: Db): Promise<AuthorityTable[]> =>
  db.selectFrom('authority').select(['code', 'name']).orderBy('code').execute()

/** Makes a council, or calls it by this name from now on. Done as the login that owns the tables. */
export async function keepCouncil(owner: Db, { code, name }: AuthorityTable): Promise<void> {
  await owner
    .insertInto('authority')
    .values({ code, name })
    .onConflict((conflict) => conflict.column('code').doUpdateSet({ name }))
    .execute()
}
