import type { Day } from '../../time/day.ts'
import { refuse, type Refused } from '../refused.ts'
import { itemOf, type Item, type Meeting } from './meeting.ts'
import type { Paper } from './paper.ts'
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
  if (isLateUnsaid(meeting, item.papers ?? [])) return refuse(sayWhen)
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
  if (!item) return gone()
  if (meeting.published !== undefined)
    return refuse(
      'The agenda is out, so its order stays. The board can take items in another order at the meeting.',
    )
  return numbered({ ...meeting, items: meeting.items.filter((each) => each !== item).toSpliced(to, 0, item) })
}

/** The meeting without an item, which is kept with the reason it was taken off. */
export function withoutItem(meeting: Meeting, id: string, why: string): Meeting | Refused {
  const item = itemOf(meeting, id)
  if (!item) return gone()
  if (why.trim() === '') return refuse('Say why the item is taken off the agenda.')
  const items = meeting.items.filter((each) => each !== item)
  const withdrawn = { item, why, published: meeting.published !== undefined }
  return numbered({ ...meeting, items, withdrawn: [...meeting.withdrawn, withdrawn] })
}

/** The meeting with an item that was taken off put back at a place. */
export function withItemRestored(meeting: Meeting, id: string, at: number): Meeting | Refused {
  const found = meeting.withdrawn.find(({ item }) => item.id === id)
  if (!found) return refuse('That item was not taken off the agenda.')
  const { item } = found
  const isNew = meeting.published !== undefined && !found.published
  if (isNew && item.urgent === undefined) return refuse(onlyUrgent)
  const withdrawn = meeting.withdrawn.filter((each) => each !== found)
  const back = isNew ? { ...item, number: '' } : item
  return numbered({ ...meeting, withdrawn, items: meeting.items.toSpliced(at, 0, back) })
}

/** The meeting with an item's own words changed. What it is, its number and its grounds stay. */
export function withItemChanged(
  meeting: Meeting,
  id: string,
  words: Partial<Pick<Item, 'title' | 'purpose' | 'text' | 'planned' | 'author' | 'recommendations'>>,
): Meeting | Refused {
  if (words.title?.trim() === '') return refuse('Give the item a title.')
  return changed(meeting, id, (item) => ({ ...item, ...words }))
}

/** The meeting with a paper added to an item. */
export function withPaper(meeting: Meeting, id: string, paper: Omit<Paper, 'exempt'>): Meeting | Refused {
  if (papersOf(meeting).some((each) => each.id === paper.id))
    return refuse('That paper is on the agenda already: add it once.')
  if (isLateUnsaid(meeting, [paper])) return refuse(sayWhen)
  return changed(meeting, id, (item) => ({ ...item, papers: [...item.papers, paper] }))
}

/** The meeting with its agenda sent out on a day: from here on numbers stay. */
export const published = (meeting: Meeting, on: Day): Meeting => ({
  ...meeting,
  published: meeting.published ?? on,
})

/** One item changed by a function. */
export function changed(meeting: Meeting, id: string, change: (item: Item) => Item): Meeting | Refused {
  if (!itemOf(meeting, id)) return gone()
  return { ...meeting, items: meeting.items.map((each) => (each.id === id ? change(each) : each)) }
}

const papersOf = ({ items, withdrawn }: Meeting): Paper[] =>
  [...items, ...withdrawn.map(({ item }) => item)].flatMap(({ papers }) => papers)

const isTaken = ({ items, withdrawn }: Meeting, id: string): boolean =>
  items.some((each) => each.id === id) || withdrawn.some(({ item }) => item.id === id)

/** A paper that comes once the agenda is out never slips into the pack that people have. */
const isLateUnsaid = ({ published: out }: Meeting, papers: readonly Paper[]): boolean =>
  out !== undefined && papers.some(({ arrived }) => arrived === undefined || arrived.on < out)

const sayWhen = 'The agenda is out. Say when the paper arrived, and send it out as a supplement.'

const onlyUrgent = 'The agenda is out. An item can be added only as urgent, with the reason it cannot wait.'

const gone = (): Refused => refuse('That item is not on the agenda. Somebody may have taken it off.')

/** Before the agenda is out: 1, 2, 3. Afterwards only what has no number takes the one before it and a letter. */
function numbered(meeting: Meeting): Meeting {
  if (meeting.published === undefined)
    return { ...meeting, items: meeting.items.map((item, i) => ({ ...item, number: String(i + 1) })) }
  const used = new Set(
    [...meeting.items, ...meeting.withdrawn.map(({ item }) => item)].map(({ number }) => number),
  )
  let before = '0'
  const items = meeting.items.map((item) => {
    const number = item.number === '' ? lettered(before, used) : item.number
    before = number
    return { ...item, number }
  })
  return { ...meeting, items }
}

function lettered(before: string, used: Set<string>): string {
  const root = before.replace(/[A-Z]+$/, '')
  for (let i = 0; ; i += 1) {
    const number = root + letters(i)
    if (used.has(number)) continue
    used.add(number)
    return number
  }
}

/** A to Z, then AA: nobody will ever need it, and nothing breaks when they do. */
const letters = (i: number): string =>
  (i < 26 ? '' : letters(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26))
