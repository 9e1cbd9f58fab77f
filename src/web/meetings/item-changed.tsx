import type { Context } from 'hono'
import { itemOf, type Meeting } from '../../core/governance/meetings/meeting.ts'
import type { Refused } from '../../core/governance/refused.ts'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { idIn } from '../id-in.ts'
import { asAsker } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { goOn } from '../sign-in/answer.ts'
import { changeMeeting } from './change.ts'
import type { ItemPageProps } from './item-forms.ts'
import { ItemPage } from './item-page.tsx'
import { typedIn } from './read.ts'
import { meetingView } from './view.ts'

/** Changes the item the address names, and shows what came of it. */
export async function changedBy(
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

/** Shows the item the address names, with what is wrong with a form of its page. */
export async function showItem(
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
