import { Hono, type Context } from 'hono'
import type { Meeting } from '../../core/governance/meetings/meeting.ts'
import { clockTime } from '../../core/governance/meetings/time-of-day.ts'
import { isoDay } from '../../core/time/day.ts'
import { callOff } from '../../store/meetings.ts'
import { writingOf } from '../boards/routes.tsx'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { idIn } from '../id-in.ts'
import { may } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { textIn } from '../settings/form.ts'
import { goOn } from '../sign-in/answer.ts'
import { changeIn } from './change.ts'
import { FactsPage } from './facts-page.tsx'
import { readFacts, type Facts } from './form.ts'
import { giveNotice } from './notice.ts'
import type { Packs } from './packs.ts'
import { bringToNextDraft } from './put-off.ts'
import { typedIn } from './read.ts'
import { showMeeting } from './show-meeting.tsx'
import { meetingView } from './view.ts'

/** When and where a meeting is held, and whether it is. */
export function whenAndWhereRoutes(packs: Packs | undefined): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/meetings/:id/facts', may('run-meetings'), async (c) => {
    const { kept } = await asAsker(c, (tx) => meetingView(c, tx))
    if (kept === undefined) throw new Refusal('not-found')
    return show(c, <FactsPage id={kept.meeting.id} values={typedOf(kept.meeting)} errors={[]} />)
  })
  routes.post('/meetings/:id/facts', may('run-meetings'), changedFacts)
  routes.post('/meetings/:id/call-off', may('run-meetings'), async (c) => {
    const id = idIn(c.req.param('id'))
    const why = textIn(await formOf(c), 'why')
    if (why === '') return showMeeting(c, packs, [{ field: 'why', text: 'Say why the meeting is not held' }])
    await asAsker(c, async (tx) => {
      const { kept, board, about } = await meetingView(c, tx)
      if (kept === undefined) throw new Refusal('not-found')
      await callOff(tx, id, why, writingOf(c))
      await giveNotice(tx, kept.meeting, board, writingOf(c), why)
      await bringToNextDraft(c, tx, about)
      await noteBy(c, tx, 'call-off-meeting', id)
    })
    return goOn(c, `/meetings/${id}?done=called-off`)
  })
  return routes
}

const typedOf = ({ on, begins, venue, link, kind }: Meeting) => ({
  ...{ on: isoDay(on), begins: clockTime(begins), venue, link: link ?? '', kind },
})

async function changedFacts(c: Context<Env>) {
  const id = idIn(c.req.param('id'))
  const form = await formOf(c)
  const read = readFacts(form)
  if ('errors' in read) return show(c, <FactsPage id={id} values={typedIn(form)} errors={read.errors} />, 422)
  const why = await asAsker(c, async (tx) => {
    const refused = await changeIn(c, tx, {
      deed: 'change-meeting',
      change: (meeting) => withFacts(meeting, read.value),
    })
    if (refused !== undefined) return refused
    const { kept, board } = await meetingView(c, tx)
    if (kept !== undefined) await giveNotice(tx, kept.meeting, board, writingOf(c))
    return undefined
  })
  if (why === undefined) return goOn(c, `/meetings/${id}?done=saved`)
  return show(
    c,
    <FactsPage id={id} values={typedIn(form)} errors={[{ field: 'on', text: why.refused }]} />,
    422,
  )
}

/** A form that leaves the link blank takes it away; whatever else is known of the meeting stays. */
function withFacts(meeting: Meeting, facts: Facts): Meeting {
  const kept = Object.entries(meeting).filter(([name]) => name !== 'link')
  return { ...(Object.fromEntries(kept) as unknown as Meeting), ...facts }
}
