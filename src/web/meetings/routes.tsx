import { randomUUID } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { withItem, withStandingItem } from '../../core/governance/meetings/agenda.ts'
import type { Board } from '../../core/governance/board.ts'
import type { Meeting } from '../../core/governance/meetings/meeting.ts'
import { placeForNew } from '../../core/governance/meetings/put-off.ts'
import { standingItems, type StandingItem } from '../../core/governance/meetings/standing-items.ts'
import { clockTime } from '../../core/governance/meetings/time-of-day.ts'
import { isRefused } from '../../core/governance/refused.ts'
import { isoDay } from '../../core/time/day.ts'
import { boardsOf } from '../../store/boards.ts'
import { callOff, keepMeeting, meetingsOf } from '../../store/meetings.ts'
import { writingOf } from '../boards/routes.tsx'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { idIn } from '../id-in.ts'
import { dayIn } from '../loads/day-in.ts'
import { isAllowed, may } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { textIn } from '../settings/form.ts'
import { goOn } from '../sign-in/answer.ts'
import { changeIn, changeMeeting } from './change.ts'
import { FactsPage } from './facts-page.tsx'
import { readFacts, type Facts } from './form.ts'
import { broughtForward } from './forward.ts'
import { itemRoutes } from './item-routes.tsx'
import { ListPage } from './list-page.tsx'
import { liveRoutes } from './live-routes.tsx'
import { giveNotice } from './notice.ts'
import { outRoutes } from './out-routes.ts'
import type { Packs } from './packs.ts'
import { paperGroundsRoutes } from './paper-grounds-routes.tsx'
import { paperRoutes } from './paper-routes.tsx'
import { bringPutOff, bringToNextDraft } from './put-off.ts'
import { typedIn } from './read.ts'
import { showMeeting } from './show-meeting.tsx'
import { meetingView } from './view.ts'

/** Meetings: their agendas, papers and packs, and what happens at them. */
export function meetingRoutes(largestUpload: number, packs: Packs | undefined): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/meetings', may('see-business'), async (c) => {
    const { code } = c.var.authority
    const lists = await asAsker(c, async (tx) => ({
      meetings: await meetingsOf(tx, code),
      boards: await boardsOf(tx, code),
    }))
    return show(c, <ListPage {...lists} today={dayIn(c.var.now())} mayRun={isAllowed(c, 'run-meetings')} />)
  })
  routes.get('/meetings/new', may('run-meetings'), async (c) => {
    const boards = await asAsker(c, (tx) => boardsOf(tx, c.var.authority.code))
    return boards.length === 0
      ? goOn(c, '/boards')
      : show(c, <FactsPage boards={boards} values={{}} errors={[]} />)
  })
  routes.post('/meetings/new', may('run-meetings'), made)
  routes.get('/meetings/:id', may('see-business'), (c) => showMeeting(c, packs))
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
  routes.route('/', itemRoutes())
  routes.route('/', paperRoutes(largestUpload))
  routes.route('/', paperGroundsRoutes())
  routes.route('/', outRoutes(packs))
  routes.route('/', liveRoutes())
  return routes
}

const usual: readonly StandingItem[] = [
  'welcome',
  'minutes',
  'declarations',
  'public-participation',
  'urgent',
]

async function made(c: Context<Env>) {
  const form = await formOf(c)
  const read = readFacts(form)
  const id = randomUUID()
  const errors = await asAsker(c, async (tx) => {
    const boards = await boardsOf(tx, c.var.authority.code)
    const board = boards.find((each) => each.id === textIn(form, 'board'))
    if ('errors' in read) return { boards, errors: read.errors }
    if (board === undefined) return { boards, errors: [{ field: 'board', text: 'Choose a board' }] }
    const meeting = begun(id, board.board, read.value, textIn(form, 'standing') !== 'no')
    await keepMeeting(tx, meeting, writingOf(c))
    await giveNotice(tx, meeting, board.board, writingOf(c))
    await bringPutOff(c, tx, id)
    await noteBy(c, tx, 'make-meeting', id, { on: isoDay(meeting.on) })
    return undefined
  })
  if (errors === undefined) return goOn(c, `/meetings/${id}?done=made`)
  return show(c, <FactsPage {...errors} values={typedIn(form)} />, 422)
}

function begun(id: string, board: Board, facts: Facts, withStanding: boolean): Meeting {
  const empty: Meeting = { id, board: board.id, ...facts, published: undefined, items: [], withdrawn: [] }
  return (withStanding ? usual : []).reduce<Meeting>((meeting, standing) => {
    if (standing === 'public-participation' && board.orders.publicQuestions === undefined) return meeting
    const added = withStandingItem(meeting, standing)
    return isRefused(added) ? meeting : added
  }, empty)
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

/** A form that leaves the link blank takes it away. */
function withFacts(meeting: Meeting, facts: Facts): Meeting {
  const { id, board, chair, published, items, withdrawn } = meeting
  return { id, board, published, items, withdrawn, ...facts, ...(chair === undefined ? {} : { chair }) }
}
