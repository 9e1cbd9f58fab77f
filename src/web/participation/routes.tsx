import { randomUUID } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { isoDay } from '../../core/time/day.ts'
import { commitmentsOf } from '../../store/commitments.ts'
import type { Tx } from '../../store/database.ts'
import { localDay } from '../../store/local-time.ts'
import { keepOccasion, occasionsOf, type KeptOccasion } from '../../store/occasions.ts'
import { writingOf } from '../boards/routes.tsx'
import type { Env } from '../env.ts'
import type { FormError } from '../form-error.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { idIn } from '../id-in.ts'
import { isAllowed, may } from '../may.ts'
import { typedIn } from '../meetings/read.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { offering } from '../words/offering.tsx'
import { EventPage, typedOf } from './event-page.tsx'
import { readOccasion } from './form.ts'
import { HeardPage } from './heard-page.tsx'

/** What was held for young people to be heard at: everybody at work here reads it, the participation worker writes it down. */
export function participationRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/heard', may('see-business'), async (c) => {
    const kept = await asAsker(c, (tx) => occasionsOf(tx, c.var.authority.code))
    const [mayWrite, done] = [isAllowed(c, 'speak-for-young-people'), c.req.query('done')]
    const maySeeSurveys = isAllowed(c, 'see-restricted')
    return show(c, <HeardPage {...{ kept, mayWrite, maySeeSurveys, done }} />)
  })
  const speaking = may('speak-for-young-people')
  routes.get('/heard/events/new', speaking, (c) =>
    show(c, <EventPage values={{ on: '' }} errors={[]} after={0} />),
  )
  routes.post('/heard/events/new', speaking, offering(prose), (c) => written(c, randomUUID()))
  routes.get('/heard/events/:id', speaking, async (c) => {
    const { occasion, version } = await asAsker(c, (tx) => eventIn(c, tx))
    return show(c, <EventPage id={occasion.id} values={typedOf(occasion)} errors={[]} after={version} />)
  })
  routes.post('/heard/events/:id', speaking, offering(prose), (c) => written(c, idIn(c.req.param('id'))))
  routes.post('/heard/events/:id/take-away', speaking, takenAway)
  return routes
}

/** What was heard is as young people said it; what came of it is the writer’s. */
const prose = () => ['what', 'changed']

async function eventIn(c: Context<Env>, tx: Tx): Promise<KeptOccasion> {
  const id = idIn(c.req.param('id'))
  const found = (await occasionsOf(tx, c.var.authority.code)).find(({ occasion }) => occasion.id === id)
  if (found === undefined) throw new Refusal('not-found')
  return found
}

/** What is wrong, and the version to save over where another came first. */
interface Outcome {
  readonly errors: readonly FormError[]
  readonly after?: number
}

const OVERTAKEN =
  'Somebody else changed this event while you were writing. Look at theirs under “What was heard”; yours is below, and replaces theirs when you save again'

async function written(c: Context<Env>, id: string): Promise<Response> {
  const form = await formOf(c)
  const began = Number(fieldOf(form, 'after'))
  const { errors, after = began } = await asAsker(c, async (tx): Promise<Outcome> => {
    const theirs = began > 0 ? await eventIn(c, tx) : undefined
    const all = await commitmentsOf(tx, c.var.authority.code)
    const known = new Set(all.filter((each) => !each.keptPrivate).map((each) => each.id))
    const read = readOccasion(form, { id, known, today: localDay(c.var.now()) })
    if ('errors' in read) return read
    if (!(await keepOccasion(tx, writingOf(c), read.value, { after: began })))
      return { errors: [{ field: 'what', text: OVERTAKEN }], ...(theirs && { after: theirs.version }) }
    await noteBy(c, tx, 'write-down-event', id, { on: isoDay(read.value.on) })
    return { errors: [] }
  })
  if (errors.length === 0) return goOn(c, '/heard?done=saved')
  const own = began > 0 ? { id } : {}
  return show(
    c,
    <EventPage {...own} values={typedIn(form)} errors={errors} after={after} />,
    after === began ? 422 : 409,
  )
}

async function takenAway(c: Context<Env>): Promise<Response> {
  const after = Number(fieldOf(await formOf(c), 'after'))
  await asAsker(c, async (tx) => {
    const { occasion } = await eventIn(c, tx)
    if (!(await keepOccasion(tx, writingOf(c), occasion, { after, isGone: true })))
      throw new Refusal('conflict')
    await noteBy(c, tx, 'take-away-event', occasion.id)
  })
  return goOn(c, '/heard?done=gone')
}
