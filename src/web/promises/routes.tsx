import { Hono } from 'hono'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import { may } from '../may.ts'
import { asAsker } from '../people/deeds.ts'
import { calendarRoutes } from './calendars.ts'
import { doRoutes } from './do-routes.tsx'
import { linkRoutes } from './link-routes.tsx'
import { listRoutes } from './list-routes.tsx'
import { mineIn } from './mine.ts'
import { MinePage } from './mine-page.tsx'
import { newRoutes } from './new-routes.tsx'
import { paperRoutes } from './paper-routes.tsx'
import { PromisePage } from './promise-page.tsx'
import { readRoutes } from './read-routes.tsx'
import { standingIn } from './standing.ts'
import { tracedIn } from './traced.tsx'

/** What was asked and promised, from the day it is written down until whoever asked says that it is answered. */
export function promiseRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.route('/', listRoutes())
  routes.route('/', newRoutes())
  routes.route('/', paperRoutes())
  routes.route('/', readRoutes())
  routes.route('/', calendarRoutes())
  routes.get('/promises/mine', may('see-business'), async (c) =>
    show(c, <MinePage {...await asAsker(c, (tx) => mineIn(c, tx))} />),
  )
  routes.get('/promises/:id', may('see-business'), async (c) => {
    const standing = await asAsker(c, (tx) => standingIn(c, tx))
    return show(c, <PromisePage standing={standing} done={c.req.query('done')} />)
  })
  routes.get('/promises/:id/trace', may('see-business'), async (c) =>
    show(c, await asAsker(c, (tx) => tracedIn(c, tx))),
  )
  routes.route('/', linkRoutes())
  routes.route('/', doRoutes())
  return routes
}
