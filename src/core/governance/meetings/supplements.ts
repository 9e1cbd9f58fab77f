import { refuse, type Refused } from '../refused.ts'
import type { Meeting } from './meeting.ts'
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
  if (found.length === 0 || found.length < wanted.size)
    return refuse('That paper is not on the agenda. Add it to its item first.')
  if (found.some(({ paper }) => paper.supplement !== undefined))
    return refuse('One of these papers has gone out with a supplement already.')
  const tooLate = found.find(({ item, paper }) => item.urgent === undefined && isTooLate(paper, timetable))
  if (tooLate)
    return refuse(
      `A paper of item ${tooLate.item.number} came too late for a supplement. The chair can take it as urgent and say why, or it waits for the next meeting.`,
    )
  const number = supplementsOf(meeting).length + 1
  const items = meeting.items.map((item) => ({
    ...item,
    papers: item.papers.map((paper) => (wanted.has(paper.id) ? { ...paper, supplement: number } : paper)),
  }))
  return { ...meeting, items }
}

/** The numbers of the supplements that went out, lowest first. */
export const supplementsOf = ({ items }: Meeting): number[] =>
  [...new Set(items.flatMap(({ papers }) => papers.flatMap(({ supplement }) => supplement ?? [])))].sort(
    (a, b) => a - b,
  )

const isTooLate = ({ arrived }: Paper, timetable: Timetable): boolean =>
  arrived !== undefined && lateness(arrived, timetable) === 'urgent-only'
