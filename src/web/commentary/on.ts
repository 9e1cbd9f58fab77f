import type { Context } from 'hono'
import { writeComment, type Said } from '../../store/commentary.ts'
import type { Tx } from '../../store/database.ts'
import type { Env } from '../env.ts'
import { personOf } from '../may.ts'
import { noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { asAtIn } from './asked.ts'
import { measureIn, type Measure } from './measures.ts'
import { wordsOf, type Words } from './said-then.ts'

/** What is commented on: a measure in a data set. */
export interface On {
  readonly words: Words
  readonly measure: Measure
}

/** What the address names; refuses what there is none of. */
export async function commentedOn(c: Context<Env>, tx: Tx, asked: string | undefined): Promise<On> {
  const words = await wordsOf(tx, c.var.authority.code, asAtIn(asked))
  const measure = words && measureIn(words, c.req.param('about') ?? '')
  if (words === undefined || measure === undefined) throw new Refusal('not-found')
  return { words, measure }
}

/** Where a comment is written. */
export const pathOf = ({ words, measure }: On): string => `/commentary/${measure.about}?as-at=${words.asAt}`

/** The number of a version as a form sends it; 0 for none. */
export const versionIn = (text: string): number => (/^\d{1,6}$/.test(text) ? Number(text) : 0)

/** Writes the next version and says so; `undefined` when somebody wrote meanwhile. */
export async function written(
  c: Context<Env>,
  tx: Tx,
  { words, measure }: On,
  said: Said & { readonly after: number },
): Promise<number | undefined> {
  const place = { authority: c.var.authority.code, about: measure.about, asAt: words.asAt }
  const version = await writeComment(tx, place, { ...said, by: personOf(c).personId, at: c.var.now() })
  if (version !== undefined)
    await noteBy(c, tx, 'write-commentary', measure.about, { asAt: words.asAt, version })
  return version
}
