import { Hono } from 'hono'
import { boardsOf } from '../../store/boards.ts'
import { meetingsOf } from '../../store/meetings.ts'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import { dayIn } from '../loads/day-in.ts'
import { isAllowed, may } from '../may.ts'
import { asAsker } from '../people/deeds.ts'
import { addingRoutes } from './adding-routes.ts'
import { itemRoutes } from './item-routes.ts'
import { ListPage } from './list-page.tsx'
import { liveRoutes } from './live-routes.tsx'
import { newMeetingRoutes } from './new-meeting.tsx'
import { outRoutes } from './out-routes.ts'
import type { Packs } from './packs.ts'
import { paperGroundsRoutes } from './paper-grounds-routes.tsx'
import { paperRoutes } from './paper-routes.tsx'
import { showMeeting } from './show-meeting.tsx'
import { whenAndWhereRoutes } from './when-and-where.tsx'

/** Meetings: their agendas, papers and packs, and what happens at them. */
export function meetingRoutes(largestUpload: number, packs: Packs | undefined): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/meetings', may('see-business'), async (c) => {
    const { code } = c.var.authority
    const lists = await asAsker(c, async (tx) => ({
      meetings: await meetingsOf(tx, code),
      boards: await boardsOf(tx, code),
    }))
    return show(c, <ListPage {...lists} today={dayIn(c.var.now())} mayRun={isAllowed(c, 'run-meetings')} />)
  })
  routes.route('/', newMeetingRoutes())
  routes.get('/meetings/:id', may('see-business'), (c) => showMeeting(c, packs))
  routes.route('/', whenAndWhereRoutes(packs))
  routes.route('/', addingRoutes(packs))
  routes.route('/', itemRoutes())
  routes.route('/', paperRoutes(largestUpload))
  routes.route('/', paperGroundsRoutes())
  routes.route('/', outRoutes(packs))
  routes.route('/', liveRoutes())
  return routes
}
