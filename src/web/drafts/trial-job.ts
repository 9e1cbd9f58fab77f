import { MANIFEST } from '../../preparing/edition-manifest.ts'
import type { TrialJob } from '../../preparing/edition-trial.ts'
import { ROWS_OVER_TIME } from '../../preparing/outputs.ts'
import { dataSetText } from '../../store/data-sets.ts'
import type { Tx } from '../../store/database.ts'
import { madeFrom } from '../../store/edition-data-set.ts'
import { publishedTexts } from '../../store/edition-files.ts'
import { editionById } from '../../store/editions.ts'
import { basisOf, marksOf, type Marks } from './basis.ts'

/** A trial about to be made: what the thread is handed, and the marks of what it is made from. */
export interface Prepared {
  readonly job: TrialJob
  readonly marks: Marks
  readonly before: readonly string[]
}

/** Everything that a draft is tried with, read in one transaction; `undefined` when it is no draft any more. */
export async function prepared(tx: Tx, authority: string, edition: string): Promise<Prepared | undefined> {
  const draft = await editionById(tx, authority, edition)
  if (draft?.state !== 'draft') return undefined
  const content = await dataSetText(tx, authority, draft.dataSet)
  const made = await madeFrom(tx, authority, draft.dataSet)
  if (content === undefined || made === undefined) return undefined
  const { last, ...basis } = await basisOf(tx, authority, draft.asAt)
  const before = await publishedTexts(tx, authority, ['dataset.json', ROWS_OVER_TIME, MANIFEST])
  const lastContent = last && (await dataSetText(tx, authority, last.id))
  const ids = before.map(({ id }) => id)
  return {
    job: {
      ...{ version: draft.version, content, inputs: made.inputs, before, ...basis },
      last: last && lastContent !== undefined ? { content: lastContent, written: last.written } : undefined,
    },
    marks: marksOf({ last, ...basis }, ids),
    before: ids,
  }
}
