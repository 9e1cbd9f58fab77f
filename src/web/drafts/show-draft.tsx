import type { Context } from 'hono'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import type { FormError } from '../form-error.ts'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { asAsker } from '../people/deeds.ts'
import { DraftPage } from './draft-page.tsx'
import type { Trials } from './trials.ts'
import { draftView } from './view.ts'
import { doneWords } from './words.ts'

/** Seconds after which a page that waits for a trial is shown again, with or without script. */
const AGAIN = '3'

/** Shows an edition, with what is wrong with a form that was sent from its page. */
export async function showDraft(
  c: Context<Env>,
  trials: Trials | undefined,
  { errors = [], typed = '' }: { errors?: readonly FormError[]; typed?: string } = {},
): Promise<Response> {
  const view = await asAsker(c, (tx) => draftView(c, tx))
  const standing = view.may('see-drafts') ? trials?.standing(view.edition.id) : undefined
  const isTrying = standing !== undefined && 'doing' in standing
  if (isTrying && errors.length === 0) c.header('Refresh', `${AGAIN}; url=/drafts/${view.edition.id}`)
  return show(
    c,
    <DraftPage view={view} standing={standing} errors={errors} typed={typed} notice={noticeOf(c)} />,
    errors.length > 0 ? 422 : 200,
  )
}

function noticeOf(c: Context<Env>) {
  const code = c.req.query('done')
  if (code === 'busy')
    return (
      <NotificationBanner text="Another edition is being tried just now. Try this one when that is done." />
    )
  const text = doneWords(code)
  return text && <NotificationBanner type="success" titleText="Done" text={text} />
}
