import { createHash } from 'node:crypto'
import { offers, type Offer } from '../../core/words/offers/offers.ts'
import type { Glossary } from '../../core/words/preferred.ts'
import type { Tx } from '../../store/database.ts'
import { glossaryOf, sentencesKept } from '../../store/glossary.ts'
import { fieldOf } from '../sign-in/answer.ts'

/** An offer in a field of a form, by its mark. */
export interface Offered extends Offer {
  readonly field: string
  /** Of the sentence and what is proposed: the same in whatever paper it stands. */
  readonly mark: string
}

/** A field as it was typed, its line ends one sign each. */
export const typedText = (form: FormData, field: string): string =>
  fieldOf(form, field).replace(/\r\n?/g, '\n')

/** What is offered in a form’s fields and was not chosen against before, in reading order. */
export async function offeredIn(
  tx: Tx,
  authority: string,
  form: FormData,
  fields: readonly string[],
): Promise<Offered[]> {
  const glossary = await glossaryOf(tx, authority)
  const all = fields.flatMap((field) => offeredAt(field, typedText(form, field), glossary))
  const kept = await sentencesKept(tx, authority, [...new Set(all.map(({ mark }) => mark))])
  return all.filter(({ mark }) => !kept.has(mark))
}

/** Longer texts go on as they are: what saves them says that they are too long. */
const LONGEST = 200_000

const offeredAt = (field: string, text: string, glossary: Glossary): Offered[] =>
  (text.length > LONGEST ? [] : offers(text, glossary)).map((offer) => ({
    ...offer,
    field,
    mark: markOf(offer),
  }))

const markOf = ({ sentence, proposed }: Offer): string =>
  createHash('sha256')
    .update(JSON.stringify([sentence, proposed]))
    .digest('hex')
