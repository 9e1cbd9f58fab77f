import { Hono, type Context } from 'hono'
import { changed, withItemChanged, withItemMoved } from '../../core/governance/meetings/agenda.ts'
import { withItemRestored, withoutItem } from '../../core/governance/meetings/taken-off.ts'
import { exempt, opened } from '../../core/governance/meetings/exempt.ts'
import { itemOf, type Item, type Meeting } from '../../core/governance/meetings/meeting.ts'
import { isRefused, refuse, type Refused } from '../../core/governance/refused.ts'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { idIn } from '../id-in.ts'
import { may } from '../may.ts'
import { asAsker } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { textIn } from '../settings/form.ts'
import { goOn } from '../sign-in/answer.ts'
import { changeMeeting } from './change.ts'
import { readGrounds, readItem } from './form.ts'
import type { ItemPageProps } from './item-forms.ts'
import { ItemPage } from './item-page.tsx'
import { typedIn } from './read.ts'
import { meetingView } from './view.ts'

const path = '/meetings/:id/items/:item'

/** One item of an agenda: its words, its place, whether the public may hear it. */
export function itemRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get(path, may('run-meetings'), (c) => showItem(c))
  routes.post(`${path}/words`, may('run-meetings'), words)
  routes.post(`${path}/move`, may('run-meetings'), async (c) => {
    const step = textIn(await formOf(c), 'to') === 'up' ? -1 : 1
    return changedBy(c, 'off', 'move-item', (meeting, id) => {
      const at = meeting.items.findIndex((item) => item.id === id)
      return withItemMoved(meeting, id, Math.max(0, at + step))
    })
  })
  routes.post(`${path}/off`, may('run-meetings'), async (c) => {
    const why = textIn(await formOf(c), 'off-why')
    return changedBy(c, 'off', 'take-item-off', (meeting, id) => withoutItem(meeting, id, why), 'off-why')
  })
  routes.post(`${path}/restore`, may('run-meetings'), (c) =>
    changedBy(c, 'off', 'put-item-back', (meeting, id) =>
      withItemRestored(meeting, id, meeting.items.length),
    ),
  )
  routes.post(`${path}/exempt`, may('run-meetings'), async (c) => {
    const form = await formOf(c)
    return changedBy(c, 'exempt', 'make-item-exempt', (meeting, id) => {
      const item = itemOf(meeting, id)
      if (item === undefined) return gone
      const made = exempt(item, readGrounds(form))
      return isRefused(made) ? made : changed(meeting, id, () => made)
    })
  })
  routes.post(`${path}/open`, may('run-meetings'), (c) =>
    changedBy(c, 'exempt', 'open-item', (meeting, id) => changed(meeting, id, opened)),
  )
  return routes
}

const gone: Refused = refuse('That item is not on the agenda any more.')

/** An item's own words: saved over somebody else's only once they have been seen. */
async function words(c: Context<Env>) {
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

async function changedBy(
  c: Context<Env>,
  form: string,
  deed: string,
  change: (meeting: Meeting, item: string) => Meeting | Refused,
  field = form === 'exempt' ? 'paragraphs' : 'title',
): Promise<Response> {
  const [id, item] = [idIn(c.req.param('id')), c.req.param('item') ?? '']
  const why = await changeMeeting(c, { deed, about: { item }, change: (meeting) => change(meeting, item) })
  if (why !== undefined) return showItem(c, { form, errors: [{ field, text: why.refused }] })
  const isStaying = form === 'words' || form === 'exempt'
  return goOn(c, isStaying ? `/meetings/${id}/items/${item}` : `/meetings/${id}?done=saved#agenda`)
}

async function showItem(
  c: Context<Env>,
  wrong?: { form: string; errors: readonly FormError[]; status?: 409 },
): Promise<Response> {
  const view = await asAsker(c, (tx) => meetingView(c, tx))
  const item = view.kept && itemOf(view.kept.meeting, c.req.param('item') ?? '')
  if (item === undefined) throw new Refusal('not-found')
  if (wrong === undefined) return show(c, <ItemPage view={view} item={item} />)
  const form = await formOf(c)
  const sent: ItemPageProps['sent'] = { form: wrong.form, values: typedIn(form) }
  const chosen = wrong.form === 'exempt' ? { chosen: form.getAll('paragraphs').map(String) } : {}
  return show(
    c,
    <ItemPage view={view} item={item} errors={wrong.errors} sent={sent} {...chosen} />,
    wrong.status ?? 422,
  )
}
