import { Hono, type Context } from 'hono'
import { happen } from '../../core/governance/minutes/happen.ts'
import type { Happening } from '../../core/governance/minutes/happening.ts'
import { isRefused } from '../../core/governance/refused.ts'
import { nextCommitment } from '../../store/commitments.ts'
import type { Tx } from '../../store/database.ts'
import { isRecorded, oneClerk, record } from '../../store/meeting-log.ts'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { idIn } from '../id-in.ts'
import { may, personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { textIn } from '../settings/form.ts'
import { goOn } from '../sign-in/answer.ts'
import type { Recording } from './entry-reader.ts'
import { followed } from './followed.ts'
import { readEntry } from './live-form.ts'
import { LivePage } from './live-page.tsx'
import { liveView, type LiveView } from './live-view.ts'
import { typedIn } from './read.ts'

/** The clerk’s screen while the board meets: each entry is sent by itself, and once however often it is sent. */
export function liveRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/meetings/:id/live', may('run-meetings'), (c) => showLive(c))
  routes.post('/meetings/:id/live', may('run-meetings'), recorded)
  return routes
}

async function recorded(c: Context<Env>) {
  const id = idIn(c.req.param('id'))
  const form = await formOf(c)
  const key = idIn(textIn(form, 'key'))
  const errors = await asAsker(c, async (tx) => {
    await oneClerk(tx, id)
    if (await isRecorded(tx, id, key)) return []
    const view = await liveView(c, tx)
    const read = readEntry(form, await recordingOf(tx, view, textIn(form, 'did')))
    if ('errors' in read) return read.errors
    const entry = happen(view.sat, read.value, c.var.now().toISOString(), clerkOf(c))
    const field = fieldOf[textIn(form, 'did')] ?? 'main-content'
    if (isRefused(entry)) return [{ field, text: entry.refused }]
    await record(tx, c.var.authority.code, entry, key)
    const why = await followed(c, tx, view, entry)
    // What follows and may not be takes the entry with it.
    if (why !== undefined) throw new NotFollowed({ field, text: why })
    await noteBy(c, tx, 'record-at-meeting', id, { entry: entry.seq })
    return []
  }).catch((error: unknown) => {
    if (error instanceof NotFollowed) return [error.wrong]
    throw error
  })
  if (errors.length > 0) return showLive(c, errors, typedIn(form))
  const place = textIn(form, 'place')
  return goOn(c, `/meetings/${id}/live${/^[a-z]+$/.test(place) ? `#${place}` : ''}`)
}

class NotFollowed extends Error {
  readonly wrong: FormError
  constructor(wrong: FormError) {
    super('an entry that may not stand')
    this.wrong = wrong
  }
}

/** Where an error about a whole entry leads. */
const fieldOf: Readonly<Record<string, string>> = {
  opened: 'opened-time',
  discussed: 'discussion',
  resolved: 'resolution',
  action: 'wording',
  declared: 'interest',
  closed: 'closed-time',
  deferred: 'deferred-why',
  withdrawn: 'withdrawn-why',
  reordered: 'moved',
  'taken-together': 'together',
}

async function recordingOf(tx: Tx, view: LiveView, did: string): Promise<Recording> {
  return {
    meeting: view.sat.meeting,
    log: view.sat.log,
    commitment: did === 'action' ? await nextCommitment(tx) : '',
    heldOn: new Map(view.unconfirmed.map(({ id, on }) => [id, on])),
  }
}

const clerkOf = (c: Context<Env>): Happening['by'] => ({
  role: 'democratic-services',
  person: personOf(c).personId,
})

async function showLive(
  c: Context<Env>,
  errors: readonly FormError[] = [],
  values: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const view = await asAsker(c, (tx) => liveView(c, tx))
  if (view.about.calledOff !== null) throw new Refusal('not-found')
  const shown = values['item'] ?? c.req.query('item')
  return show(
    c,
    <LivePage view={view} shown={shown} now={c.var.now()} errors={errors} values={values} />,
    errors.length > 0 ? 422 : 200,
  )
}
