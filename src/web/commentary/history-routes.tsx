import { Hono } from 'hono'
import { versionsOf } from '../../store/commentary.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { may } from '../may.ts'
import { asAsker } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { fieldOf, goOn } from '../sign-in/answer.ts'
import { HistoryPage } from './history-page.tsx'
import { commentedOn, pathOf, versionIn, written } from './on.ts'

/** Who wrote what when, and putting it back. */
export function historyRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/commentary/:about/history', may('write-commentary'), async (c) => {
    const props = await asAsker(c, async (tx) => {
      const { words, measure } = await commentedOn(c, tx, c.req.query('as-at'))
      const place = { authority: c.var.authority.code, about: measure.about, asAt: words.asAt }
      return { measure, asAt: words.asAt, versions: await versionsOf(tx, place) }
    })
    return show(c, <HistoryPage {...props} shown={versionIn(c.req.query('version') ?? '')} />)
  })
  routes.post('/commentary/:about/put-back', may('write-commentary'), async (c) => {
    const form = await formOf(c)
    return asAsker(c, async (tx) => {
      const on = await commentedOn(c, tx, fieldOf(form, 'as-at'))
      const place = { authority: c.var.authority.code, about: on.measure.about, asAt: on.words.asAt }
      const wanted = versionIn(fieldOf(form, 'version'))
      const old = (await versionsOf(tx, place)).find(({ version }) => version === wanted)
      if (old === undefined) throw new Refusal('not-found')
      const { markdown, cause, action, owner, due } = old
      const said = { markdown, cause, action, owner, due, after: versionIn(fieldOf(form, 'after')) }
      if ((await written(c, tx, on, said)) === undefined) throw new Refusal('conflict')
      return goOn(c, `${pathOf(on)}&done=put-back`)
    })
  })
  return routes
}
