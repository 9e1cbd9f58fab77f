import { refuse, type Refused } from '../refused.ts'
import type { Actor } from '../commitments/side.ts'
import type { Card } from './card.ts'

const apart: unique symbol = Symbol('words kept apart')

/**
 * The words of a card as they were written. They are kept apart from the card, and cannot be printed, sent as JSON or put
 * into a page by mistake: only `readWords` gives them, to those who may read them.
 */
export interface CardWords {
  readonly card: string
  readonly [apart]: string
}

/** Words to keep, letter by letter. Refused when there are none. */
export const keepWords = (card: string, text: string): CardWords | Refused =>
  text.trim() === ''
    ? refuse('Write what you want to ask or say.')
    : Object.defineProperty({ card } as CardWords, apart, { value: text, enumerable: false })

/** Who reads: in a role, for a side, and the posts they hold today. */
export interface Reader extends Actor {
  readonly posts: readonly string[]
}

/** A card's words. The participation worker reads any card; a private worry also whoever holds the post it was given to. */
export function readWords(card: Card, words: CardWords, reader: Reader): string | Refused {
  if (words.card !== card.id) throw new Error('These are the words of another card')
  const isWorker = reader.role === 'participation-worker'
  const isTheirs = card.post !== undefined && reader.posts.includes(card.post)
  return isWorker || isTheirs ? words[apart] : refuse('These words are private.')
}

/** For those who keep them: the words to write down in a place of their own. */
export const wordsToKeep = (words: CardWords): { readonly card: string; readonly text: string } => ({
  card: words.card,
  text: words[apart],
})
