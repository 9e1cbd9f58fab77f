import { randomUUID } from 'node:crypto'
import { Hono, type Context } from 'hono'
import type { Refused } from '../../core/governance/refused.ts'
import { meetingById } from '../../store/meetings.ts'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { may } from '../may.ts'
import { asAsker } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { textIn } from '../settings/form.ts'
import { goOn } from '../sign-in/answer.ts'
import { madeChoices } from './choices.ts'
import { freshened } from './fresh.ts'
import { fieldOf, MadePapersPage } from './page.tsx'
import { aroundOf, putMade } from './put.ts'

const path = '/meetings/:id/made-papers'

/** Papers that Hearth makes for an agenda: put there with one press, made again until it goes out. */
export function madePaperRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get(path, may('run-meetings'), (c) => showPapers(c))
  routes.post(path, may('run-meetings'), put)
  routes.post(`${path}/again`, may('run-meetings'), async (c) =>
    led(c, 'again', 'main-content', await freshened(c)),
  )
  return routes
}

async function put(c: Context<Env>) {
  const form = await formOf(c)
  const [made, item] = [textIn(form, 'made'), textIn(form, 'item')]
  const choices = await asAsker(c, (tx) => madeChoices(tx, c.var.authority.code))
  const choice = choices.find((each) => each.made === made)
  if (choice === undefined)
    return showPapers(c, [{ field: 'main-content', text: 'Choose one of the papers below.' }])
  const place = item === 'own' ? { newItem: randomUUID() } : { item }
  return led(c, 'put', fieldOf(made), await putMade(c, choice, place))
}

const led = (c: Context<Env>, done: string, field: string, why: Refused | undefined) =>
  why === undefined
    ? goOn(c, `/meetings/${aroundOf(c).meeting}/made-papers?done=${done}`)
    : showPapers(c, [{ field, text: why.refused }])

async function showPapers(c: Context<Env>, errors: readonly FormError[] = []) {
  const { authority, meeting: id } = aroundOf(c)
  const shown = await asAsker(c, async (tx) => {
    const found = await meetingById(tx, authority, id)
    if (found === undefined) throw new Refusal('not-found')
    return { meeting: found.meeting, choices: await madeChoices(tx, authority) }
  })
  const words = done[c.req.query('done') ?? '']
  return show(c, <MadePapersPage {...shown} errors={errors} done={words} />, errors.length > 0 ? 422 : 200)
}

const done: Readonly<Record<string, string>> = {
  put: 'The paper is on the agenda.',
  again: 'The papers say what Hearth holds now.',
}
