import { Hono } from 'hono'
import { reportsKept } from '../../store/reports-kept.ts'
import { localDay } from '../../store/local-time.ts'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import { may } from '../may.ts'
import { asAsker } from '../people/deeds.ts'
import { yearsTo } from '../../core/reports/annual/years.ts'
import { annualIn, yearIn } from './annual.ts'
import { Choosing } from './choosing.tsx'
import { MadePage } from './made-page.tsx'
import { mayKeep } from './paper-routes.ts'

/** The board’s year. */
export function annualRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/reports/annual', may('see-exempt'), async (c) => {
    const year = String(yearIn(c))
    const { made, versions } = await asAsker(c, async (tx) => {
      const made = await annualIn(c, tx)
      const kept = await reportsKept(tx, c.var.authority.code, 'annual')
      return { made, versions: kept.filter(({ asAt }) => asAt === made.asAt) }
    })
    const items = yearsTo(localDay(c.var.now())).map((each) => ({
      value: String(each),
      text: `${String(each)}/${String(each + 1).slice(2)}`,
    }))
    return show(
      c,
      <MadePage
        {...{ made, versions, query: `year=${year}`, mayKeep: mayKeep(c, 'annual') }}
        choosing={<Choosing action="/reports/annual" name="year" label="Year" value={year} items={items} />}
      />,
    )
  })
  return routes
}
