import type { Text } from './lint/problem.ts'

/** What a council writes instead of a word it does not use: `LAC`, `children in our care`. */
export interface Preferred {
  readonly instead: string
  readonly use: string
}

/** The words of a text that the council writes otherwise, each once, in the council's order. Capitals are no matter. */
export const preferredIn = ({ paragraphs }: Text, preferred: readonly Preferred[]): Preferred[] =>
  preferred.filter(({ instead }) => paragraphs.some((each) => holds(words(each), words(instead))))

/** Whole words only: `lac` is not in `lack`. */
const holds = (text: string, wanted: string): boolean => wanted.trim() !== '' && text.includes(wanted)

const words = (text: string): string =>
  ` ${(
    text
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .match(/[\p{L}\p{N}'-]+/gu) ?? []
  ).join(' ')} `
