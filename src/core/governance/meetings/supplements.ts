import { refuse, type Refused } from '../refused.ts'
import type { Meeting, SentOut } from './meeting.ts'
import type { Paper } from './paper.ts'
import { lateness, type Timetable } from './timetable.ts'

/**
 * The meeting with late papers put together in the next supplement. A paper that came after the last moment for
 * supplements goes out only under an urgent item: the chair has said why it cannot wait.
 */
export function withSupplement(
  meeting: Meeting,
  papers: readonly string[],
  timetable: Timetable,
): Meeting | Refused {
  if (meeting.published === undefined) return refuse('The agenda is not out yet: put the papers in the pack.')
  const wanted = new Set(papers)
  const found = meeting.items.flatMap((item) =>
    item.papers.filter(({ id }) => wanted.has(id)).map((paper) => ({ item, paper })),
  )
  if (wanted.size === 0) return refuse('Choose which late papers go out.')
  if (found.length < wanted.size) return refuse('That paper is not on the agenda. Add it to its item first.')
  if (found.some(({ paper }) => paper.supplement !== undefined))
    return refuse('One of these papers has gone out with a supplement already.')
  const tooLate = found.find(({ item, paper }) => item.urgent === undefined && isTooLate(paper, timetable))
  if (tooLate)
    return refuse(
      `A paper of item ${tooLate.item.number} came too late for a supplement. The chair can take it as urgent: say why on the item, or it waits for the next meeting.`,
    )
  const number = (supplementsOf(meeting).at(-1) ?? 0) + 1
  const items = meeting.items.map((item) => ({
    ...item,
    papers: item.papers.map((paper) => (wanted.has(paper.id) ? { ...paper, supplement: number } : paper)),
  }))
  return { ...meeting, items }
}

/** The numbers of the supplements that went out, lowest first, those of items taken off since among them. */
export function supplementsOf({ items, withdrawn, out = [] }: Meeting): number[] {
  const papers = [...items, ...withdrawn.map(({ item }) => item)].flatMap((item) => item.papers)
  const found = [...papers, ...out].flatMap(({ supplement = 0 }) => (supplement === 0 ? [] : [supplement]))
  return [...new Set(found)].sort((a, b) => a - b)
}

/** The meeting with what was sent out written down. A pack sent again keeps the papers it had and its highest page. */
export function sentOut(meeting: Meeting, one: SentOut): Meeting {
  const { out = [] } = meeting
  const before = out.find(({ supplement }) => supplement === one.supplement)
  const now = before === undefined ? one : together(before, one)
  return { ...meeting, out: [...out.filter((each) => each !== before), now] }
}

const together = (before: SentOut, now: SentOut): SentOut => ({
  ...now,
  papers: [...new Set([...before.papers, ...now.papers])],
  last: Math.max(before.last, now.last),
})

/** The highest page number on anything that went out of a meeting; 0 before anything did. */
export const lastPageOf = ({ out = [] }: Meeting): number => Math.max(0, ...out.map(({ last }) => last))

/** The first page number of what follows a page. */
export const firstPageAfter = (page: number, onTheRight: boolean): number =>
  page + 1 + (onTheRight ? page % 2 : 0)

const isTooLate = ({ arrived }: Paper, timetable: Timetable): boolean =>
  arrived !== undefined && lateness(arrived, timetable) === 'urgent-only'
