import type { Day } from '../../time/day.ts'
import { isRefused, type Refused } from '../refused.ts'
import { restrictedSentence } from './exempt.ts'
import { layOut, type AgendaLine, type Laid, type LaidOut, type Range } from './lay-out.ts'
import { exemptionOf, type Meeting } from './meeting.ts'
import type { Paper, PaperKind } from './paper.ts'
import type { ExemptParagraph } from './schedule-12a.ts'
import type { StandingOrders } from './standing-orders.ts'

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

/** The front sheet and the agenda. */
export interface Front extends Range {
  readonly kind: 'front'
  readonly blank: number
}

/** A paper that is in the pack whole. */
export interface PaperPart extends Range {
  readonly kind: 'paper'
  readonly item: string
  readonly number: string
  readonly paper: string
  readonly title: string
  readonly of: PaperKind
  readonly pages: number
  readonly blank: number
  readonly sha256?: string
}

/** In the members’ pack a paper can be marked as not for publication. */
export interface MembersPart extends PaperPart {
  readonly restricted?: { readonly paragraphs: readonly ExemptParagraph[]; readonly mark: string }
}

/** In the public pack one page stands in the place of what is exempt: the item’s own title, and the paragraph in words. */
export interface RestrictedPart extends Range {
  readonly kind: 'restricted'
  readonly number: string
  readonly title: string
  readonly sentence: string
  readonly pages: 1
  readonly blank: number
}

/** `page` counts the pages of the file from 1, as a PDF reader does. */
export interface Bookmark {
  readonly title: string
  readonly page: number
  readonly within: readonly Bookmark[]
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
    takes: (paper) => paper.supplement === undefined && !cameAfter(paper, meeting.published),
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
    first: after + 1 + (papersOnTheRight ? after % 2 : 0),
    takes: ({ supplement }) => supplement === number,
    frontPages: () => 1,
  })
  return isRefused(laid) ? laid : packsOf(laid, papersOnTheRight)
}

/** A paper that came after the agenda went out waits for a supplement: the pack that people have stays as it is. */
const cameAfter = ({ arrived }: Paper, published: Day | undefined): boolean =>
  published !== undefined && arrived !== undefined && arrived.on > published

const packsOf = (laid: LaidOut, onTheRight: boolean): Packs => ({
  members: assembled(laid, laid.papers.map(membersPart)),
  public: assembled(laid, publicParts(laid.papers, onTheRight)),
})

const MARK = 'Restricted: not for publication'

function membersPart(laid: Laid): MembersPart {
  const exempt = exemptionOf(laid.item, laid.paper)
  const part = paperPart(laid)
  return exempt ? { ...part, restricted: { paragraphs: exempt.paragraphs, mark: MARK } } : part
}

function paperPart({ item, paper, from, to, pages, blank }: Laid): PaperPart {
  return {
    kind: 'paper',
    item: item.id,
    number: item.number,
    paper: paper.id,
    title: paper.title,
    of: paper.kind,
    ...(paper.sha256 === undefined ? {} : { sha256: paper.sha256 }),
    from,
    to,
    pages,
    blank,
  }
}

/** Exempt papers of one item that follow each other have one restricted page between them. */
function publicParts(papers: readonly Laid[], onTheRight: boolean): (PaperPart | RestrictedPart)[] {
  const parts: (PaperPart | RestrictedPart)[] = []
  papers.forEach((laid, i) => {
    const exempt = exemptionOf(laid.item, laid.paper)
    const last = parts.at(-1)
    const blank = onTheRight && i < papers.length - 1 ? 1 : 0
    if (!exempt) parts.push(paperPart(laid))
    else if (last?.kind === 'restricted' && last.number === laid.item.number)
      parts[parts.length - 1] = { ...last, to: laid.to, blank }
    else parts.push(restrictedPart(laid, restrictedSentence(exempt.paragraphs), blank))
  })
  return parts
}

const restrictedPart = ({ item, from, to }: Laid, sentence: string, blank: number): RestrictedPart => ({
  kind: 'restricted',
  number: item.number,
  title: item.title,
  sentence,
  from,
  to,
  pages: 1,
  blank,
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

/** A bookmark for the front and for every item with papers, and one for each paper where an item has several. */
function marked(
  lines: readonly AgendaLine[],
  parts: readonly (PaperPart | RestrictedPart)[],
  frontPages: number,
) {
  const titles = new Map(lines.map(({ number, title }) => [number, title]))
  const byItem = new Map<string, Bookmark[]>()
  let pages = frontPages
  for (const part of parts) {
    const title = part.kind === 'restricted' ? 'Restricted' : part.title
    byItem.set(part.number, [...(byItem.get(part.number) ?? []), { title, page: pages + 1, within: [] }])
    pages += part.pages + part.blank
  }
  const items = [...byItem].map(([number, within]) => ({
    title: `${number}. ${titles.get(number) ?? ''}`,
    page: within[0]?.page ?? 1,
    within: within.length > 1 ? within : [],
  }))
  return { pages, bookmarks: [{ title: 'Front sheet and agenda', page: 1, within: [] }, ...items] }
}
