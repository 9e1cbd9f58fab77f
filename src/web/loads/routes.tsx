import { Hono, type Context } from 'hono'
import type { Partner } from '../../core/roles/roles.ts'
import { calendar, day } from '../../core/time/day.ts'
import { whollyReplaced } from '../../preparing/in-use.ts'
import { summaryOf, troubleOf } from '../../preparing/load-summary.ts'
import { acceptedLoads, beginLoad, listedOf, loadOf, oneAtATime } from '../../store/bringing-in.ts'
import type { Tx } from '../../store/database.ts'
import { loadsOf, loadWithSameFiles } from '../../store/loads.ts'
import { lastMeasuring } from '../../store/measuring.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import type { FormError } from '../form-error.ts'
import { show } from '../frame.tsx'
import { idIn } from '../id-in.ts'
import { isAllowed, may, personOf } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { csvOfLines } from './csv.ts'
import { dayIn } from './day-in.ts'
import { accept, askAgain, discard } from './decide.ts'
import { expected } from './due.ts'
import { readAsAt, readUploads } from './form.ts'
import { LoadPage, type LoadPageProps } from './load-page.tsx'
import { LoadsPage, type LoadLine } from './loads-page.tsx'
import { measuringNotice, noticeOf } from './notices.tsx'
import { templateRoutes } from './template-routes.tsx'
import type { Work } from './work.ts'

const looking = ['see-loads', 'load-any', 'load-own'] as const
const bringing = ['load-any', 'load-own'] as const
/** Enough to see what is wrong; the file has them all. */
const LISTED = 50
const ALL_LISTED = 1_000_000
/** Seconds after which a page that waits for something is shown again, with or without script. */
const AGAIN = '3'

/** Bringing files in, and deciding on what was read. */
export function loadRoutes(largestUpload: number, work: Work | undefined): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/loads', may(looking), (c) => showLoads(c, []))
  routes.post('/loads', may(bringing, { upTo: largestUpload }), async (c) => {
    const form = await formOf(c)
    const read = await readUploads(form)
    if ('errors' in read) return showLoads(c, read.errors)
    const { id, again } = await asAsker(c, async (tx) => {
      const { code } = c.var.authority
      await oneAtATime(tx, code)
      const hashes = read.value.map(({ sha256 }) => sha256)
      const same = await loadWithSameFiles(tx, code, hashes)
      if (same !== undefined) return { id: same.id, again: true }
      const about = {
        authority: code,
        partner: bringerIn(c, form),
        by: personOf(c).personId,
        at: c.var.now(),
      }
      const id = await beginLoad(tx, about, read.value)
      const { number } = await found(c, tx, id)
      await noteBy(c, tx, 'load-files', id, { load: number, files: read.value.length })
      return { id, again: false }
    })
    if (!again) work?.wake()
    return goOn(c, `/loads/${id}${again ? '?done=again' : ''}`)
  })
  routes.post('/loads/measure-again', may(bringing), async (c) => {
    const { code: authority } = c.var.authority
    await asAsker(c, async (tx) => {
      const asked = await askAgain(tx, { authority, by: personOf(c).personId, at: c.var.now() })
      if (asked !== undefined) await noteBy(c, tx, 'measure-again', 'figures', { 'as at': asked.asAt })
    })
    work?.wake()
    return goOn(c, '/loads')
  })
  routes.route('/', templateRoutes())
  routes.get('/loads/:id', may(looking), (c) => showLoad(c, work, []))
  routes.get('/loads/:id/to-put-right.csv', may(looking), async (c) => {
    const id = idIn(c.req.param('id'))
    const lines = await asAsker(c, async (tx) => {
      const { number } = await found(c, tx, id)
      const lines = await listedOf(tx, id, ALL_LISTED)
      await noteBy(c, tx, 'export-what-to-put-right', id, { load: number, lines: lines.length })
      return lines
    })
    c.header('Content-Type', 'text/csv; charset=utf-8')
    c.header('Content-Disposition', 'attachment; filename="what-to-put-right.csv"')
    return c.body(csvOfLines(lines))
  })
  routes.post('/loads/:id/accept', may(bringing), async (c) => {
    const asAt = isAllowed(c, 'load-any')
      ? readAsAt(await formOf(c), dayIn(c.var.now()))
      : { value: undefined }
    if ('errors' in asAt) return showLoad(c, work, asAt.errors, await formOf(c))
    await decided(c, 'accept-load', (tx, decision) => accept(tx, decision, asAt.value))
    work?.wake()
    return goOn(c, '/loads?done=accepted')
  })
  routes.post('/loads/:id/discard', may(bringing), async (c) => {
    await decided(c, 'discard-load', discard)
    return goOn(c, '/loads?done=discarded')
  })
  return routes
}

