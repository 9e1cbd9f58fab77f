import type { SignOff } from '../core/words/sign-offs.ts'
import { day } from '../core/time/day.ts'
import type { Db, Tx } from './database.ts'
import type { IsoDay } from './tables/json.ts'

/** A warning somebody lets stand. */
export interface SignedWarning {
  readonly authority: string
  readonly asAt: IsoDay
  /** The indicator or theme whose comment the sentence is in. */
  readonly about: string
  readonly rule: string
  readonly sentence: string
  /** What they are here, in words: `Director`. */
  readonly role: string
  /** Why it may stand; blank takes the sign-off back. */
  readonly reason: string
  readonly by: string
  readonly at: Date
}

/** Writes a sign-off down. */
export async function signWarning(tx: Tx, { about, ...signed }: SignedWarning): Promise<void> {
  await tx
    .insertInto('signedWarning')
    .values({ ...signed, indicator: about })
    .execute()
}

/** The sign-offs that stand for a data set's day, as publishing holds them against what it finds. */
export async function signOffsFor(db: Db, authority: string, asAt: IsoDay): Promise<SignOff[]> {
  const rows = await db
    .selectFrom('signedWarning')
    .distinctOn(['indicator', 'rule', 'sentence'])
    .select(['indicator', 'rule', 'sentence', 'role', 'reason', 'at'])
    .where('authority', '=', authority)
    .where('asAt', '=', asAt)
    .orderBy('indicator')
    .orderBy('rule')
    .orderBy('sentence')
    .orderBy('id', 'desc')
    .execute()
  return rows
    .filter(({ reason }) => reason !== '')
    .map(({ indicator, rule, sentence, role, reason, at }, index) => ({
      file: 'signoffs',
      line: index + 1,
      rule,
      where: `commentary/${indicator}.md`,
      sentence,
      role,
      reason,
      on: day(dayIn(at)),
    }))
}

/** The day in this country. */
const dayIn = (at: Date): string =>
  new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: 'Europe/London' }).format(at)
