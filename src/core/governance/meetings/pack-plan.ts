import { isRefused, type Refused } from '../refused.ts'
import { marked, type Bookmark } from './bookmarks.ts'
import { layOut, type AgendaLine, type LaidOut } from './lay-out.ts'
import { isInPack } from './late.ts'
import type { Meeting } from './meeting.ts'
import {
  membersPart,
  publicParts,
  type Front,
  type MembersPart,
  type PaperPart,
  type RestrictedPart,
} from './pack-parts.ts'
import type { StandingOrders } from './standing-orders.ts'
import { firstPageAfter } from './supplements.ts'

/** The order of a pack. Page numbers are the same for the public and for members: everybody turns to page 53. */
export interface PackPlan<Part> {
  readonly lines: readonly AgendaLine[]
  readonly parts: readonly (Front | Part)[]
  readonly bookmarks: readonly Bookmark[]
  /** How many pages the file has; fewer than the last page number where a restricted page stands for a paper. */
  readonly pages: number
  /** The last printed page number. */
  readonly last: number
}

export interface Packs {
  readonly members: PackPlan<MembersPart>
  readonly public: PackPlan<PaperPart | RestrictedPart>
}

/** Both packs of a meeting, without what went out as a supplement; or which paper is not ready. */
export function planPacks(
  meeting: Meeting,
  orders: StandingOrders,
  frontPages: (lines: readonly AgendaLine[]) => number,
): Packs | Refused {
  const { papersOnTheRight } = orders
  const laid = layOut(meeting, {
    papersOnTheRight,
    first: 1,
    takes: (paper) => isInPack(paper, meeting),
    frontPages,
  })
  return isRefused(laid) ? laid : packsOf(laid, papersOnTheRight)
}

/** A supplement of late papers, numbered on from the last page before it, so that no two pages share a number. */
export function planSupplement(
  meeting: Meeting,
  orders: StandingOrders,
  number: number,
  after: number,
): Packs | Refused {
  const { papersOnTheRight } = orders
  const laid = layOut(meeting, {
    papersOnTheRight,
    first: firstPageAfter(after, papersOnTheRight),
    takes: ({ supplement }) => supplement === number,
    frontPages: () => 1,
  })
  return isRefused(laid) ? laid : packsOf(laid, papersOnTheRight)
}

const packsOf = (laid: LaidOut, onTheRight: boolean): Packs => ({
  members: assembled(laid, laid.papers.map(membersPart)),
  public: assembled(laid, publicParts(laid.papers, onTheRight)),
})

function assembled<Part extends PaperPart | RestrictedPart>(
  { front, lines, last }: LaidOut,
  parts: readonly Part[],
): PackPlan<Part> {
  const blank = front.to - front.from + 1 - front.pages
  const first: Front = { kind: 'front', from: front.from, to: front.to, blank }
  const { bookmarks, pages } = marked(lines, parts, front.pages + blank)
  return { lines, parts: [first, ...parts], bookmarks, pages, last }
}
