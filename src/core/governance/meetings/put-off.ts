import { longDay, type Day } from '../../time/day.ts'
import { isRefused, type Refused } from '../refused.ts'
import { changed, withItem } from './agenda.ts'
import type { Item, Meeting } from './meeting.ts'
import type { Paper } from './paper.ts'

/** An item that the board put off, and when. */
export interface PutOff {
  readonly meeting: string
  readonly on: Day
  readonly item: Item
}

/**
 * The meeting with an item that an earlier one put off, in a place of its own before urgent and exempt business. Its words,
 * its grounds and these papers, which are its own under new ids, come along; its number and time do not.
 */
export function withPutOff(
  meeting: Meeting,
  { meeting: from, on, item }: PutOff,
  id: string,
  papers: readonly Paper[],
): Meeting | Refused {
  const { title, purpose, text, recommendations, author, exempt } = item
  const broughtForward = { meeting: from, item: item.id, what: `Put off at the meeting on ${longDay(on)}.` }
  const place = exempt === undefined ? placeForNew(meeting) : meeting.items.length
  const added = withItem(
    meeting,
    {
      ...{ id, title, purpose, text, recommendations, papers, broughtForward },
      ...(author === undefined ? {} : { author }),
    },
    place,
  )
  if (exempt === undefined || isRefused(added)) return added
  return changed(added, id, (each) => ({ ...each, exempt }))
}

/** Where a new item is put: before urgent and exempt business, which come last; once the agenda is out, at the end. */
export function placeForNew({ items, published }: Meeting): number {
  if (published !== undefined) return items.length
  const last = items.findIndex(({ standing }) => standing === 'urgent' || standing === 'exempt')
  return last === -1 ? items.length : last
}
