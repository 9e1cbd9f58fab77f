import { createHash } from 'node:crypto'
import { makeAuthority, type SampleChoices } from '../../core/sample/make-sample.ts'
import { renderPlain } from '../../render/xlsx/plain-workbook.ts'
import { asUser } from '../../store/as-user.ts'
import { beginLoad, loadOf, type Upload } from '../../store/bringing-in.ts'
import type { Db } from '../../store/database.ts'
import { loadsOf } from '../../store/loads.ts'
import { summaryOf, troubleOf } from '../../preparing/load-summary.ts'
import { accept } from './decide.ts'
import type { Work } from './work.ts'

/** Who loads the sample, and with what. */
export interface LoadingSample {
  readonly db: Db
  /** The council, and an analyst of it. */
  readonly authority: string
  readonly by: string
  readonly now: Date
  readonly work: Pick<Work, 'wake' | 'settled'>
}

/**
 * Loads the made-up council as its analyst would: brought, read, accepted, measured. False, and nothing is done, when
 * anything was loaded before. Throws when it cannot be read.
 */
export async function loadSample(loading: LoadingSample, choices: SampleChoices): Promise<boolean> {
  const { db, authority, by, now, work } = loading
  const asker = { userId: by, authority }
  if ((await asUser(db, asker, (tx) => loadsOf(tx, authority, 1))).length > 0) return false
  const uploads = await filesOf(choices)
  const id = await asUser(db, asker, (tx) => beginLoad(tx, { authority, by, partner: '', at: now }, uploads))
  work.wake()
  await work.settled()
  await asUser(db, asker, async (tx) => {
    const load = await loadOf(tx, authority, id)
    if (summaryOf(load?.summary) === undefined)
      throw new Error(troubleOf(load?.summary) ?? 'The sample was not read.')
    await accept(tx, { authority, id, by, at: now }, undefined)
  })
  work.wake()
  await work.settled()
  return true
}

async function filesOf(choices: SampleChoices): Promise<Upload[]> {
  const { files, comments, workbooks } = makeAuthority(choices)
  const books = await Promise.all(
    workbooks.map(async (book) => ({ name: book.path, bytes: await renderPlain(book) })),
  )
  const texts = [...files, ...comments].map(({ path, text }) => ({ name: path, bytes: Buffer.from(text) }))
  return [...texts, ...books].map((file) => ({
    ...file,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
  }))
}
