import type { Db } from './database.ts'

/** Longer than any code is good for. */
const codeLife = 120_000

/** Takes a code of an authenticator app once: false when the same was taken from this person a moment ago. */
export async function codeIsNew(db: Db, personId: string, code: string, now: Date): Promise<boolean> {
  const old = new Date(now.getTime() - codeLife)
  const taken = await db
    .insertInto('usedCode')
    .values({ personId, code, at: now })
    .onConflict((conflict) =>
      conflict.columns(['personId', 'code']).doUpdateSet({ at: now }).where('usedCode.at', '<', old),
    )
    .returning('code')
    .executeTakeFirst()
  return taken !== undefined
}
