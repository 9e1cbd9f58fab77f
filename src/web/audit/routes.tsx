import { Hono, type Context } from 'hono'
import { auditOf, deedsDone, peopleWhoDid } from '../../store/audit.ts'
import type { Tx } from '../../store/database.ts'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import { may } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { AuditPage } from './audit-page.tsx'
import { csvOf } from './csv.ts'
import { readAsked, type Asked } from './form.ts'

const onPage = 50
/** A file of more than this many lines is more than anybody reads: narrow the dates. */
const inFile = 100_000

/** Who did what, for those who hold others to account. */
export function auditRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/audit', may('see-audit'), async (c) => {
    const asked = readAsked(c.req.query())
    const { entries, ...choices } = await asAsker(c, async (tx) => ({
      entries: await auditOf(tx, filterOf(c, asked), { below: asked.below, limit: onPage + 1 }),
      people: await peopleWhoDid(tx, c.var.authority.code),
      deeds: await deedsDone(tx, c.var.authority.code),
    }))
    const shown = entries.slice(0, onPage)
    const next = entries.length > onPage ? shown.at(-1)?.id : undefined
    return show(c, <AuditPage {...{ asked, next, ...choices }} entries={shown} />)
  })
  routes.get('/audit.csv', may('see-audit'), async (c) => {
    const asked = readAsked(c.req.query())
    const entries = await asAsker(c, (tx) => exported(c, tx, asked))
    c.header('Content-Type', 'text/csv; charset=utf-8')
    c.header('Content-Disposition', 'attachment; filename="audit.csv"')
    return c.body(csvOf(entries))
  })
  return routes
}

async function exported(c: Context<Env>, tx: Tx, asked: Asked) {
  const entries = await auditOf(tx, filterOf(c, asked), { limit: inFile })
  await noteBy(c, tx, 'export-audit', `${String(entries.length)} lines`)
  return entries
}

const filterOf = (c: Context<Env>, { person, deed, from, to }: Asked) => ({
  authority: c.var.authority.code,
  ...{ person, deed, from, to },
})
