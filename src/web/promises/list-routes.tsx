import { Hono, type Context } from 'hono'
import { askedForRegister } from '../../core/governance/commitments/asked-for.ts'
import { isUnsettled } from '../../core/governance/commitments/commitment.ts'
import { boardOnly } from '../../core/governance/commitments/public.ts'
import { ofKinds } from '../../store/commitments-asked.ts'
import { countsOf, countSought, isThereAny, soughtPage } from '../../store/commitments-sought.ts'
import type { Tx } from '../../store/database.ts'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import { isAllowed, may } from '../may.ts'
import { asAsker } from '../people/deeds.ts'
import { AskedForPage } from './asked-for-page.tsx'
import { businessIn, nowOf } from './business.ts'
import { counted, readAfter, readAsking } from './list-form.ts'
import { ListPage, type ListPageProps } from './list-page.tsx'
import { OffersPage } from './offers-page.tsx'

/** Promises in lists: what is looked for, requests for data, offers and visits. */
export function listRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/promises', may('see-business'), async (c) =>
    show(c, <ListPage {...await asAsker(c, (tx) => listIn(c, tx))} />),
  )
  routes.get('/promises/asked-for', may('see-business'), async (c) => {
    const { all, business } = await asAsker(c, async (tx) => ({
      all: await ofKinds(tx, c.var.authority.code, 'data-request'),
      business: await businessIn(c, tx),
    }))
    return show(c, <AskedForPage register={askedForRegister(boardOnly(all), business)} />)
  })
  routes.get('/promises/offers', may('see-business'), async (c) => {
    const { all, business } = await asAsker(c, async (tx) => ({
      all: await ofKinds(tx, c.var.authority.code, 'offer', 'visit'),
      business: await businessIn(c, tx),
    }))
    const offers = boardOnly(all)
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
  return routes
}

/** How many stand on one page of the list. */
const MOST = 50

async function listIn(c: Context<Env>, tx: Tx): Promise<ListPageProps> {
  const { code } = c.var.authority
  const asking = readAsking(c.req.query())
  const after = readAfter(c.req.query())
  const business = await businessIn(c, tx)
  const now = nowOf(business)
  return {
    ...{ asking, business, goesOn: after !== undefined },
    isEmpty: !(await isThereAny(tx, code)),
    found: await soughtPage(tx, code, { seeking: asking, now, after, most: MOST }),
    count: await countSought(tx, code, asking, now),
    counts: await countsOf(tx, code, counted, now),
    mayRaise: isAllowed(c, 'ask') || isAllowed(c, 'own-commitments'),
  }
}
