import { Hono, type Context } from 'hono'
import { dataSetsOf } from '../../store/data-sets.ts'
import type { Tx } from '../../store/database.ts'
import { editionById, editionsOf, startDraft } from '../../store/editions.ts'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { isAllowed, may, personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { fileRoutes } from './file-routes.ts'
import { ListPage } from './list-page.tsx'
import { NewPage, type Choice } from './new-page.tsx'
import { noteRoutes } from './note-routes.tsx'
import { showDraft } from './show-draft.tsx'
import { stepRoutes } from './step-routes.tsx'
import type { Trials } from './trials.ts'
import { doneWords, nameOf } from './words.ts'

/** Who may look at editions as the board has them. */
const looking = ['see-drafts', 'see-restricted-edition'] as const

/** Editions on their way to the board and the public. */
export function draftRoutes(trials: Trials | undefined): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/drafts', may(looking), async (c) => {
    const editions = await asAsker(c, (tx) => editionsOf(tx, c.var.authority.code))
    return show(
      c,
      <ListPage
        editions={editions}
        notice={noticeOf(c.req.query('done'))}
        seesDrafts={isAllowed(c, 'see-drafts')}
        mayBegin={isAllowed(c, 'prepare-edition')}
      />,
    )
  })
  routes.get('/drafts/new', may('prepare-edition'), (c) => showNew(c, []))
  routes.post('/drafts/new', may('prepare-edition'), async (c) => {
    const asked = fieldOf(await formOf(c), 'data-set')
    const id = await asAsker(c, async (tx) => {
      const choice = (await choicesIn(c, tx)).find((each) => each.id === asked)
      return choice && begun(c, tx, choice)
    })
    if (id !== undefined) return goOn(c, `/drafts/${id}?done=begun`)
    const text = asked === '' ? 'Choose a data set' : 'Choose another: a draft of that day has been begun'
    return showNew(c, [{ field: 'data-set', text }])
  })
  routes.get('/drafts/:id', may(looking), (c) => showDraft(c, trials))
  routes.route('/', stepRoutes(trials))
  routes.route('/', noteRoutes(trials))
  routes.route('/', fileRoutes())
  return routes
}

const noticeOf = (code: string | undefined) => {
  const text = doneWords(code)
  return text && <NotificationBanner type="success" titleText="Done" text={text} />
}

async function begun(c: Context<Env>, tx: Tx, { id: dataSet, asAt }: Choice): Promise<string | undefined> {
  const authority = c.var.authority.code
  const by = personOf(c).personId
  const id = await startDraft(tx, { authority, asAt, dataSet, by, at: c.var.now() })
  const edition = id === undefined ? undefined : await editionById(tx, authority, id)
  if (edition !== undefined) await noteBy(c, tx, 'begin-edition', edition.id, { edition: nameOf(edition) })
  return id
}

/** The days that have no draft, each with its latest data set. */
async function choicesIn(c: Context<Env>, tx: Tx): Promise<Choice[]> {
  const { code } = c.var.authority
  const editions = await editionsOf(tx, code)
  const sets = await dataSetsOf(tx, code)
  return sets.flatMap(({ id, asAt, madeAt }) => {
    const own = editions.filter((each) => each.asAt === asAt)
    if (own.some(({ state }) => state !== 'published')) return []
    return [{ id, asAt, madeAt, version: Math.max(0, ...own.map(({ version }) => version)) + 1 }]
  })
}

async function showNew(c: Context<Env>, errors: readonly FormError[]) {
  const choices = await asAsker(c, (tx) => choicesIn(c, tx))
  return show(c, <NewPage choices={choices} errors={errors} />, errors.length > 0 ? 422 : 200)
}
