import { Hono, type Context } from 'hono'
import { changesBetween } from '../../core/reports/changes.ts'
import { indicatorPageOf } from '../../core/reports/indicator-page.ts'
import { linkedTo } from '../../store/commitments-linked.ts'
import { dataSetsOf, publishedSet } from '../../store/data-sets.ts'
import type { Tx } from '../../store/database.ts'
import { localDay } from '../../store/local-time.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { isAllowed, may } from '../may.ts'
import { asAsker } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { safePath } from '../safe-path.ts'
import { ChangesPage } from './changes-page.tsx'
import { DirectorPage } from './director-page.tsx'
import { EmptyPage } from './empty-page.tsx'
import { IndicatorPage } from './indicator-page.tsx'
import { keptSet } from './kept.ts'
import { setMeeting } from './meeting-mode.ts'
import { themeIn } from './parts.ts'
import { PromisesAbout } from './promises-about.tsx'
import { ScorecardPage } from './scorecard-page.tsx'
import { SourcesPage } from './sources-page.tsx'
import { ThemePage } from './theme-page.tsx'
import { viewIn, viewOf, type View } from './view.ts'

/** The data set as officers prepare it and members read it. */
export const dataSet = new Hono<Env>()

dataSet.get('/data-set', may('see-restricted'), async (c) => {
  const view = await viewOf(c)
  if (view === undefined) return show(c, <EmptyPage mayLoad={isAllowed(c, 'load-any')} />)
  return show(c, <ScorecardPage view={view} />)
})

dataSet.post('/data-set/meeting-mode', may('see-restricted'), async (c) => {
  const form = await formOf(c)
  setMeeting(c, form.get('meeting') !== 'off')
  const back = form.get('back')
  return c.redirect(safePath(typeof back === 'string' ? back : '/data-set'), 303)
})

dataSet.get('/data-set/director', may('see-restricted'), async (c) =>
  show(c, <DirectorPage view={await there(c)} />),
)

dataSet.get('/data-set/sources', may('see-restricted'), async (c) =>
  show(c, <SourcesPage view={await there(c)} />),
)

dataSet.get('/data-set/changes', may('see-restricted'), async (c) => {
  const found = await asAsker(c, (tx) => changesIn(c, tx))
  return show(c, <ChangesPage {...found} />)
})

dataSet.get('/data-set/indicators/:id', may('see-restricted'), async (c) => {
  const { view, told, promises } = await asAsker(c, (tx) => indicatorIn(c, tx))
  return show(
    c,
    <IndicatorPage view={view} told={told}>
      <PromisesAbout promises={promises} today={localDay(c.var.now())} />
    </IndicatorPage>,
  )
})

dataSet.get('/data-set/:theme', may('see-restricted'), async (c) => {
  const view = await there(c)
  const theme = themeIn(view.kept, c.req.param('theme'))
  if (theme === undefined) throw new Refusal('not-found')
  return show(c, <ThemePage view={view} theme={theme} />)
})

async function there(c: Context<Env>): Promise<View> {
  const view = await viewOf(c)
  if (view === undefined) throw new Refusal('not-found')
  return view
}

async function indicatorIn(c: Context<Env, '/data-set/indicators/:id'>, tx: Tx) {
  const view = await viewIn(c, tx)
  if (view === undefined) throw new Refusal('not-found')
  const { kept, beside } = view
  const id = c.req.param('id')
  const told = kept.set.entries.some(({ indicator }) => indicator.id === id)
    ? kept.once(`told ${id} ${beside}`, () => indicatorPageOf(kept.set, id, beside))
    : undefined
  if (told === undefined) throw new Refusal('not-found')
  const about = { to: 'indicator', id } as const
  const promises = isAllowed(c, 'see-business') ? await linkedTo(tx, c.var.authority.code, about) : []
  return { view, told, promises }
}

/** Set against what was published last, else against the data set before; a correction against what it corrects. */
async function changesIn(c: Context<Env>, tx: Tx) {
  const view = await viewIn(c, tx)
  if (view === undefined) throw new Refusal('not-found')
  const { code } = c.var.authority
  const published = await publishedSet(tx, code, view.asAt)
  const isPublished = published !== undefined && published !== view.kept.id
  const id = isPublished ? published : await beforeIt(tx, code, view.asAt)
  const before = id === undefined ? undefined : await keptSet(tx, code, id)
  const changes =
    before && view.kept.once(`changes ${before.id}`, () => changesBetween(before.set, view.kept.set))
  return { view, changes, beforeId: id ?? '', isPublished }
}

const beforeIt = async (tx: Tx, authority: string, day: string): Promise<string | undefined> =>
  (await dataSetsOf(tx, authority)).find(({ asAt }) => asAt < day)?.id
