import { refuse, type Refused } from '../refused.ts'
import type { Item, Meeting } from './meeting.ts'
import type { Paper } from './paper.ts'

/** Printed page numbers, both counted. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** One paper in its place. `blank`: an empty page behind it, so that the next begins on the right. */
export interface Laid extends Range {
  readonly item: Item
  readonly paper: Paper
  readonly pages: number
  readonly blank: 0 | 1
}

/** One line of the agenda for which the front matter needs room. `pages` only where the item has papers. */
export interface AgendaLine {
  readonly number: string
  readonly title: string
  readonly pages?: Range
}

/** Where everything is, the same for the public and for members. Restricted: it knows exempt papers. */
export interface LaidOut {
  /** Pages of the front sheet and agenda, with an empty one at the end where the first paper needs it. */
  readonly front: Range & { readonly pages: number }
  readonly papers: readonly Laid[]
  readonly lines: readonly AgendaLine[]
  /** The last printed page number. */
  readonly last: number
}

export interface Layout {
  readonly papersOnTheRight: boolean
  /** The printed number of the first page: 1 for a pack; a supplement goes on where the pack ended. */
  readonly first: number
  /** Which papers are in it. */
  readonly takes: (paper: Paper) => boolean
  /** How many pages the front sheet and the agenda with these lines set to. */
  readonly frontPages: (lines: readonly AgendaLine[]) => number
}

/**
 * Every paper in its place. The agenda's length depends on the page numbers it prints, and they on its length, so it is
 * set again until both agree; if they never do, it has the most pages it ever asked for.
 */
export function layOut(meeting: Meeting, layout: Layout): LaidOut | Refused {
  const unknown = meeting.items.find(({ papers }) =>
    papers.some((paper) => layout.takes(paper) && paper.pages === undefined),
  )
  if (unknown)
    return refuse(`A paper of item ${unknown.number} has no pages yet. Finish it, or take it off the agenda.`)
  let pages = 1
  for (let round = 0; ; round += 1) {
    const laid = placed(meeting, layout, pages)
    const needed = layout.frontPages(laid.lines)
    if (needed === pages || (round >= ROUNDS && needed < pages)) return laid
    pages = round < ROUNDS ? needed : Math.max(pages, needed)
  }
}

/** Page numbers of one digit more can lengthen an agenda once or twice, hardly ever more. */
const ROUNDS = 6

function placed(meeting: Meeting, layout: Layout, frontPages: number): LaidOut {
  const { items } = meeting
  const wanted = items.flatMap((item) => item.papers.filter(layout.takes).map((paper) => ({ item, paper })))
  let next = layout.first + frontPages
  const blankBefore = wanted.length > 0 && layout.papersOnTheRight && next % 2 === 0 ? 1 : 0
  next += blankBefore
  const front = { from: layout.first, to: next - 1, pages: frontPages }
  const papers = wanted.map(({ item, paper }, i): Laid => {
    const [from, pages] = [next, paper.pages ?? 0]
    const isLast = i === wanted.length - 1
    const blank = layout.papersOnTheRight && !isLast && (from + pages) % 2 === 0 ? 1 : 0
    next += pages + blank
    return { item, paper, pages, blank, from, to: next - 1 }
  })
  return { front, papers, lines: linesOf(items, papers), last: next - 1 }
}

function linesOf(items: readonly Item[], papers: readonly Laid[]): AgendaLine[] {
  const ranges = new Map<string, Range>()
  for (const { item, from, to } of papers)
    ranges.set(item.id, { from: ranges.get(item.id)?.from ?? from, to })
  return items.map(({ id, number, title }) => {
    const pages = ranges.get(id)
    return { number, title, ...(pages ? { pages } : {}) }
  })
}
