import { Hono, type Context } from 'hono'
import type { Tx } from '../../store/database.ts'
import {
  dropDraft,
  isOvertaken,
  publishEdition,
  returnToDraft,
  signOff,
  useFigures,
  type Step,
} from '../../store/editions.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { idIn } from '../id-in.ts'
import { may, personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { refusals } from '../refusal.tsx'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { ConflictPage, type Hindrance } from './conflict-page.tsx'
import { DropPage, PublishPage } from './confirm-pages.tsx'
import type { Trials } from './trials.ts'
import { draftView, editionAsked, type DraftView } from './view.ts'
import { nameOf } from './words.ts'

/** The steps of an edition: tried, signed off, published; and back. */
export function stepRoutes(trials: Trials | undefined): Hono<Env> {
  const routes = new Hono<Env>()
  routes.post('/drafts/:id/try', may('prepare-edition'), async (c) => {
    const { id, state } = await asAsker(c, (tx) => editionAsked(c, tx))
    if (state !== 'draft') return hindered(c, id, { kind: 'moved' })
    const { code } = c.var.authority
    const { personId, memberships } = personOf(c)
    const roles = memberships.filter(({ authority }) => authority === code).map(({ role }) => role)
    const isBegun = trials?.begin({ authority: code, edition: id, by: personId, roles }) ?? false
    return goOn(c, `/drafts/${id}${isBegun ? '' : '?done=busy'}`)
  })
  routes.post('/drafts/:id/sign-off', may('sign-off-edition'), async (c) => {
    const trial = idIn(fieldOf(await formOf(c), 'trial'))
    return step(c, 'sign-off-edition', 'signed-off', async (tx, view, taken) => {
      const hindrance = hindranceOf(view, trial)
      if (hindrance !== undefined) return hindrance
      return (await signOff(tx, { ...taken, trial })) ? undefined : { kind: 'moved' }
    })
  })
  routes.get('/drafts/:id/publish', may('publish-edition'), async (c) => {
    const view = await asAsker(c, (tx) => draftView(c, tx))
    if (view.edition.state !== 'signed-off') return hindered(c, view.edition.id, { kind: 'moved' })
    return show(c, <PublishPage view={view} />)
  })
  routes.post('/drafts/:id/publish', may('publish-edition'), (c) =>
    step(c, 'publish-edition', 'published', (tx, _, taken) => unlessMoved(publishEdition(tx, taken))),
  )
  routes.post('/drafts/:id/return', may('prepare-edition'), (c) =>
    step(c, 'return-edition-to-draft', 'returned', (tx, _, taken) => unlessMoved(returnToDraft(tx, taken))),
  )
  routes.post('/drafts/:id/figures', may('prepare-edition'), async (c) => {
    const asked = fieldOf(await formOf(c), 'data-set')
    return step(c, 'use-new-figures', 'figures', (tx, { newer }, taken) =>
      newer?.id === asked
        ? unlessMoved(useFigures(tx, { ...taken, dataSet: newer.id }))
        : Promise.resolve({ kind: 'moved' }),
    )
  })
  routes.get('/drafts/:id/drop', may('prepare-edition'), async (c) => {
    const view = await asAsker(c, (tx) => draftView(c, tx))
    if (view.edition.state !== 'draft') return hindered(c, view.edition.id, { kind: 'moved' })
    return show(c, <DropPage view={view} />)
  })
  routes.post('/drafts/:id/drop', may('prepare-edition'), (c) =>
    step(c, 'drop-draft', 'dropped', (tx, _, taken) => unlessMoved(dropDraft(tx, taken))),
  )
  return routes
}

/** A step, done or hindered. `undefined` when it is done. */
type Taking = (tx: Tx, view: DraftView, taken: Step) => Promise<Hindrance | undefined>

const unlessMoved = async (done: Promise<boolean>): Promise<Hindrance | undefined> =>
  (await done) ? undefined : { kind: 'moved' }

/** Why a draft cannot be signed off as its page showed it. */
function hindranceOf({ edition, trial, since }: DraftView, read: string): Hindrance | undefined {
  if (edition.state !== 'draft' || trial === undefined) return { kind: 'moved' }
  if (trial.id !== read) return { kind: 'tried-again' }
  if (!trial.isClear) return { kind: 'not-clear' }
  return since.length > 0 ? { kind: 'changed', since } : undefined
}

/** Takes a step and writes it down in one transaction, all of it or none; says in words what hindered it. */
async function step(c: Context<Env>, deed: string, done: string, take: Taking): Promise<Response> {
  const id = idIn(c.req.param('id'))
  const taken = { edition: id, authority: c.var.authority.code, by: personOf(c).personId, at: c.var.now() }
  const why = await overtakenOr(() =>
    asAsker(c, async (tx) => {
      const view = await draftView(c, tx)
      const hindrance = await take(tx, view, taken)
      if (hindrance === undefined) await noteBy(c, tx, deed, id, { edition: nameOf(view.edition) })
      return hindrance
    }),
  )
  if (why !== undefined) return hindered(c, id, why)
  return goOn(c, deed === 'drop-draft' ? `/drafts?done=${done}` : `/drafts/${id}?done=${done}`)
}

async function overtakenOr(work: () => Promise<Hindrance | undefined>): Promise<Hindrance | undefined> {
  try {
    return await work()
  } catch (error) {
    if (isOvertaken(error)) return { kind: 'overtaken' }
    throw error
  }
}

const hindered = (c: Context<Env>, id: string, why: Hindrance) =>
  show(c, <ConflictPage id={id} why={why} />, refusals.conflict.status)
