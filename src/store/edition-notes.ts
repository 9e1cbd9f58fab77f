import type { Db, Tx } from './database.ts'
import type { Step } from './editions.ts'

/** What a reader of a draft said of it. */
export interface EditionNote {
  readonly text: string
  readonly at: Date
  /** The person's name; null when their account is gone. */
  readonly name: string | null
}

/** What was said of an edition before it came out, the earliest first. */
export const notesOn = (db: Db, edition: string): Promise<EditionNote[]> =>
  db
    .selectFrom('editionNote')
    .leftJoin('person', 'person.id', 'editionNote.by')
    .select(['editionNote.text', 'editionNote.at', 'person.name'])
    .where('editionNote.edition', '=', edition)
    .orderBy('editionNote.at')
    .orderBy('editionNote.id')
    .execute()

/** Adds a note. */
export async function addNote(tx: Tx, note: Step & { readonly text: string }): Promise<void> {
  await tx.insertInto('editionNote').values(note).execute()
}
