import { Hono, type Context } from 'hono'
import { openActions, youAsked, type Row } from '../../core/governance/commitments/open-actions.ts'
import { boardOnly, publicOnly } from '../../core/governance/commitments/public.ts'
import { whyNotPublish } from '../../core/governance/commitments/read-for-public.ts'
import { isoDay, longDay } from '../../core/time/day.ts'
import type { Tx } from '../../store/database.ts'
import { forPaper } from '../../store/commitments-asked.ts'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import { csvOf } from '../loads/csv.ts'
import { may } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { businessIn } from './business.ts'
import { goOn } from '../sign-in/answer.ts'
import { dueWords, PaperPage, type PaperProps } from './paper-page.tsx'
import { sinceOf } from './read-routes.tsx'
import { WaitsPage } from './waits-page.tsx'

/** The paper on what was asked, as a page and as a table to take away. */
export function paperRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/promises/paper', may('see-business'), async (c) => {
    const paper = await asAsker(c, (tx) => paperIn(c, tx))
    return show(c, paper.unread === undefined ? <PaperPage {...paper} /> : <WaitsPage why={paper.unread} />)
  })
  routes.get('/promises/paper.csv', may('see-business'), async (c) => {
    const { actions, isPublic, unread } = await asAsker(c, async (tx) => {
      const paper = await paperIn(c, tx)
      if (paper.unread !== undefined) return paper
      await noteBy(c, tx, 'export-promises', paper.isPublic ? 'public' : 'members', {
        lines: paper.actions.rows.length,
      })
      return paper
    })
    if (unread !== undefined) return goOn(c, '/promises/paper?for=public')
    c.header('Content-Type', 'text/csv; charset=utf-8')
    const name = `open-actions-${isoDay(actions.asAt)}${isPublic ? '-public' : ''}.csv`
    c.header('Content-Disposition', `attachment; filename="${name}"`)
    return c.body(`\uFEFF${csvOf([headings, ...actions.rows.map(cells)])}`)
  })
  return routes
}

const headings = [
  'Number',
  'Kind',
  'Asked',
  'By',
  'On',
  'Owner',
  'Promised for',
  'Last word',
  'How it stands',
  'Days overdue',
]

const cells = (row: Row): string[] => [
  ...[row.id, row.kind, row.asked, row.by, longDay(row.on), row.owner ?? '', dueWords(row)],
  ...[row.said ?? '', row.state, String(row.daysOverdue)],
]

/** What goes before members or the public; private matters are in neither, what is exempt in no public one. */
async function paperIn(c: Context<Env>, tx: Tx): Promise<PaperProps & { unread: string | undefined }> {
  const business = await businessIn(c, tx)
  const isPublic = c.req.query('for') === 'public'
  const since = sinceOf(business)
  const all = await forPaper(tx, c.var.authority.code, since)
  const shown = isPublic ? publicOnly(all) : boardOnly(all)
  return {
    isPublic,
    actions: openActions(shown, business),
    asked: youAsked(shown, business, since),
    unread: isPublic ? whyNotPublish(publicOnly(all)) : undefined,
  }
}
