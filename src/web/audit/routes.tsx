import { Hono, type Context } from 'hono'
import { auditOf, deedsDone, peopleWhoDid } from '../../store/audit.ts'
import { namesOf } from '../../store/audit-names.ts'
import type { Tx } from '../../store/database.ts'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import { may } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { AuditPage } from './audit-page.tsx'
import { csvOf } from './csv.ts'
import { readAsked, type Asked } from './form.ts'
import { unnamedIn } from './subject.ts'

const onPage = 50
/** A file of more than this many lines is more than anybody reads: narrow the dates. */
const inFile = 100_000

/** Who did what, for those who hold others to account. */
export function auditRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/audit', may('see-audit'), async (c) => {
    const asked = readAsked(c.req.query())
    const { entries, ...choices } = await asAsker(c, async (tx) => ({
      ...(await listed(c, tx, asked, { below: asked.below, limit: onPage + 1 })),
      people: await peopleWhoDid(tx, c.var.authority.code),
      deeds: await deedsDone(tx, c.var.authority.code),
    }))
    const shown = entries.slice(0, onPage)
    const next = entries.length > onPage ? shown.at(-1)?.id : undefined
    return show(c, <AuditPage {...{ asked, next, ...choices }} entries={shown} />)
  })
  routes.get('/audit.csv', may('see-audit'), async (c) => {
    const asked = readAsked(c.req.query())
    const { entries, names } = await asAsker(c, (tx) => exported(c, tx, asked))
    c.header('Content-Type', 'text/csv; charset=utf-8')
    c.header('Content-Disposition', 'attachment; filename="audit.csv"')
    return c.body(csvOf(entries, names))
  })
  return routes
}

async function exported(c: Context<Env>, tx: Tx, asked: Asked) {
  const list = await listed(c, tx, asked, { limit: inFile })
  await noteBy(c, tx, 'export-audit', `${String(list.entries.length)} lines`)
  return list
}

/** Entries, with what those are called to which something was done. */
async function listed(c: Context<Env>, tx: Tx, asked: Asked, which: Parameters<typeof auditOf>[2]) {
  const entries = await auditOf(tx, filterOf(c, asked), which)
  return { entries, names: await namesOf(tx, c.var.authority.code, unnamedIn(entries)) }
}

const filterOf = (c: Context<Env>, { person, deed, from, to }: Asked) => ({
  authority: c.var.authority.code,
  ...{ person, deed, from, to },
})
