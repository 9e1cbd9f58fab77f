import { withPaper } from '../../core/governance/meetings/agenda-papers.ts'
import type { Meeting } from '../../core/governance/meetings/meeting.ts'
import type { Paper } from '../../core/governance/meetings/paper.ts'
import { refuse, type Refused } from '../../core/governance/refused.ts'
import type { PaperAbout } from '../../store/papers.ts'
import { arrivedAt } from './arrived.ts'

/** A paper said to be exempt goes only to an item that is, or with grounds of its own: never on its author’s word. */
export const takenOn = (meeting: Meeting, paper: Handed, now: Date): Meeting | Refused =>
  paper.isExempt && meeting.items.some(({ id, exempt }) => id === paper.item && exempt === undefined)
    ? refuse(
        'Its author says that this paper may be exempt. Give the grounds for it, make its item exempt, or ask for another paper.',
      )
    : withPaper(meeting, paper.item, agendaPaper(paper, meeting, now))

/** A paper that was handed in, and when. */
type Handed = Pick<PaperAbout, 'id' | 'item' | 'title' | 'kind' | 'isExempt' | 'pages' | 'sha256' | 'at'>

/** A paper as the agenda has it. Once the agenda is out, it has arrived for the public when it is put there. */
export const agendaPaper = (
  { id, title, kind, pages, sha256, at }: Handed,
  { published }: Meeting,
  now: Date,
): Omit<Paper, 'exempt'> => ({
  ...{ id, title, kind: kind as Paper['kind'], pages, sha256 },
  arrived: arrivedAt(published === undefined ? at : now),
})
