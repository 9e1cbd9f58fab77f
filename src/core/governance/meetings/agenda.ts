import type { Day } from '../../time/day.ts'
import { refuse, type Refused } from '../refused.ts'
import { arrivedUnsaid } from './late.ts'
import { itemOf, type Item, type Meeting } from './meeting.ts'
import { numbered } from './numbering.ts'
import { standingItems, type StandingItem } from './standing-items.ts'

/** What somebody writes of an item; its number comes from its place. Grounds for exemption are given afterwards. */
export type NewItem = Pick<Item, 'id' | 'title'> & Partial<Omit<Item, 'number' | 'exempt'>>

/**
 * The meeting with an item put at a place (from 0), or at the end. Before the agenda is out all items are numbered anew;
 * afterwards the new one takes a letter, `10A`, and only when it is urgent.
 */
export function withItem(meeting: Meeting, item: NewItem, at = meeting.items.length): Meeting | Refused {
  if (item.title.trim() === '') return refuse('Give the item a title.')
  if (isTaken(meeting, item.id)) return refuse('There is an item of that id already: choose another.')
  if (item.urgent?.trim() === '') return refuse('Say why the item cannot wait for the next meeting.')
  if (meeting.published !== undefined && item.urgent === undefined) return refuse(onlyUrgent)
  const unsaid = arrivedUnsaid(meeting, item.papers ?? [])
  if (unsaid !== undefined) return unsaid
  const added: Item = {
    purpose: 'discussion',
    text: '',
    papers: [],
    recommendations: [],
    ...item,
    number: '',
  }
  return numbered({ ...meeting, items: meeting.items.toSpliced(at, 0, added) })
}

/** The meeting with one of the standing items put at a place. Other words can be given in its stead. */
export const withStandingItem = (
  meeting: Meeting,
  standing: StandingItem,
  words: Partial<NewItem> = {},
  at?: number,
): Meeting | Refused =>
  withItem(
    meeting,
    { id: standing, purpose: 'procedure', standing, ...standingItems[standing], ...words },
    at,
  )

/** The meeting with an item moved to another place. Once the agenda is out the order is changed at the meeting itself. */
export function withItemMoved(meeting: Meeting, id: string, to: number): Meeting | Refused {
  const item = itemOf(meeting, id)
  if (!item) return notOnAgenda()
  if (meeting.published !== undefined)
    return refuse(
      'The agenda is out, so its order stays. The board can take items in another order at the meeting.',
    )
  return numbered({ ...meeting, items: meeting.items.filter((each) => each !== item).toSpliced(to, 0, item) })
}

/** The meeting with an item's own words changed. What it is, its number and its grounds stay. */
export function withItemChanged(
  meeting: Meeting,
  id: string,
  words: Partial<
    Pick<Item, 'title' | 'purpose' | 'text' | 'planned' | 'author' | 'recommendations' | 'urgent'>
  >,
): Meeting | Refused {
  if (words.title?.trim() === '') return refuse('Give the item a title.')
  return changed(meeting, id, (item) => ({ ...item, ...words }))
}

/** The meeting with its agenda sent out on a day: from here on numbers stay. */
export const published = (meeting: Meeting, on: Day): Meeting => ({
  ...meeting,
  published: meeting.published ?? on,
})

/** One item changed by a function. */
export function changed(meeting: Meeting, id: string, change: (item: Item) => Item): Meeting | Refused {
  if (!itemOf(meeting, id)) return notOnAgenda()
  return { ...meeting, items: meeting.items.map((each) => (each.id === id ? change(each) : each)) }
}

const isTaken = ({ items, withdrawn }: Meeting, id: string): boolean =>
  items.some((each) => each.id === id) || withdrawn.some(({ item }) => item.id === id)

/** Why nothing ordinary is added once an agenda is out. */
export const onlyUrgent =
  'The agenda is out. An item can be added only as urgent, with the reason it cannot wait.'

/** What was asked of an item that is not there. */
export const notOnAgenda = (): Refused =>
  refuse('That item is not on the agenda. Somebody may have taken it off.')
