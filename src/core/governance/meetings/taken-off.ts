import { refuse, type Refused } from '../refused.ts'
import { notOnAgenda, onlyUrgent } from './agenda.ts'
import { itemOf, type Meeting } from './meeting.ts'
import { numbered } from './numbering.ts'

/** The meeting without an item, which is kept with the reason it was taken off. */
export function withoutItem(meeting: Meeting, id: string, why: string): Meeting | Refused {
  const item = itemOf(meeting, id)
  if (!item) return notOnAgenda()
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
