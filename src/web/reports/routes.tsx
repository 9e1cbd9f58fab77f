import { Hono, type Context } from 'hono'
import { endsYear } from '../../core/reports/iro/year.ts'
import { day } from '../../core/time/day.ts'
import { dataSetsOf } from '../../store/data-sets.ts'
import type { Tx } from '../../store/database.ts'
import { reportsKept } from '../../store/reports-kept.ts'
import type { ReportName } from '../../store/tables/reports.ts'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import { isAllowed, may } from '../may.ts'
import { asAsker } from '../people/deeds.ts'
import { annualRoutes } from './annual-routes.tsx'
import { changesRoutes } from './changes-routes.tsx'
import { iroRoutes } from './iro-routes.tsx'
import { keptRoutes } from './kept-routes.tsx'
import { ListPage, type ListPageProps } from './list-page.tsx'
import { paperRoutes } from './paper-routes.ts'
import { setRoutes } from './set-routes.tsx'

/** What Hearth writes of its figures and promises, for the board to read. */
export function reportRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/reports', may('see-business'), async (c) =>
    show(c, <ListPage {...await asAsker(c, (tx) => listIn(c, tx))} />),
  )
  routes.route('/', keptRoutes())
  routes.route('/', iroRoutes())
  routes.route('/', setRoutes())
  routes.route('/', annualRoutes())
  routes.route('/', changesRoutes())
  routes.route('/', paperRoutes())
  return routes
}

async function listIn(c: Context<Env>, tx: Tx): Promise<ListPageProps> {
  const { code } = c.var.authority
  const days = (await dataSetsOf(tx, code)).map(({ asAt }) => day(asAt))
  const writesIro = isAllowed(c, 'write-iro-report') || isAllowed(c, 'see-drafts')
  const when: Readonly<Record<ReportName, boolean>> = {
    iro: writesIro && (days.some(endsYear) || isAllowed(c, 'write-iro-report')),
    exceptions: days.length > 0,
    annual: isAllowed(c, 'see-exempt'),
    crosswalk: days.length > 0,
    changes: days.length > 1,
  }
  const offered = (Object.keys(when) as ReportName[]).filter((name) => when[name])
  return { offered, kept: await reportsKept(tx, code) }
}
