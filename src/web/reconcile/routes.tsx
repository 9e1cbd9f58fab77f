import { Hono, type Context } from 'hono'
import type { Tx } from '../../store/database.ts'
import { fixingLinesOf, kindsOfDifference, latestCompared } from '../../store/reconciling.ts'
import { pageOf, textOf } from '../behind/form.ts'
import { linesOn } from '../behind/pages.tsx'
import { isMeeting } from '../data-set/meeting-mode.ts'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import { csvOf } from '../loads/csv.ts'
import { isAllowed, may } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { FactPage, type FactPageProps } from './fact-page.tsx'
import { counted } from './kinds.ts'
import { csvLines } from './list.ts'
import { ReconcilePage } from './reconcile-page.tsx'

const looking = ['reconcile-any', 'reconcile-own'] as const
const IN_FILE = 1_000_000

/** Where two sources tell the same fact: what differs, and whose turn it is. A partner sees its own side. */
export function reconcileRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/reconcile', may(looking), async (c) => {
    const isOwn = !isAllowed(c, 'reconcile-any')
    const all = await asAsker(c, async (tx) => {
      const compared = await latestCompared(tx, c.var.authority.code)
      const [first] = compared
      return counted(compared, first ? await kindsOfDifference(tx, { dataSet: first.dataSet }) : [])
    })
    return show(c, <ReconcilePage {...{ all, isOwn, showsChildren: showsChildren(c) }} />)
  })
  routes.get('/reconcile/list.csv', may(looking), async (c) => {
    if (!showsChildren(c)) throw new Refusal('may-not')
    const lines = await asAsker(c, async (tx) => {
      const [first] = await latestCompared(tx, c.var.authority.code)
      if (first === undefined) throw new Refusal('not-found')
      const lines = await fixingLinesOf(tx, { dataSet: first.dataSet }, { from: 0, limit: IN_FILE })
      await noteBy(c, tx, 'export-reconciliation', first.dataSet, { lines: lines.length })
      return lines
    })
    c.header('Content-Type', 'text/csv; charset=utf-8')
    c.header('Content-Disposition', 'attachment; filename="reconciliation.csv"')
    return c.body(csvOf(csvLines(lines)))
  })
  routes.get('/reconcile/:number', may(looking), async (c) => {
    if (!showsChildren(c)) throw new Refusal('in-a-meeting')
    return show(c, <FactPage {...await asAsker(c, (tx) => lookedAt(c, tx))} />)
  })
  return routes
}

/** A partner sees its own children in a meeting too: it is not at the board's. */
const showsChildren = (c: Context<Env>): boolean => !isAllowed(c, 'reconcile-any') || !isMeeting(c)

async function lookedAt(c: Context<Env>, tx: Tx): Promise<FactPageProps> {
  const [why, page] = [textOf(c.req.query('why')), pageOf(c.req.query('page'))]
  const compared = (await latestCompared(tx, c.var.authority.code)).find(
    ({ number }) => String(number) === c.req.param('number'),
  )
  if (compared === undefined) throw new Refusal('not-found')
  const { dataSet, fact } = compared
  const [one] = counted([compared], await kindsOfDifference(tx, { dataSet, of: compared }))
  if (one === undefined || (why !== undefined && !one.many.has(why))) throw new Refusal('not-found')
  const lines = await fixingLinesOf(tx, { dataSet, of: compared, why }, linesOn({ page, whole: false }))
  await noteBy(c, tx, 'open-reconciliation', dataSet, { fact, lines: lines.length })
  return { counted: one, why, page, lines }
}
