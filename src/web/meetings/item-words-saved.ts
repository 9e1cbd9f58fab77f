import type { Context } from 'hono'
import { withItemChanged } from '../../core/governance/meetings/agenda.ts'
import type { Item, Meeting } from '../../core/governance/meetings/meeting.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { asAsker } from '../people/deeds.ts'
import { textIn } from '../settings/form.ts'
import { readItem } from './form.ts'
import { changedBy, showItem } from './item-changed.tsx'
import { meetingView } from './view.ts'

/** An item's own words: saved over somebody else's only once they have been seen. */
export async function savedWords(c: Context<Env>) {
  const form = await formOf(c)
  const read = readItem(form)
  if ('errors' in read) return showItem(c, { form: 'words', errors: read.errors })
  const before = await asAsker(c, (tx) => meetingView(c, tx))
  if (textIn(form, 'version') !== String(before.about.version))
    return showItem(c, { form: 'words', errors: [{ field: 'title', text: overtaken }], status: 409 })
  return changedBy(
    c,
    'words',
    'change-item',
    (meeting, id) => withItemChanged(without(meeting, id), id, read.value),
    'title',
  )
}

const overtaken =
  'Somebody else changed this agenda while you were writing. Yours is still below: save it again to keep it'

/** The meeting with an item that has neither a time, an author nor urgency: a form that leaves them blank takes them away. */
const without = (meeting: Meeting, id: string): Meeting => ({
  ...meeting,
  items: meeting.items.map((item) => {
    if (item.id !== id) return item
    const kept = Object.entries(item).filter(([name]) => !['planned', 'author', 'urgent'].includes(name))
    return Object.fromEntries(kept) as unknown as Item
  }),
})
