import type { Item } from './meeting.ts'
import { inOrder, listed, paragraphsInWords, type ExemptParagraph } from './schedule-12a.ts'

/** Items that are taken wholly in private, in order. */
export const closedItems = (items: readonly Item[]): Item[] =>
  items.filter((item) => item.exempt !== undefined)

/** Whether an item is taken in public but for a paper of its own that is not published. */
export const isPartClosed = (item: Item): boolean =>
  item.exempt === undefined && paragraphsOf(item).length > 0

/** The paragraphs an item and its papers fall under; empty when all of it is open. */
export const paragraphsOf = ({ exempt: own, papers }: Item): ExemptParagraph[] =>
  inOrder([own, ...papers.map((paper) => paper.exempt)].flatMap((each) => each?.paragraphs ?? []))

/**
 * The resolution that excludes the press and the public for what is not open of these items, in words; `undefined` when
 * all of them are open. Source: Local Government Act 1972 section 100A(4) and (5): it names the proceedings and describes
 * the information.
 */
export function exclusionResolution(items: readonly Item[]): string | undefined {
  const closed = items.filter((item) => paragraphsOf(item).length > 0)
  return closed.length === 0 ? undefined : exclusionWords(closed, closed.flatMap(paragraphsOf))
}

/** The resolution for these items, or the restricted part of those that are otherwise open, under these paragraphs. */
export const exclusionWords = (items: readonly Item[], paragraphs: readonly ExemptParagraph[]): string =>
  `That the press and the public leave the meeting for ${proceedings(items)}, ` +
  `because exempt information within ${paragraphsInWords(paragraphs)} of Part 1 of Schedule 12A to the Local ` +
  'Government Act 1972 (as amended) would otherwise be likely to be disclosed, and the public interest in keeping it ' +
  'exempt outweighs the public interest in disclosing it.'

function proceedings(items: readonly Item[]): string {
  const parts = items.filter(isPartClosed)
  const whole = items.filter((item) => !parts.includes(item)).map(({ number }) => number)
  return listed([
    ...(whole.length === 0 ? [] : [`${whole.length === 1 ? 'item' : 'items'} ${listed(whole)}`]),
    ...parts.map(({ number }) => `the restricted part of item ${number}`),
  ])
}

/** What stands on the page of a paper kept from the public. */
export const restrictedSentence = (paragraphs: readonly ExemptParagraph[]): string =>
  `This document is restricted. It is not published because of ${paragraphsInWords(paragraphs)} of Part 1 of Schedule 12A to the Local Government Act 1972.`
