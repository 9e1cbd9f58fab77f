import { isRefused, refuse, type Refused } from '../refused.ts'
import { changed } from './agenda.ts'
import { exemptPaper, openedPaper } from './exempt.ts'
import type { Grounds } from './exemption.ts'
import { arrivedUnsaid } from './late.ts'
import type { Item, Meeting } from './meeting.ts'
import type { Paper } from './paper.ts'

/** The meeting with a paper added to an item. */
export function withPaper(meeting: Meeting, id: string, paper: Omit<Paper, 'exempt'>): Meeting | Refused {
  if (papersOf(meeting).some((each) => each.id === paper.id))
    return refuse('That paper is on the agenda already: add it once.')
  const unsaid = arrivedUnsaid(meeting, [paper])
  if (unsaid !== undefined) return unsaid
  return changed(meeting, id, (item) => ({ ...item, papers: [...item.papers, paper] }))
}

/** The meeting with one of its papers kept from the public on grounds of its own. */
export const withPaperExempt = (meeting: Meeting, paper: string, grounds: Grounds): Meeting | Refused =>
  withItemOf(meeting, paper, (item) => exemptPaper(item, paper, grounds))

/** The meeting with one of its papers open to the public again. */
export const withPaperOpened = (meeting: Meeting, paper: string): Meeting | Refused =>
  withItemOf(meeting, paper, (item) => openedPaper(item, paper))

function withItemOf(
  meeting: Meeting,
  paper: string,
  change: (item: Item) => Item | Refused,
): Meeting | Refused {
  const item = meeting.items.find(({ papers }) => papers.some(({ id }) => id === paper))
  if (item === undefined) return refuse('That paper is not on the agenda. Put it there first.')
  const found = change(item)
  return isRefused(found) ? found : changed(meeting, item.id, () => found)
}

const papersOf = ({ items, withdrawn }: Meeting): Paper[] =>
  [...items, ...withdrawn.map(({ item }) => item)].flatMap(({ papers }) => papers)
