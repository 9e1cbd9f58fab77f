import { hintsFor, type Hint } from '../reading-age/hints.ts'
import { plainText, type PlainText } from '../reading-age/plain.ts'
import type { Reading } from '../reading-age/reading-age.ts'

/** What a council knows of words: terms that are kept, and functions that find words young people do not use and who is told. */
export interface LocalWords {
  readonly kept: readonly string[]
  readonly otherwise: (text: string) => readonly { readonly instead: string; readonly use: string }[]
  readonly whoIsTold: (text: string) => readonly string[]
}

/** An answer as it is checked while it is written. `plain` is there when it can be sent as it is. */
export interface AnswerCheck {
  readonly plain: PlainText | undefined
  readonly reading: Reading
  /** Sentences that would need an older reader alone, the hardest first, and what would make them easier. */
  readonly hints: readonly Hint[]
  /** Words young people here say otherwise. They do not stop an answer. */
  readonly otherwise: readonly { readonly instead: string; readonly use: string }[]
  /** What tells who somebody is. It stops an answer. */
  readonly tells: readonly string[]
}

/** An answer to young people held against the reading age, the words they chose, and what may not be told. */
export function checkAnswer(text: string, { kept, otherwise, whoIsTold }: LocalWords): AnswerCheck {
  const { plain, reading } = plainText(text, kept)
  const tells = whoIsTold(text)
  return {
    plain: tells.length === 0 ? plain : undefined,
    reading,
    hints: hintsFor(reading, kept),
    otherwise: otherwise(text),
    tells,
  }
}
