/**
 * The kinds of information a council may keep from the public, by paragraph, in short words of our own. Source: Local
 * Government Act 1972, Schedule 12A, Part 1, as amended in 2006.
 */
export const exemptParagraphs = {
  1: 'information about a person',
  2: 'information that would show who a person is',
  3: 'information about somebody’s money or business, the council’s own among them',
  4: 'dealings with staff or unions over a labour matter',
  5: 'legal advice that could be kept from a court',
  6: 'a notice, order or direction the council is about to give',
  7: 'action to prevent, investigate or prosecute crime',
} as const

export type ExemptParagraph = keyof typeof exemptParagraphs

export const isExemptParagraph = (number: number): number is ExemptParagraph => number in exemptParagraphs

/** `paragraph 2`, `paragraphs 1 and 2`, `paragraphs 1, 2 and 3`: in order, each once. */
export function paragraphsInWords(paragraphs: readonly ExemptParagraph[]): string {
  const sorted = inOrder(paragraphs)
  return `${sorted.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(sorted.map(String))}`
}

/** Lowest first, each once. */
export const inOrder = (paragraphs: readonly ExemptParagraph[]): ExemptParagraph[] =>
  [...new Set(paragraphs)].sort((a, b) => a - b)

/** `1`, `1 and 2`, `1, 2 and 3`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
