import { randomUUID } from 'node:crypto'
import { Hono, type Context } from 'hono'
import type { Board } from '../../core/governance/board.ts'
import { withStandingItem } from '../../core/governance/meetings/agenda.ts'
import type { Meeting } from '../../core/governance/meetings/meeting.ts'
import type { StandingItem } from '../../core/governance/meetings/standing-items.ts'
import { isRefused } from '../../core/governance/refused.ts'
import { isoDay } from '../../core/time/day.ts'
import { boardsOf } from '../../store/boards.ts'
import { keepMeeting } from '../../store/meetings.ts'
import { writingOf } from '../boards/routes.tsx'
import type { Env } from '../env.ts'
import { formOf } from '../forgery.ts'
import { show } from '../frame.tsx'
import { may } from '../may.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { textIn } from '../settings/form.ts'
import { goOn } from '../sign-in/answer.ts'
import { FactsPage } from './facts-page.tsx'
import { readFacts, type Facts } from './form.ts'
import { giveNotice } from './notice.ts'
import { bringPutOff } from './put-off.ts'
import { typedIn } from './read.ts'

/** A meeting made, with the standing items and what its board put off before. */
export function newMeetingRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/meetings/new', may('run-meetings'), async (c) => {
    const boards = await asAsker(c, (tx) => boardsOf(tx, c.var.authority.code))
    return boards.length === 0
      ? goOn(c, '/boards')
      : show(c, <FactsPage boards={boards} values={{}} errors={[]} />)
  })
  routes.post('/meetings/new', may('run-meetings'), made)
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
