import { Hono, type Context } from 'hono'
import { publicOnly } from '../../core/governance/commitments/public.ts'
import { toRead, type ToRead } from '../../core/governance/commitments/read-for-public.ts'
import { isRefused } from '../../core/governance/refused.ts'
import { addDays, day, type Day } from '../../core/time/day.ts'
import { happen } from '../../store/commitments.ts'
import { forPaper } from '../../store/commitments-asked.ts'
import type { Tx } from '../../store/database.ts'
import { localTime } from '../../store/local-time.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { may, personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { goOn } from '../sign-in/answer.ts'
import { actorsOf } from './actors.ts'
import { businessIn, type Business } from './business.ts'
import { ReadPage } from './read-page.tsx'

/** Reading for publication: one press for all that a public paper would print. */
export function readRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/promises/paper/read', may('own-commitments'), async (c) =>
    show(c, <ReadPage waiting={await asAsker(c, (tx) => waitingIn(c, tx))} mayRead={mayRead(c)} />),
  )
  routes.post('/promises/paper/read', may('own-commitments'), async (c) => {
    const read = [...(await formOf(c)).entries()].flatMap(([name, value]) => readOf(name, value))
    const refused = await asAsker(c, (tx) => readAll(c, tx, read))
    if (refused.length === 0) return goOn(c, '/promises/paper?for=public')
    const waiting = await asAsker(c, (tx) => waitingIn(c, tx))
    return show(c, <ReadPage {...{ waiting, refused }} mayRead={mayRead(c)} />, 422)
  })
  return routes
}

/** A quarter: how far back “since the last meeting” goes where no meeting was held. */
const QUARTER = 91

/** The day of the last meeting: what ended since is told once more. */
export function sinceOf({ meetings, today }: Business): Day {
  const last = meetings.find(({ isComing }) => !isComing)
  return last === undefined ? addDays(today, -QUARTER) : day(last.heldOn)
}

async function waitingIn(c: Context<Env>, tx: Tx): Promise<ToRead[]> {
  const business = await businessIn(c, tx)
  return toRead(publicOnly(await forPaper(tx, c.var.authority.code, sinceOf(business))))
}

const mayRead = (c: Context<Env>): boolean => readerIn(c) !== undefined

const readerIn = (c: Context<Env>) =>
  actorsOf(personOf(c), c.var.authority.code).find(
    ({ side, role }) =>
      side === 'officer' && ['democratic-services', 'director', 'service-manager'].includes(role),
  )

interface Read {
  readonly id: string
  readonly through: number
}

/** A field `read-12` of `5`: promise 12 was read when five things had happened to it. */
function readOf(name: string, value: unknown): Read[] {
  const [, id] = /^read-([A-Za-z0-9-]{1,60})$/.exec(name) ?? []
  return id === undefined || typeof value !== 'string' || !/^\d{1,6}$/.test(value)
    ? []
    : [{ id, through: Number(value) }]
}

/** Writes down who read each, and gives the numbers of those somebody wrote to in between. */
async function readAll(c: Context<Env>, tx: Tx, all: readonly Read[]): Promise<string[]> {
  const { code: authority } = c.var.authority
  const by = readerIn(c)
  const refused: string[] = []
  for (const { id, through } of all) {
    const doing = { authority, signedIn: personOf(c).personId, at: localTime(c.var.now()) }
    const done = by && (await happen(tx, { ...doing, by }, id, { do: 'read-for-publication', through }))
    if (done === undefined || isRefused(done)) refused.push(id)
    else await noteBy(c, tx, 'promise-read-for-publication', id, { through })
  }
  return refused
}
