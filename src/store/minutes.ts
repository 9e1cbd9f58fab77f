import type { Minutes, MinutesText } from '../core/governance/minutes/versions.ts'
import type { Writing } from './boards.ts'
import type { Db, Tx } from './database.ts'

/** The minutes of a meeting with all their versions; `undefined` where there are none the asker may see. */
export async function minutesOf(db: Db, authority: string, meeting: string): Promise<Minutes | undefined> {
  const texts = await db
    .selectFrom('minutesText')
    .select('document')
    .where('meeting', '=', meeting)
    .where('authority', '=', authority)
    .orderBy('version')
    .execute()
  const [first, ...rest] = texts.map(({ document }) => document as MinutesText)
  if (first === undefined) return undefined
  const steps = await db
    .selectFrom('minutesStep')
    .select(['step', 'document'])
    .where('meeting', '=', meeting)
    .execute()
  const taken = Object.fromEntries(steps.map(({ step, document }) => [step, document]))
  return { meeting, versions: [first, ...rest], ...(taken as Pick<Minutes, 'confirmed' | 'signed'>) }
}

/** Keeps the next version of a text; false when somebody else wrote that version first: nothing is kept then. */
export async function keepText(
  tx: Tx,
  meeting: string,
  text: MinutesText,
  { authority, by, at }: Writing,
): Promise<boolean> {
  const done = await tx
    .insertInto('minutesText')
    .values({ meeting, authority, version: text.version, document: JSON.stringify(text), by, at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** Keeps that minutes were confirmed or signed; false when they were already. */
export async function keepStep(
  tx: Tx,
  meeting: string,
  step: { readonly confirmed: Minutes['confirmed'] } | { readonly signed: Minutes['signed'] },
  { authority, by, at }: Writing,
): Promise<boolean> {
  const [[name, document] = ['', undefined]] = Object.entries(step)
  const done = await tx
    .insertInto('minutesStep')
    .values({
      meeting,
      authority,
      step: name === 'signed' ? 'signed' : 'confirmed',
      document: JSON.stringify(document),
      by,
      at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}
