import type { Glossary, Preferred } from '../preferred.ts'
import { sentencePlaces, type Place } from './places.ts'
import { wordsOf } from './forms.ts'
import { saidOtherwise } from './said-otherwise.ts'

/** A sentence with the words young people chose in it, beside it as it was written. */
export interface Offer {
  /** As typed, marks of Markdown and all. */
  readonly sentence: string
  readonly proposed: string
  /** The words that are put otherwise, each once. */
  readonly terms: readonly Preferred[]
  readonly place: Place
}

/**
 * Every sentence of a text in Markdown that young people here would put otherwise, in order; none where nothing is. Tokens,
 * links, quotations, law and names stay as they are: see `untouchedIn`.
 */
export function offers(text: string, glossary: Glossary): Offer[] {
  const words = wordsOf(glossary)
  if (words === undefined) return []
  const said = saidOtherwise(text, words)
  return sentencePlaces(text).flatMap((sentence) => {
    const own = said(sentence)
    return own.terms.length === 0
      ? []
      : [
          {
            sentence: sentence.text,
            proposed: own.text,
            terms: own.terms,
            place: { from: sentence.from, to: sentence.to },
          },
        ]
  })
}

/** A text with the offers taken, all of that text. */
export const withOffers = (text: string, taken: readonly Offer[]): string =>
  taken
    .toSorted((a, b) => b.place.from - a.place.from)
    .reduce(
      (whole, { place, proposed }) => whole.slice(0, place.from) + proposed + whole.slice(place.to),
      text,
    )

/** The words of a text that young people here put otherwise, each once, in the order of the text. */
export const termsOffered = (text: string, glossary: Glossary): Preferred[] => [
  ...new Set(offers(text, glossary).flatMap(({ terms }) => terms)),
]
