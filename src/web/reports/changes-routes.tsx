import { Hono } from 'hono'
import { reportsKept } from '../../store/reports-kept.ts'
import { writeSection } from '../../store/report-words.ts'
import { viewIn } from '../data-set/view.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { isAllowed, may, personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { sayDay } from '../say-when.ts'
import { textIn } from '../settings/form.ts'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { offering } from '../words/offering.tsx'
import { versionIn } from '../commentary/on.ts'
import { changesMade, WHY, whySaid } from './changes.ts'
import { Choosing } from './choosing.tsx'
import { FirstPage, WhyForm } from './changes-pages.tsx'
import type { Made } from './made.ts'
import { MadePage } from './made-page.tsx'
import { mayKeep } from './paper-routes.ts'

const MOST = 10_000
const prose = (): readonly string[] => ['markdown']

/** Figures that went before the board and are others now. */
export function changesRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/reports/changes', may('see-restricted'), async (c) => {
    const found = await asAsker(c, async (tx) => {
      const { code } = c.var.authority
      const view = await viewIn(c, tx)
      const made = view && (await changesMade(c, tx, view))
      if (view === undefined || made === undefined) return undefined
      const kept = await reportsKept(tx, code, 'changes')
      const versions = kept.filter(({ asAt }) => asAt === view.asAt)
      return { view, made, versions, said: await whySaid(tx, code, view.asAt) }
    })
    if (found === undefined) return show(c, <FirstPage />)
    const { view, made, versions, said } = found
    const items = view.days.map((value) => ({ value, text: sayDay(value) }))
    return show(
      c,
      <MadePage
        {...{ made, versions, query: `as-at=${view.asAt}`, mayKeep: mayKeep(c, 'changes') }}
        notice={c.req.query('done') === 'saved' ? 'Saved.' : undefined}
        choosing={
          <Choosing action="/reports/changes" name="as-at" label="As at" value={view.asAt} items={items} />
        }
      >
        {mayKeep(c, 'changes') && hasFound(made) && <WhyForm asAt={view.asAt} said={said} />}
      </MadePage>,
    )
  })
  routes.post('/reports/changes', may('write-papers'), offering(prose), async (c) => {
    if (!isAllowed(c, 'see-restricted')) throw new Refusal('may-not')
    const form = await formOf(c)
    const asAt = await asAsker(c, async (tx) => {
      const view = await viewIn(c, tx)
      if (view === undefined) throw new Refusal('not-found')
      const place = { authority: c.var.authority.code, report: 'changes', asAt: view.asAt } as const
      const version = await writeSection(tx, place, {
        ...{ section: WHY, markdown: textIn(form, 'markdown').slice(0, MOST), lines: [] },
        ...{ after: versionIn(fieldOf(form, 'after')), by: personOf(c).personId, at: c.var.now() },
      })
      if (version === undefined) throw new Refusal('conflict')
      await noteBy(c, tx, 'write-report', 'Figures told otherwise', { asAt: view.asAt, version })
      return view.asAt
    })
    return goOn(c, `/reports/changes?as-at=${asAt}&done=saved`)
  })
  return routes
}

const hasFound = ({ report }: Made): boolean => report.appendix.some(({ tables }) => tables.length > 0)
