import { Hono, type Context } from 'hono'
import { reportsKept } from '../../store/reports-kept.ts'
import type { Tx } from '../../store/database.ts'
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
  routes.get('/reports/changes', may('see-restricted'), (c) => showChanges(c))
  routes.post('/reports/changes', may('write-papers'), offering(prose), async (c) => {
    if (!isAllowed(c, 'see-restricted')) throw new Refusal('may-not')
    const form = await formOf(c)
    const [typed, after] = [textIn(form, 'markdown'), versionIn(fieldOf(form, 'after'))]
    if (typed.length > MOST) return showChanges(c, { typed, error: TOO_LONG, status: 422 })
    const asAt = await asAsker(c, (tx) => saved(c, tx, typed, after))
    if (asAt === undefined) return showChanges(c, { typed, error: OVERTAKEN, status: 409 })
    return goOn(c, `/reports/changes?as-at=${asAt}&done=saved`)
  })
  return routes
}

const TOO_LONG = 'The words must be 10,000 characters or fewer'
const OVERTAKEN =
  'Somebody else saved this while you were writing. Theirs is in the report above; yours is below, and replaces theirs when you save again'

/** The day of what was saved; `undefined` where somebody else saved first. */
async function saved(c: Context<Env>, tx: Tx, markdown: string, after: number): Promise<string | undefined> {
  const view = await viewIn(c, tx)
  if (view === undefined) throw new Refusal('not-found')
  const place = { authority: c.var.authority.code, report: 'changes', asAt: view.asAt } as const
  const version = await writeSection(tx, place, {
    ...{ section: WHY, markdown, lines: [], after, by: personOf(c).personId, at: c.var.now() },
  })
  if (version === undefined) return undefined
  await noteBy(c, tx, 'write-report', 'Figures told otherwise', { asAt: view.asAt, version })
  return view.asAt
}

/** What was typed and not saved, and why. */
interface Again {
  readonly typed: string
  readonly error: string
  readonly status: 409 | 422
}

async function showChanges(c: Context<Env>, again?: Again) {
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
      {mayKeep(c, 'changes') && hasFound(made) && <WhyForm asAt={view.asAt} said={said} again={again} />}
    </MadePage>,
    again?.status ?? 200,
  )
}

const hasFound = ({ report }: Made): boolean => report.appendix.some(({ tables }) => tables.length > 0)
