import { Hono } from 'hono'
import { latestCompared, fixingLinesOf } from '../../store/reconciling.ts'
import { isMeeting } from '../data-set/meeting-mode.ts'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import { csvOf } from '../loads/csv.ts'
import { isAllowed, may } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { csvLines } from './list.ts'
import { ReconcilePage } from './reconcile-page.tsx'

const looking = ['reconcile-any', 'reconcile-own'] as const
const ON_PAGE = 100
const IN_FILE = 1_000_000

/** Where two sources tell the same fact: what differs, and whose turn it is. A partner sees its own side. */
export function reconcileRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/reconcile', may(looking), async (c) => {
    const isOwn = !isAllowed(c, 'reconcile-any')
    const showsChildren = isOwn || !isMeeting(c)
    const { compared, lines } = await asAsker(c, async (tx) => {
      const compared = await latestCompared(tx, c.var.authority.code)
      const [first] = compared
      if (first === undefined || !showsChildren) return { compared, lines: [] }
      const lines = await fixingLinesOf(tx, first.dataSet, ON_PAGE)
      await noteBy(c, tx, 'open-reconciliation', first.dataSet, { lines: lines.length })
      return { compared, lines }
    })
    return show(c, <ReconcilePage {...{ compared, lines, isOwn, showsChildren }} />)
  })
  routes.get('/reconcile/list.csv', may(looking), async (c) => {
    if (isAllowed(c, 'reconcile-any') && isMeeting(c)) throw new Refusal('may-not')
    const lines = await asAsker(c, async (tx) => {
      const [first] = await latestCompared(tx, c.var.authority.code)
      if (first === undefined) throw new Refusal('not-found')
      const lines = await fixingLinesOf(tx, first.dataSet, IN_FILE)
      await noteBy(c, tx, 'export-reconciliation', first.dataSet, { lines: lines.length })
      return lines
    })
    c.header('Content-Type', 'text/csv; charset=utf-8')
    c.header('Content-Disposition', 'attachment; filename="reconciliation.csv"')
    return c.body(csvOf(csvLines(lines)))
  })
  return routes
}
