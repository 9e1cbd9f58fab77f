import { Hono, type Context } from 'hono'
import { askedForRegister } from '../../core/governance/commitments/asked-for.ts'
import { isUnsettled } from '../../core/governance/commitments/commitment.ts'
import { inOrder } from '../../core/governance/commitments/next-agenda.ts'
import { boardOnly } from '../../core/governance/commitments/public.ts'
import { trace } from '../../core/governance/commitments/trace.ts'
import { commitmentsOf } from '../../store/commitments.ts'
import { dataSetsOf } from '../../store/data-sets.ts'
import type { Tx } from '../../store/database.ts'
import { keptSet } from '../data-set/kept.ts'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import { isAllowed, may } from '../may.ts'
import { asAsker } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { businessIn } from './business.ts'
import { doRoutes } from './do-routes.tsx'
import { readAsking, sought } from './list-form.ts'
import { ListPage } from './list-page.tsx'
import { AskedForPage, OffersPage } from './lists-pages.tsx'
import { calendarIn, mineIn } from './mine.ts'
import { MinePage } from './mine-page.tsx'
import { newRoutes } from './new-routes.tsx'
import { paperRoutes } from './paper-routes.tsx'
import { PromisePage } from './promise-page.tsx'
import { seriesOf } from './series.ts'
import { standingIn } from './standing.ts'
import { TracePage } from './trace-page.tsx'

/** What was asked and promised, from the day it is written down until whoever asked says that it is answered. */
export function promiseRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/promises', may('see-business'), async (c) => {
    const asking = readAsking(c.req.query())
    const { all, business } = await asAsker(c, (tx) => allIn(c, tx))
    const mayRaise = isAllowed(c, 'ask') || isAllowed(c, 'own-commitments')
    return show(
      c,
      <ListPage {...{ all, asking, business, mayRaise }} found={sought(all, asking, business)} />,
    )
  })
  routes.route('/', newRoutes())
  routes.route('/', paperRoutes())
  routes.get('/promises/mine', may('see-business'), async (c) =>
    show(c, <MinePage {...await asAsker(c, (tx) => mineIn(c, tx))} />),
  )
  routes.get('/promises/mine.ics', may('see-business'), async (c) => {
    c.header('Content-Type', 'text/calendar; charset=utf-8')
    c.header('Content-Disposition', 'attachment; filename="promises.ics"')
    return c.body(await asAsker(c, (tx) => calendarIn(c, tx)))
  })
  routes.get('/promises/asked-for', may('see-business'), async (c) => {
    const { all, business } = await asAsker(c, (tx) => allIn(c, tx))
    return show(c, <AskedForPage register={askedForRegister(boardOnly(all), business)} />)
  })
  routes.get('/promises/offers', may('see-business'), async (c) => {
    const { all, business } = await asAsker(c, (tx) => allIn(c, tx))
    const offers = boardOnly(all)
      .filter(({ kind }) => kind === 'offer' || kind === 'visit')
      .sort(inOrder)
    return show(
      c,
      <OffersPage
        business={business}
        waiting={offers.filter((each) => isUnsettled(each) && !each.acknowledged)}
        going={offers.filter((each) => isUnsettled(each) && each.acknowledged)}
        ended={offers.filter((each) => !isUnsettled(each))}
      />,
    )
  })
  routes.get('/promises/:id', may('see-business'), async (c) => {
    const standing = await asAsker(c, (tx) => standingIn(c, tx))
    return show(c, <PromisePage standing={standing} done={c.req.query('done')} />)
  })
  routes.get('/promises/:id/trace', may('see-business'), async (c) =>
    show(c, await asAsker(c, (tx) => tracedIn(c, tx))),
  )
  routes.route('/', doRoutes())
  return routes
}

const allIn = async (c: Context<Env>, tx: Tx) => ({
  all: await commitmentsOf(tx, c.var.authority.code),
  business: await businessIn(c, tx),
})

/** The trace of a promise, beside the latest data set where the asker may see one. */
async function tracedIn(c: Context<Env>, tx: Tx) {
  const { code } = c.var.authority
  const { commitment } = await standingIn(c, tx)
  const [board] = boardOnly([commitment])
  if (board === undefined) throw new Refusal('not-found')
  const [latest] = await dataSetsOf(tx, code)
  const kept = latest && (await keptSet(tx, code, latest.id))
  const series = kept === undefined ? [] : seriesOf(kept.set, board.indicators)
  return <TracePage commitment={board} trace={trace(board, series)} />
}
