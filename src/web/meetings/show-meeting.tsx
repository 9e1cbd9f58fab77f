import type { Context } from 'hono'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { show } from '../frame.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { asAsker } from '../people/deeds.ts'
import { MeetingPage } from './meeting-page.tsx'
import type { Packs } from './packs.ts'
import { meetingView } from './view.ts'

/** Seconds after which a page that waits for a pack is shown again, with or without script. */
const AGAIN = '2'

/** Shows a meeting, with what is wrong with a form that was sent from its page. */
export async function showMeeting(
  c: Context<Env>,
  packs: Packs | undefined,
  errors: readonly FormError[] = [],
): Promise<Response> {
  const view = await asAsker(c, (tx) => meetingView(c, tx))
  const standing = view.may('run-meetings') ? packs?.standing(view.about.id) : undefined
  if (standing !== undefined && 'doing' in standing && errors.length === 0)
    c.header('Refresh', `${AGAIN}; url=/meetings/${view.about.id}`)
  const words = done[c.req.query('done') ?? '']
  const notice = words && <NotificationBanner type="success" titleText="Done" text={words} />
  return show(c, <MeetingPage view={view} {...{ standing, notice, errors }} />, errors.length > 0 ? 422 : 200)
}

const done: Readonly<Record<string, string>> = {
  made: 'The meeting is made. Add its items and papers, then publish the agenda.',
  saved: 'Saved.',
  'handed-in': 'The paper is handed in. Democratic services put it on the agenda.',
  taken: 'The paper is on the agenda.',
  forward: 'What is due is on the agenda, with a paper that says how it stands.',
  off: 'The item is taken off the agenda.',
  'called-off': 'The meeting is called off, and the public can see it.',
}
