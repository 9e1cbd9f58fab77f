import { Hono, type Context } from 'hono'
import { draftMinutes } from '../../core/governance/minutes/draft.ts'
import { edited, latest, minutesFrom, signed } from '../../core/governance/minutes/versions.ts'
import { isRefused, refuse, type Refused } from '../../core/governance/refused.ts'
import type { Tx } from '../../store/database.ts'
import { keepStep, keepText, minutesOf } from '../../store/minutes.ts'
import { writingOf } from '../boards/routes.tsx'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { idIn } from '../id-in.ts'
import { may } from '../may.ts'
import { liveView } from '../meetings/live-view.ts'
import { reading, typedIn } from '../meetings/read.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { textIn } from '../settings/form.ts'
import { offering } from '../words/offering.tsx'
import { goOn } from '../sign-in/answer.ts'
import { EditPage } from './edit-page.tsx'
import { editIn, proseIn, typedOf } from './form.ts'
import { MinutesPage } from './minutes-page.tsx'
import { minutesThere } from './minutes-there.ts'
import { publishMinutes } from './publish-minutes.ts'

const path = '/meetings/:id/minutes'

/** Minutes: drafted from what was recorded, put into words, confirmed, signed, published. */
export function minutesRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get(path, may('see-exempt'), (c) => showMinutes(c))
  routes.post(`${path}/draft`, may('run-meetings'), (c) => step(c, 'draft-minutes', drafted))
  routes.get(`${path}/edit`, may('run-meetings'), (c) => showEdit(c))
  routes.post(`${path}/edit`, may('run-meetings'), offering(proseIn), saved)
  routes.post(`${path}/sign`, may('run-meetings'), async (c) => {
    const typed = reading(await formOf(c))
    const [seat, on] = [
      typed.text('seat'),
      typed.day('signed-on', 'Write the day they were signed, like 12/11/2026'),
    ]
    if (on === undefined) return showMinutes(c, typed.errors)
    return step(c, 'sign-minutes', async (tx, id) => {
      const minutes = await minutesThere(c, tx, id)
      const done = signed(minutes, seat, on)
      if (isRefused(done)) return done
      return (await keepStep(tx, id, { signed: done.signed }, writingOf(c))) ? undefined : refuse(already)
    })
  })
  routes.post(`${path}/publish`, may('run-meetings'), async (c) => {
    const id = idIn(c.req.param('id'))
    return led(c, id, await publishMinutes(c, id))
  })
  return routes
}

const already = 'Somebody else did this first. Look at how the minutes stand now.'

type Step = (tx: Tx, id: string, c: Context<Env>) => Promise<Refused | undefined>

async function step(c: Context<Env>, deed: string, take: Step): Promise<Response> {
  const id = idIn(c.req.param('id'))
  const why = await asAsker(c, async (tx) => {
    const refused = await take(tx, id, c)
    if (refused === undefined) await noteBy(c, tx, deed, id)
    return refused
  })
  return led(c, id, why)
}

const led = (c: Context<Env>, id: string, why: Refused | undefined): Response | Promise<Response> =>
  why === undefined
    ? goOn(c, `/meetings/${id}/minutes`)
    : showMinutes(c, [{ field: 'main-content', text: why.refused }])

const drafted: Step = async (tx, id, c) => {
  const view = await liveView(c, tx)
  if (view.sitting.closed === undefined)
    return refuse('The meeting is not closed yet. Close it, then draft its minutes.')
  const { at, by } = writingOf(c)
  const [text] = minutesFrom(draftMinutes(view.sat, view.called), at.toISOString(), by).versions
  return (await keepText(tx, id, text, writingOf(c)))
    ? undefined
    : refuse('These minutes have been drafted already.')
}

async function saved(c: Context<Env>) {
  const id = idIn(c.req.param('id'))
  const form = await formOf(c)
  const why = await asAsker(c, async (tx): Promise<FormError | undefined> => {
    const minutes = await minutesThere(c, tx, id)
    const last = latest(minutes)
    if (textIn(form, 'after') !== String(last.version)) return { field: 'head', text: overtaken }
    const { at, by } = writingOf(c)
    const done = edited(minutes, editIn(form, last), at.toISOString(), by)
    if (isRefused(done)) return { field: 'head', text: done.refused }
    if (!(await keepText(tx, id, latest(done), writingOf(c)))) return { field: 'head', text: overtaken }
    await noteBy(c, tx, 'edit-minutes', id, { version: last.version + 1 })
    return undefined
  })
  if (why === undefined) return goOn(c, `/meetings/${id}/minutes`)
  return showEdit(c, why, typedIn(form))
}

const overtaken =
  'Somebody else saved these minutes while you were writing. Read theirs under Minutes; yours is below and is kept when you save again'

async function showEdit(c: Context<Env>, error?: FormError, typed?: Record<string, string>) {
  const id = idIn(c.req.param('id'))
  const minutes = await asAsker(c, (tx) => minutesThere(c, tx, id))
  const text = latest(minutes)
  return show(
    c,
    <EditPage
      id={id}
      text={text}
      values={typed ?? typedOf(text)}
      errors={error === undefined ? [] : [error]}
    />,
    error === undefined ? 200 : error.text === overtaken ? 409 : 422,
  )
}

async function showMinutes(c: Context<Env>, errors: readonly FormError[] = []) {
  const shown = await asAsker(c, async (tx) => {
    const view = await liveView(c, tx)
    return { view, minutes: await minutesOf(tx, c.var.authority.code, view.about.id) }
  })
  return show(c, <MinutesPage {...shown} errors={errors} />, errors.length > 0 ? 422 : 200)
}
