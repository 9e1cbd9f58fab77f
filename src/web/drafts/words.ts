import type { EditionState } from '../../store/tables/editions.ts'
import { sayDay } from '../say-when.ts'

/** What an edition's state is called, and the colour of its tag beside the word. */
export const stateWords: Readonly<Record<EditionState, { text: string; classes: string }>> = {
  draft: { text: 'Draft', classes: 'govuk-tag--yellow' },
  'signed-off': { text: 'Signed off', classes: 'govuk-tag--blue' },
  published: { text: 'Published', classes: 'govuk-tag--green' },
}

/** What an edition is called: `31 March 2025, version 2`. */
export const nameOf = ({ asAt, version }: { asAt: string; version: number }): string =>
  `${sayDay(asAt)}, version ${version}`

const done: Readonly<Record<string, string>> = {
  begun: 'The draft is begun. Try it to see what stands in its way.',
  noted: 'Your note is added.',
  'warning-signed': 'The warning is signed off. Try the edition again so that it counts.',
  figures: 'The draft tells the new figures. Try it again.',
  'signed-off': 'The edition is signed off.',
  returned: 'The edition is a draft again.',
  published: 'The edition is published. It does not change any more.',
  dropped: 'The draft is dropped.',
}

/** What was just done; `undefined` for a code nobody knows. */
export const doneWords = (code: string | undefined): string | undefined =>
  Object.entries(done).find(([known]) => known === code)?.[1]

/** `a, b and c` */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`

/** `1 error`, `2 errors` */
export const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
