import { refuse, isRefused, type Refused } from '../refused.ts'
import { exemption, type Grounds } from './exemption.ts'
import type { Item } from './meeting.ts'
import { inOrder, listed, paragraphsInWords, type ExemptParagraph } from './schedule-12a.ts'

/** The item kept from the public, on grounds that are all there, or a sentence that says which is missing. */
export function exempt(item: Item, grounds: Grounds): Item | Refused {
  if (item.standing !== undefined)
    return refuse('A standing item is taken in public. Make an item of its own for what is exempt.')
  const found = exemption(grounds)
  return isRefused(found) ? found : { ...item, exempt: found }
}

/** The item with one of its papers kept from the public, on grounds of its own; the item stays open. */
export function exemptPaper(item: Item, paper: string, grounds: Grounds): Item | Refused {
  if (!item.papers.some(({ id }) => id === paper)) return refuse('That paper does not belong to the item.')
  const found = exemption(grounds)
  if (isRefused(found)) return found
  return {
    ...item,
    papers: item.papers.map((each) => (each.id === paper ? { ...each, exempt: found } : each)),
  }
}

/** The item open to the public, with all its papers that have no grounds of their own. */
export function opened({ exempt: grounds, ...item }: Item): Item {
  return grounds === undefined ? item : { ...item }
}

/** Items that the public may not hear, in order: exempt themselves, or with an exempt paper. */
export const closedItems = (items: readonly Item[]): Item[] =>
  items.filter((item) => paragraphsOf(item).length > 0)

/** The paragraphs an item and its papers fall under; empty when all of it is open. */
export const paragraphsOf = ({ exempt: own, papers }: Item): ExemptParagraph[] =>
  inOrder([own, ...papers.map((paper) => paper.exempt)].flatMap((each) => each?.paragraphs ?? []))

/**
 * The resolution that excludes the press and the public for these items, in words; `undefined` when all are open.
 * Source: Local Government Act 1972 section 100A(4) and (5): it names the proceedings and describes the information.
 */
export function exclusionResolution(items: readonly Item[]): string | undefined {
  const closed = closedItems(items)
  return closed.length === 0
    ? undefined
    : exclusionWords(
        closed.map(({ number }) => number),
        closed.flatMap(paragraphsOf),
      )
}

/** The resolution for items of these numbers, under these paragraphs. */
export const exclusionWords = (numbers: readonly string[], paragraphs: readonly ExemptParagraph[]): string =>
  `That the press and the public leave the meeting for ${numbers.length === 1 ? 'item' : 'items'} ${listed(numbers)}, ` +
  `because exempt information within ${paragraphsInWords(paragraphs)} of Part 1 of Schedule 12A to the Local ` +
  'Government Act 1972 (as amended) would otherwise be likely to be disclosed, and the public interest in keeping it ' +
  'exempt outweighs the public interest in disclosing it.'

/** What stands on the page of a paper kept from the public. */
export const restrictedSentence = (paragraphs: readonly ExemptParagraph[]): string =>
  `This document is restricted. It is not published because of ${paragraphsInWords(paragraphs)} of Part 1 of Schedule 12A to the Local Government Act 1972.`
