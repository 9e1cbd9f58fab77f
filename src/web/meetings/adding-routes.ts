import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { withItem, withStandingItem } from '../../core/governance/meetings/agenda.ts'
import { placeForNew } from '../../core/governance/meetings/put-off.ts'
import { standingItems, type StandingItem } from '../../core/governance/meetings/standing-items.ts'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { idIn } from '../id-in.ts'
import { may } from '../may.ts'
import { Refusal } from '../refusal.tsx'
import { textIn } from '../settings/form.ts'
import { goOn } from '../sign-in/answer.ts'
import { changeMeeting } from './change.ts'
import { broughtForward } from './forward.ts'
import type { Packs } from './packs.ts'
import { showMeeting } from './show-meeting.tsx'

/** Items put on an agenda: new ones, standing ones, and what is due. */
export function addingRoutes(packs: Packs | undefined): Hono<Env> {
  const routes = new Hono<Env>()
  routes.post('/meetings/:id/items', may('run-meetings'), async (c) => {
    const form = await formOf(c)
    const urgent = textIn(form, 'urgent')
    const item = { id: randomUUID(), title: textIn(form, 'title'), ...(urgent === '' ? {} : { urgent }) }
    const why = await changeMeeting(c, {
      deed: 'add-item',
      change: (meeting) => withItem(meeting, item, placeForNew(meeting)),
    })
    const id = idIn(c.req.param('id'))
    if (why === undefined) return goOn(c, `/meetings/${id}/items/${item.id}`)
    return showMeeting(c, packs, [{ field: 'title', text: why.refused }])
  })
  routes.post('/meetings/:id/standing', may('run-meetings'), async (c) => {
    const standing = textIn(await formOf(c), 'standing')
    if (!Object.hasOwn(standingItems, standing)) throw new Refusal('bad-request')
    const why = await changeMeeting(c, {
      deed: 'add-item',
      change: (meeting) => withStandingItem(meeting, standing as StandingItem),
    })
    if (why !== undefined) return showMeeting(c, packs, [{ field: 'title', text: why.refused }])
    return goOn(c, `/meetings/${idIn(c.req.param('id'))}?done=saved#agenda`)
  })
  routes.post('/meetings/:id/bring-forward', may('run-meetings'), async (c) => {
    const id = idIn(c.req.param('id'))
    const why = await broughtForward(c)
    if (why !== undefined) return showMeeting(c, packs, [{ field: 'title', text: why.refused }])
    return goOn(c, `/meetings/${id}?done=forward#agenda`)
  })
  return routes
}
