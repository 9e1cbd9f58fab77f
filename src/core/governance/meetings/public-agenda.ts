import type { ExemptParagraph } from './schedule-12a.ts'
import {
  closedItems,
  exclusionResolution,
  isPartClosed,
  paragraphsOf,
  restrictedSentence,
} from './exclusion.ts'
import type { Item, Meeting } from './meeting.ts'
import type { Paper, PaperKind } from './paper.ts'
import { clockTime } from './time-of-day.ts'

/** An agenda as the public sees it. What is exempt has no place to be in it. */
export interface PublicAgenda {
  readonly meeting: string
  readonly items: readonly PublicItem[]
  /** Published and then taken off. */
  readonly withdrawn: readonly { readonly number: string; readonly title: string }[]
}

export type PublicItem = OpenItem | RestrictedItem

interface AnyItem {
  readonly number: string
  readonly title: string
  /** `15:05`. */
  readonly planned?: string
  /** The title of the post that reports. */
  readonly author?: string
}

/** An item taken in public. `restricted` says that some of its papers are not. */
export interface OpenItem extends AnyItem {
  readonly kind: 'open'
  readonly id: string
  readonly purpose: Item['purpose']
  readonly text: string
  readonly recommendations: readonly string[]
  readonly urgent?: string
  readonly broughtForward?: string
  readonly papers: readonly PublicPaper[]
  readonly restricted?: Restricted
}

/** An item the public may not hear: its number, title and the paragraph, and nothing of its text or papers. */
export interface RestrictedItem extends AnyItem {
  readonly kind: 'restricted'
  readonly restricted: Restricted
}

export interface Restricted {
  readonly paragraphs: readonly ExemptParagraph[]
  readonly sentence: string
}

export interface PublicPaper {
  readonly id: string
  readonly title: string
  readonly kind: PaperKind
  readonly sha256?: string
  readonly supplement?: number
  readonly background: readonly string[]
}

/** The agenda for everybody. `titleOf` gives a post's title. */
export function publicAgenda(meeting: Meeting, titleOf: (post: string) => string): PublicAgenda {
  return {
    meeting: meeting.id,
    items: meeting.items.map((item) => publicItem(item, meeting, titleOf)),
    withdrawn: meeting.withdrawn
      .filter((each) => each.published)
      .map(({ item: { number, title } }) => ({ number, title })),
  }
}

function publicItem(item: Item, meeting: Meeting, titleOf: (post: string) => string): PublicItem {
  const common: AnyItem = {
    number: item.number,
    title: item.title,
    ...(item.planned === undefined ? {} : { planned: clockTime(item.planned) }),
    ...(item.author === undefined ? {} : { author: titleOf(item.author) }),
  }
  if (item.exempt) return { kind: 'restricted', ...common, restricted: restricted(item.exempt.paragraphs) }
  const paragraphs = paragraphsOf(item)
  return {
    kind: 'open',
    id: item.id,
    ...common,
    purpose: item.purpose,
    text: textOf(item, meeting),
    recommendations: item.recommendations,
    ...(item.urgent === undefined ? {} : { urgent: item.urgent }),
    ...(item.broughtForward ? { broughtForward: item.broughtForward.what } : {}),
    papers: item.papers.filter((paper) => paper.exempt === undefined).map(publicPaper),
    ...(paragraphs.length === 0 ? {} : { restricted: restricted(paragraphs) }),
  }
}

/** What an item asks for, with the resolution that excludes the public where it needs one: exempt business for all items
 *  taken in private, an open item for its own restricted part. */
export function textOf(item: Item, { items }: Meeting): string {
  if (item.standing === 'exempt') return listedTexts([item.text, exclusionResolution(closedItems(items))])
  const part = isPartClosed(item) ? exclusionResolution([item]) : undefined
  return listedTexts([
    item.text,
    part && `Part of this item is restricted. Before the board talks about that part, it resolves: ${part}`,
  ])
}

const listedTexts = (texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined && text !== '').join('\n\n')

const restricted = (paragraphs: readonly ExemptParagraph[]): Restricted => ({
  paragraphs,
  sentence: restrictedSentence(paragraphs),
})

const publicPaper = ({ id, title, kind, sha256, supplement, background }: Paper): PublicPaper => ({
  id,
  title,
  kind,
  ...(sha256 === undefined ? {} : { sha256 }),
  ...(supplement === undefined ? {} : { supplement }),
  background: background ?? [],
})