function decided(
  c: Context<Env>,
  deed: string,
  work: (tx: Tx, decision: Parameters<typeof discard>[1]) => Promise<unknown>,
): Promise<void> {
  const id = idIn(c.req.param('id'))
  return asAsker(c, async (tx) => {
    await work(tx, { authority: c.var.authority.code, id, by: personOf(c).personId, at: c.var.now() })
    await noteBy(c, tx, deed, id, { load: (await found(c, tx, id)).number })
  })
}

/** For whom somebody can bring files: the council, or the partners they are. */
function bringersFor(c: Context<Env>): ('' | Partner)[] {
  if (isAllowed(c, 'load-any')) return ['']
  return partnersOf(c)
}

const partnersOf = (c: Context<Env>): Partner[] =>
  personOf(c).memberships.flatMap(({ authority, partner }) =>
    authority === c.var.authority.code && partner !== undefined ? [partner] : [],
  )

function bringerIn(c: Context<Env>, form: FormData): '' | Partner {
  const all = bringersFor(c)
  const asked = fieldOf(form, 'partner')
  const bringer = all.length === 1 ? all[0] : all.find((each) => each === asked)
  if (bringer === undefined) throw new Refusal('bad-request')
  return bringer
}

async function showLoads(c: Context<Env>, errors: readonly FormError[]) {
  const { code } = c.var.authority
  const seesAll = isAllowed(c, 'see-loads')
  const { loads, accepted, measuring } = await asAsker(c, async (tx) => ({
    loads: await linesOf(tx, code),
    accepted: await acceptedLoads(tx, code),
    measuring: await lastMeasuring(tx, code),
  }))
  if (measuring !== undefined && measuring.endedAt === null && errors.length === 0) c.header('Refresh', AGAIN)
  return show(
    c,
    <LoadsPage
      errors={errors}
      notice={noticeOf(c.req.query('done'))}
      figures={measuringNotice(measuring, bringersFor(c).length > 0)}
      bringers={bringersFor(c)}
      loads={loads}
      expected={expected(accepted, c.var.now(), seesAll ? undefined : partnersOf(c))}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

async function linesOf(tx: Tx, authority: string): Promise<LoadLine[]> {
  const loads = await loadsOf(tx, authority)
  return loads.map(({ by, byName, files, summary, ...load }) => ({
    ...load,
    ...{ by: byName ?? by, files: Number(files) },
    rows: summaryOf(summary)?.tables.reduce((all, { rows }) => all + rows, 0),
  }))
}

async function found(c: Context<Env>, tx: Tx, id: string) {
  const load = await loadOf(tx, c.var.authority.code, id)
  if (load === undefined) throw new Refusal('not-found')
  return load
}

async function showLoad(
  c: Context<Env>,
  work: Work | undefined,
  errors: readonly FormError[],
  typed?: FormData,
) {
  const id = idIn(c.req.param('id'))
  const { code } = c.var.authority
  const { load, listed, accepted } = await asAsker(c, async (tx) => ({
    load: await found(c, tx, id),
    listed: await listedOf(tx, id, LISTED),
    accepted: await acceptedLoads(tx, code),
  }))
  const summary = summaryOf(load.summary)
  if (load.state === 'reading') c.header('Refresh', AGAIN)
  const all = [...accepted, load].flatMap(({ id, number, summary }) => {
    const read = summaryOf(summary)
    return read === undefined ? [] : [{ id, number, summary: read }]
  })
  const gone = load.state === 'read' ? whollyReplaced(all) : []
  return show(
    c,
    <LoadPage
      load={{ ...load, by: load.byName ?? load.by }}
      summary={summary}
      trouble={troubleOf(load.summary)}
      doing={work?.doing()}
      listed={listed}
      replaces={accepted.filter(({ id }) => gone.includes(id)).map(({ number }) => number)}
      mayDecide={isAllowed(c, 'load-any') || isAllowed(c, 'load-own')}
      choosesDay={isAllowed(c, 'load-any')}
      asAt={asAtShown(typed, summary?.tellsTo ?? undefined)}
      errors={errors}
      notice={noticeOf(c.req.query('done'))}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

function asAtShown(typed: FormData | undefined, tellsTo: string | undefined): LoadPageProps['asAt'] {
  const part = (name: string): string => (typed === undefined ? '' : fieldOf(typed, `as-at-${name}`))
  if (typed !== undefined || tellsTo === undefined)
    return { day: part('day'), month: part('month'), year: part('year') }
  const { date, month, year } = calendar(day(tellsTo))
  return { day: String(date), month: String(month), year: String(year) }
}
