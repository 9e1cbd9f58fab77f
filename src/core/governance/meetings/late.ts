import { refuse, type Refused } from '../refused.ts'
import type { Meeting } from './meeting.ts'
import type { Paper } from './paper.ts'

/** Why papers cannot be added to an agenda that is out: one that comes later never slips into the pack that people have. */
export const arrivedUnsaid = (
  { published: out }: Pick<Meeting, 'published'>,
  papers: readonly Paper[],
): Refused | undefined =>
  out !== undefined && papers.some(({ arrived }) => arrived === undefined || arrived.on < out)
    ? refuse('The agenda is out. Say when the paper arrived, and send it out as a supplement.')
    : undefined

/** Whether a paper belongs to the pack: once the agenda is out, only what went out with it. */
export function isInPack({ id, supplement, arrived }: Paper, { published, out = [] }: Meeting): boolean {
  if (supplement !== undefined) return false
  if (published === undefined) return true
  const pack = out.find((each) => each.supplement === 0)
  return pack ? pack.papers.includes(id) : arrived === undefined || arrived.on <= published
}

/** The papers that came once the agenda was out and have gone out with nothing yet. */
export const latePapers = (meeting: Meeting): Paper[] =>
  meeting.items
    .flatMap(({ papers }) => papers)
    .filter((paper) => paper.supplement === undefined && !isInPack(paper, meeting))
