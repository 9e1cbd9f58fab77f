import { isRefused, refuse, type Refused } from '../refused.ts'
import { changed, withItem, withStandingItem } from './agenda.ts'
import { withPaper } from './agenda-papers.ts'
import { itemOf, type Meeting } from './meeting.ts'
import type { Paper } from './paper.ts'

/** A paper that Hearth made, and of what: `open-actions`, `report:iro`. */
export type MadePaper = Omit<Paper, 'exempt'> & { readonly made: string }

/** Where such a paper goes: to an item that is there, or one of its own. */
export type MadePlace = { readonly item: string } | { readonly newItem: string }

/** The papers of an agenda that Hearth made, with the items they belong to. */
export const madeIn = ({ items }: Meeting): { readonly item: string; readonly paper: MadePaper }[] =>
  items.flatMap(({ id, papers }) =>
    papers.flatMap((paper) =>
      paper.made === undefined ? [] : [{ item: id, paper: { ...paper, made: paper.made } }],
    ),
  )

/**
 * The meeting with a paper that Hearth made. As long as the agenda is not out it takes the place of the one made of the same
 * before; afterwards that one stays as it went out, and this one is late.
 */
export function withMade(meeting: Meeting, place: MadePlace, paper: MadePaper): Meeting | Refused {
  const found = 'item' in place ? { meeting, item: place.item } : withOwnItem(meeting, place.newItem, paper)
  if (isRefused(found)) return found
  const there = itemOf(found.meeting, found.item)?.papers.find(({ made }) => made === paper.made)
  if (there === undefined || meeting.published !== undefined)
    return withPaper(found.meeting, found.item, paper)
  // Grounds that an earlier one was given hold for what takes its place.
  const { exempt } = there
  const next: Paper = exempt === undefined ? paper : { ...paper, exempt }
  return changed(found.meeting, found.item, (item) => ({
    ...item,
    papers: item.papers.map((each) => (each === there ? next : each)),
  }))
}

function withOwnItem(
  meeting: Meeting,
  id: string,
  { made, title }: MadePaper,
): { readonly meeting: Meeting; readonly item: string } | Refused {
  if (made === 'open-actions') return withOpenActions(meeting)
  if (meeting.published !== undefined)
    return refuse(
      'The agenda is out. Choose the item that the paper belongs to: it goes out as a supplement.',
    )
  const last = meeting.items.findIndex(({ standing }) => standing === 'urgent' || standing === 'exempt')
  const at = last === -1 ? meeting.items.length : last
  const after = withItem(meeting, { id, title, purpose: 'information' }, at)
  return isRefused(after) ? after : { meeting: after, item: id }
}

/** What was asked has a standing item, which comes once the public has been heard. */
function withOpenActions(meeting: Meeting): { readonly meeting: Meeting; readonly item: string } | Refused {
  const item = 'open-actions'
  if (itemOf(meeting, item)) return { meeting, item }
  const after = meeting.items.findIndex(({ standing }) => standing === 'public-participation')
  const with_ = withStandingItem(meeting, item, {}, after === -1 ? meeting.items.length : after + 1)
  return isRefused(with_) ? with_ : { meeting: with_, item }
}

/** Whether a paper holds figures that only the members' pack may hold. */
export const isRestrictedMade = (made: string): boolean => made.startsWith('restricted-')

/** What is wrong with where restricted papers stand, in sentences: an agenda goes out only when there is none. */
export const restrictedInOpen = (meeting: Meeting): string[] =>
  madeIn(meeting)
    .filter(({ item, paper }) => {
      const whole = itemOf(meeting, item)
      const own = whole?.papers.find(({ id }) => id === paper.id)
      return isRestrictedMade(paper.made) && whole?.exempt === undefined && own?.exempt === undefined
    })
    .map(
      ({ item, paper }) =>
        `“${paper.title}” holds restricted figures and stands under item ${itemOf(meeting, item)?.number ?? ''}, which is open. Make the item exempt, or take the paper off.`,
    )
