import { Hono } from 'hono'
import { changed, withItemMoved } from '../../core/governance/meetings/agenda.ts'
import { exempt, opened } from '../../core/governance/meetings/exempt.ts'
import { itemOf } from '../../core/governance/meetings/meeting.ts'
import { withItemRestored, withoutItem } from '../../core/governance/meetings/taken-off.ts'
import { isRefused, refuse, type Refused } from '../../core/governance/refused.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { may } from '../may.ts'
import { textIn } from '../settings/form.ts'
import { offering } from '../words/offering.tsx'
import { readGrounds } from './form.ts'
import { changedBy, showItem } from './item-changed.tsx'
import { savedWords } from './item-words-saved.ts'

const path = '/meetings/:id/items/:item'
const prose = (): readonly string[] => ['text', 'recommendations']

/** One item of an agenda: its words, its place, whether the public may hear it. */
export function itemRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get(path, may('run-meetings'), (c) => showItem(c))
  routes.post(`${path}/words`, may('run-meetings'), offering(prose), savedWords)
  routes.post(`${path}/move`, may('run-meetings'), async (c) => {
    const step = textIn(await formOf(c), 'to') === 'up' ? -1 : 1
    return changedBy(c, 'off', 'move-item', (meeting, id) => {
      const at = meeting.items.findIndex((item) => item.id === id)
      return withItemMoved(meeting, id, Math.max(0, at + step))
    })
  })
  routes.post(`${path}/off`, may('run-meetings'), async (c) => {
    const why = textIn(await formOf(c), 'off-why')
    return changedBy(c, 'off', 'take-item-off', (meeting, id) => withoutItem(meeting, id, why), 'off-why')
  })
  routes.post(`${path}/restore`, may('run-meetings'), (c) =>
    changedBy(c, 'off', 'put-item-back', (meeting, id) =>
      withItemRestored(meeting, id, meeting.items.length),
    ),
  )
  routes.post(`${path}/exempt`, may('run-meetings'), async (c) => {
    const form = await formOf(c)
    return changedBy(c, 'exempt', 'make-item-exempt', (meeting, id) => {
      const item = itemOf(meeting, id)
      if (item === undefined) return gone
      const made = exempt(item, readGrounds(form))
      return isRefused(made) ? made : changed(meeting, id, () => made)
    })
  })
  routes.post(`${path}/open`, may('run-meetings'), (c) =>
    changedBy(c, 'exempt', 'open-item', (meeting, id) => changed(meeting, id, opened)),
  )
  return routes
}

const gone: Refused = refuse('That item is not on the agenda any more.')
