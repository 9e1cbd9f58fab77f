import { Hono, type Context } from 'hono'
import type { ReportName } from '../../store/tables/reports.ts'
import { keepReport } from '../../store/reports-kept.ts'
import { sendPrivate } from '../drafts/send-private.ts'
import type { Env } from '../env.ts'
import { isAllowed, may, personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { goOn } from '../sign-in/answer.ts'
import { drawnOf, fileName, filesKept } from './files.ts'
import { isReport, type Made } from './made.ts'
import { madeIn } from './make.ts'

/** A report on paper, and keeping it as it stands. */
export function paperRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/reports/:name/paper.pdf', may('see-restricted'), (c) => sent(c, 'pdf'))
  routes.get('/reports/:name/paper.html', may('see-restricted'), (c) => sent(c, 'html'))
  routes.post('/reports/:name/keep', may(['write-papers', 'write-iro-report']), async (c) => {
    const name = nameIn(c)
    if (!mayKeep(c, name)) throw new Refusal('may-not')
    const made = await asAsker(c, (tx) => madeIn(c, tx, name))
    if (made.unfit !== undefined) throw new Refusal('conflict')
    const files = await filesKept(made)
    const id = await asAsker(c, async (tx) => {
      const { report, asAt, dataSet } = made
      const writing = { authority: c.var.authority.code, by: personOf(c).personId, at: c.var.now() }
      const kept = await keepReport(tx, { report: name, asAt, dataSet, title: report.title, files }, writing)
      await noteBy(c, tx, 'keep-report', kept.id, { report: report.title, asAt, version: kept.version })
      return kept.id
    })
    return goOn(c, `/reports/kept/${id}?done=kept`)
  })
  return routes
}

/** Whether the asker may keep a report: the reviewing service’s is its own. */
export const mayKeep = (c: Context<Env>, name: ReportName): boolean =>
  isAllowed(c, 'see-restricted') &&
  (name !== 'annual' || isAllowed(c, 'see-exempt')) &&
  isAllowed(c, name === 'iro' ? 'write-iro-report' : 'write-papers')

function nameIn(c: Context<Env>): ReportName {
  const name = c.req.param('name') ?? ''
  if (!isReport(name)) throw new Refusal('not-found')
  return name
}

async function sent(c: Context<Env>, form: 'pdf' | 'html'): Promise<Response> {
  const name = nameIn(c)
  if (name === 'iro' && !isAllowed(c, 'see-drafts') && !isAllowed(c, 'write-iro-report'))
    throw new Refusal('may-not')
  const made: Made = await asAsker(c, async (tx) => {
    const found = await madeIn(c, tx, name)
    await noteBy(c, tx, 'open-report', found.report.title, { asAt: found.asAt, as: form })
    return found
  })
  const bytes = await drawnOf[form](made.report)
  return sendPrivate(c, { name: `${fileName(name)}.${form}`, bytes })
}
