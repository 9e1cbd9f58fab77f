import { Hono, type Context } from 'hono'
import { isRefused } from '../../core/governance/refused.ts'
import { asRaised } from '../../core/reports/iro/plan.ts'
import { raisedAs } from '../../core/reports/iro/progress.ts'
import { nextCommitment, raise } from '../../store/commitments.ts'
import type { Tx } from '../../store/database.ts'
import { localDay, localTime } from '../../store/local-time.ts'
import { postsOf } from '../../store/posts.ts'
import { raisingFrom } from '../../store/raised-once.ts'
import { Back } from '../back.tsx'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import { isAllowed, may, personOf } from '../may.ts'
import { Page } from '../page.tsx'
import { asAsker, noteBy } from '../people/deeds.ts'
import { actorsOf } from '../promises/actors.ts'
import { Refusal } from '../refusal.tsx'
import { sayDay } from '../say-when.ts'
import { goOn } from '../sign-in/answer.ts'
import { Choosing } from './choosing.tsx'
import { iroNow } from './iro.ts'
import { IroPage } from './iro-page.tsx'
import { iroViewIn } from './iro-view.ts'
import { NO_EDITION } from './made.ts'
import { NoYearPage } from './no-year-page.tsx'
import { ReportDrawn } from './report-drawn.tsx'
import { sectionRoutes } from './section-routes.tsx'

/** The annual report of the reviewing service. */
export function iroRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/reports/iro', may(['write-iro-report', 'see-drafts']), async (c) => {
    const found = await asAsker(c, (tx) => standing(c, tx))
    if (found === undefined) return show(c, <NoYearPage />)
    const { view, now } = found
    const errors = now.problems.some(({ severity }) => severity === 'error')
    const made = {
      ...({ name: 'iro', audience: 'restricted' } as const),
      ...{ asAt: view.asAt, dataSet: view.kept.id },
      noOpen: view.open === undefined ? NO_EDITION : undefined,
      unfit: errors ? 'Its words have errors: put each right before it is kept.' : undefined,
    }
    const items = view.days.map((value) => ({ value, text: `Year to ${sayDay(value)}` }))
    return show(
      c,
      <IroPage
        {...{ view, now, made, mayWrite: isAllowed(c, 'write-iro-report'), notice: noticeOf(c) }}
        choosing={
          <Choosing action="/reports/iro" name="as-at" label="Year" value={view.asAt} items={items} />
        }
      />,
    )
  })
  routes.get('/reports/iro/read', may(['write-iro-report', 'see-drafts']), async (c) => {
    const found = await asAsker(c, (tx) => standing(c, tx))
    if (found?.now.made === undefined) throw new Refusal('not-found')
    const { report } = found.now.made
    return show(
      c,
      <Page title={report.title} before={<Back href={`/reports/iro?as-at=${found.view.asAt}`} />} wide>
        <ReportDrawn report={report} asAt={found.view.asAt} />
      </Page>,
    )
  })
  routes.post('/reports/iro/raise', may('write-iro-report'), async (c) => {
    const { asAt, count } = await asAsker(c, (tx) => planRaised(c, tx))
    return goOn(c, `/reports/iro?as-at=${asAt}&raised=${String(count)}`)
  })
  routes.route('/', sectionRoutes())
  return routes
}

async function standing(c: Context<Env>, tx: Tx) {
  const view = await iroViewIn(c, tx, c.req.query('as-at'))
  return view && { view, now: await iroNow(c, tx, view) }
}

/** Makes every line of next year's plan that is no promise yet one, each once however often it is pressed. */
async function planRaised(c: Context<Env>, tx: Tx): Promise<{ asAt: string; count: number }> {
  const { code: authority } = c.var.authority
  await raisingFrom(tx, authority)
  const view = await iroViewIn(c, tx, c.req.query('as-at'))
  if (view === undefined) throw new Refusal('not-found')
  const who = personOf(c)
  const by = actorsOf(who, authority).find(({ side }) => side === 'officer')
  if (by === undefined) throw new Refusal('may-not')
  const next = view.plan.next.filter((line) => raisedAs(line, view.commitments) === undefined)
  const agreed = { on: localDay(c.var.now()), posts: await postsOf(tx, authority), idOf: () => '' }
  const doing = { authority, signedIn: who.personId, by, at: localTime(c.var.now()) }
  for (const line of asRaised({ last: [], next }, agreed)) {
    const done = await raise(tx, doing, { ...line, id: await nextCommitment(tx) })
    if (isRefused(done)) throw new Refusal('conflict')
    await noteBy(c, tx, 'raise-promise', done.commitment.id, { kind: done.commitment.kind })
  }
  return { asAt: view.asAt, count: next.length }
}

function noticeOf(c: Context<Env>): string | undefined {
  const raised = c.req.query('raised')
  if (raised === undefined || !/^\d{1,3}$/.test(raised)) return undefined
  return raised === '1' ? 'One line is a promise now.' : `${raised} lines are promises now.`
}
