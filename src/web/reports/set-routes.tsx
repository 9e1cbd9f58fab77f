import { Hono, type Context } from 'hono'
import { redIn, redRaised, type Red } from '../../core/reports/exception/red.ts'
import { isRefused } from '../../core/governance/refused.ts'
import { isoDay } from '../../core/time/day.ts'
import { ofKinds } from '../../store/commitments-asked.ts'
import { raise } from '../../store/commitments.ts'
import type { Tx } from '../../store/database.ts'
import { localDay, localTime } from '../../store/local-time.ts'
import { postsOf } from '../../store/posts.ts'
import { raisingFrom } from '../../store/raised-once.ts'
import { reportsKept } from '../../store/reports-kept.ts'
import { EmptyPage } from '../data-set/empty-page.tsx'
import { viewIn, type View } from '../data-set/view.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { isAllowed, may, personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { actorsOf } from '../promises/actors.ts'
import { Refusal } from '../refusal.tsx'
import { sayDay } from '../say-when.ts'
import { goOn } from '../sign-in/answer.ts'
import { Choosing } from './choosing.tsx'
import type { Made } from './made.ts'
import { MadePage } from './made-page.tsx'
import { crosswalkIn, exceptionsIn } from './make.ts'
import { mayKeep } from './paper-routes.ts'
import { RedForm } from './red-form.tsx'

/** The reports of one data set: what is off course, and what is measured of what is asked. */
export function setRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/reports/exceptions', may('see-restricted'), async (c) => {
    const found = await asAsker(c, async (tx) => {
      const made = await setReport(c, tx, exceptionsIn)
      return made && { ...made, red: await redOf(c, tx, made.view) }
    })
    if (found === undefined) return show(c, <EmptyPage mayLoad={isAllowed(c, 'load-any')} />)
    return show(
      c,
      <MadePage {...pageOf(c, found)} notice={raisedNotice(c)}>
        <RedForm red={found.red} asAt={found.view.asAt} mayRaise={isAllowed(c, 'own-commitments')} />
      </MadePage>,
    )
  })
  routes.post('/reports/exceptions/raise', may('own-commitments'), async (c) => {
    const form = await formOf(c)
    const wanted = new Set(form.getAll('measure'))
    const raised = await asAsker(c, async (tx) => {
      await raisingFrom(tx, c.var.authority.code)
      const view = await viewIn(c, tx)
      if (view === undefined) throw new Refusal('not-found')
      const red = await redOf(c, tx, view)
      const fresh = red.filter(
        ({ standing, entry }) => standing === undefined && wanted.has(entry.indicator.id),
      )
      for (const each of fresh) await raiseOne(c, tx, view, each)
      return { asAt: view.asAt, count: fresh.length }
    })
    return goOn(c, `/reports/exceptions?as-at=${raised.asAt}&raised=${String(raised.count)}`)
  })
  routes.get('/reports/crosswalk', may('see-restricted'), async (c) => {
    const found = await asAsker(c, (tx) => setReport(c, tx, crosswalkIn))
    if (found === undefined) return show(c, <EmptyPage mayLoad={isAllowed(c, 'load-any')} />)
    return show(c, <MadePage {...pageOf(c, found)} />)
  })
  return routes
}

async function setReport(
  c: Context<Env>,
  tx: Tx,
  make: (c: Context<Env>, tx: Tx, view: View) => Promise<Made>,
) {
  const view = await viewIn(c, tx)
  if (view === undefined) return undefined
  const { code } = c.var.authority
  const made = await make(c, tx, view)
  const versions = (await reportsKept(tx, code, made.name)).filter(({ asAt }) => asAt === made.asAt)
  return { view, made, versions }
}

const redOf = async (c: Context<Env>, tx: Tx, { kept }: View): Promise<Red[]> =>
  redIn(kept.set, await ofKinds(tx, c.var.authority.code, 'red-indicator'))

type Found = NonNullable<Awaited<ReturnType<typeof setReport>>>

const pageOf = (c: Context<Env>, { view, made, versions }: Found) => ({
  ...{ made, versions, query: `as-at=${view.asAt}`, mayKeep: mayKeep(c, made.name) },
  choosing: (
    <Choosing
      action={`/reports/${made.name}`}
      name="as-at"
      label="As at"
      value={view.asAt}
      items={view.days.map((value) => ({ value, text: sayDay(value) }))}
    />
  ),
})

async function raiseOne(c: Context<Env>, tx: Tx, { kept }: View, { entry }: Red): Promise<void> {
  const { code: authority } = c.var.authority
  const who = personOf(c)
  const by = actorsOf(who, authority).find(({ side }) => side === 'officer')
  if (by === undefined) throw new Refusal('may-not')
  const [on, at] = [localDay(c.var.now()), localTime(c.var.now())]
  const raising = redRaised(entry, { asAt: kept.set.asAt, on, posts: await postsOf(tx, authority) })
  const done = await raise(tx, { authority, signedIn: who.personId, by, at }, raising)
  if (isRefused(done)) throw new Error(done.refused)
  const { id, kind } = done.commitment
  await noteBy(c, tx, 'raise-promise', id, {
    kind,
    measure: entry.indicator.title,
    asAt: isoDay(kept.set.asAt),
  })
}

function raisedNotice(c: Context<Env>): string | undefined {
  const raised = c.req.query('raised')
  if (raised === undefined || !/^\d{1,3}$/.test(raised)) return undefined
  if (raised === '0') return 'Nothing new was chosen: what stands already is not raised again.'
  return raised === '1' ? 'One measure was raised.' : `${raised} measures were raised.`
}
