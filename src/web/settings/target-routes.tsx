import { Hono } from 'hono'
import type { Target } from '../../core/record/targets.ts'
import { isoDay } from '../../core/time/day.ts'
import { settingsOf } from '../../store/settings.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import type { Work } from '../loads/work.ts'
import { may } from '../may.ts'
import { fieldOf } from '../sign-in/answer.ts'
import { changed } from './changed.ts'
import { textIn } from './form.ts'
import { readTarget, targetFields } from './target-form.ts'
import { TargetPage, TargetsPage } from './target-pages.tsx'

/** What the council has set itself. */
export function targetRoutes(work: Work | undefined): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/settings/targets', may('change-measures'), async (c) => {
    const { targets } = await settingsOf(c.var.db, c.var.authority.code)
    return show(c, <TargetsPage targets={targets} done={c.req.query('done')} />)
  })
  routes.get('/settings/targets/new', may('change-measures'), (c) => {
    const asked = c.req.query('indicator')
    return show(c, <TargetPage values={asked === undefined ? {} : { indicator_id: asked }} errors={[]} />)
  })
  routes.post('/settings/targets/new', may('change-measures'), async (c) => {
    const form = await formOf(c)
    const read = readTarget(form)
    if ('errors' in read) {
      const values = Object.fromEntries(targetFields.map((name) => [name, textIn(form, name)]))
      return show(c, <TargetPage values={values} errors={read.errors} />, 422)
    }
    const { indicatorId, from } = read.value
    // One of the same measure from the same day is the same target, said anew.
    const withIt = (before: readonly Target[]) =>
      [
        ...before.filter((each) => each.indicatorId !== indicatorId || each.from !== from),
        read.value,
      ].toSorted((a, b) =>
        a.indicatorId < b.indicatorId ? -1 : a.indicatorId > b.indicatorId ? 1 : a.from - b.from,
      )
    return changed(c, 'targets', withIt, work)
  })
  routes.post('/settings/targets/remove', may('change-measures'), async (c) => {
    const form = await formOf(c)
    const [id, from] = [fieldOf(form, 'indicator_id'), fieldOf(form, 'from')]
    const without = (before: readonly Target[]) =>
      before.filter((each) => each.indicatorId !== id || isoDay(each.from) !== from)
    return changed(c, 'targets', without, work)
  })
  return routes
}
