import { Hono, type Context } from 'hono'
import {
  boardCalendarOf,
  calendarOf,
  type CalendarEntry,
} from '../../core/governance/commitments/calendar.ts'
import { boardOnly } from '../../core/governance/commitments/public.ts'
import { day, isoDay } from '../../core/time/day.ts'
import { owedBy, unsettledOf } from '../../store/commitments-asked.ts'
import type { Tx } from '../../store/database.ts'
import type { Env } from '../env.ts'
import { may, personOf } from '../may.ts'
import { asAsker } from '../people/deeds.ts'
import { calendarText } from '../work-lists/calendar.ts'
import { businessIn, postsHeld, type Business } from './business.ts'

/** Dates as calendar files: an owner’s, and the board’s. Kinds, numbers and days, and no word of what was asked. */
export function calendarRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/promises/mine.ics', may('see-business'), async (c) =>
    sent(c, 'promises', await asAsker(c, (tx) => mineIn(c, tx))),
  )
  routes.get('/promises/board.ics', may('see-business'), async (c) =>
    sent(c, 'board', await asAsker(c, (tx) => boardsIn(c, tx))),
  )
  return routes
}

function sent(c: Context<Env>, name: string, calendar: string) {
  c.header('Content-Type', 'text/calendar; charset=utf-8')
  c.header('Content-Disposition', `attachment; filename="${name}.ics"`)
  return c.body(calendar)
}

async function mineIn(c: Context<Env>, tx: Tx): Promise<string> {
  const business = await businessIn(c, tx)
  const { personId } = personOf(c)
  const held = postsHeld(business, personId).map(({ id }) => id)
  const own = await owedBy(tx, c.var.authority.code, held)
  return calendar(c, 'My promises', calendarOf(own, business.holdings, personId, business.today))
}

/** Every day the board is to see something kept, and every meeting. */
async function boardsIn(c: Context<Env>, tx: Tx): Promise<string> {
  const business = await businessIn(c, tx)
  const all = boardOnly(await unsettledOf(tx, c.var.authority.code))
  const entries = [...meetingsOf(business), ...boardCalendarOf(all)]
  return calendar(
    c,
    'Corporate parenting board',
    entries.sort((a, b) => a.on - b.on || (a.uid < b.uid ? -1 : 1)),
  )
}

const meetingsOf = ({ meetings }: Business): CalendarEntry[] =>
  meetings.map(({ id, heldOn }) => ({
    uid: `meeting ${id}`,
    on: day(heldOn),
    title: 'Meeting of the corporate parenting board',
  }))

const calendar = (c: Context<Env>, name: string, entries: readonly CalendarEntry[]): string =>
  calendarText({
    ...{ name, at: c.var.now(), secret: c.var.config.secret },
    entries: entries.map(({ uid, on, title }) => ({
      ...{ key: `${c.var.authority.code} promise ${uid}`, on: isoDay(on), summary: title },
      description: 'Read it in Hearth, under Promises.',
    })),
  })
