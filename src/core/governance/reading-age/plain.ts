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

/** Whether a reader of nine can be expected to manage an age. */
export const isPlain = (age: number): boolean => age <= PLAIN_AGE

/**
 * How a text reads, and the text as plain where it is. `kept` are legal terms and words young people chose: they are not
 * held against it.
 */
export function plainText(
  text: string,
  kept: readonly string[] = [],
): { readonly plain: PlainText | undefined; readonly reading: Reading } {
  const reading = readingAge(text, kept)
  const isEnough = isPlain(reading.age) && reading.words > 0
  return { plain: isEnough ? ({ text, age: reading.age } as PlainText) : undefined, reading }
}
