import { readingAge, type Reading } from './reading-age.ts'

/** The oldest reader an answer to young people may need. */
export const PLAIN_AGE = 9

declare const checked: unique symbol

/** A text that was found plain. Only `plainText` makes one. */
export interface PlainText {
  readonly text: string
  /** Years. */
  readonly age: number
  readonly [checked]: true
}

/** A text that a reader of nine cannot be expected to read, and what makes it hard. */
export interface NotPlain {
  readonly notPlain: Reading
}

/** A text as plain, or what is hard in it. `kept` are legal terms and words young people chose: they are not held against it. */
export function plainText(text: string, kept: readonly string[] = []): PlainText | NotPlain {
  const reading = readingAge(text, kept)
  return reading.age <= PLAIN_AGE ? ({ text, age: reading.age } as PlainText) : { notPlain: reading }
}
