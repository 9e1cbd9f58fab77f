import type { Context } from 'hono'
import { isUnsettled, type Commitment } from '../../core/governance/commitments/commitment.ts'
import { inOrder } from '../../core/governance/commitments/next-agenda.ts'
import { calendarOf } from '../../core/governance/commitments/reminders.ts'
import { isoDay } from '../../core/time/day.ts'
import { cardsOf } from '../../store/challenges.ts'
import { commitmentsOf, raisedBy } from '../../store/commitments.ts'
import type { Tx } from '../../store/database.ts'
import type { Env } from '../env.ts'
import { personOf } from '../may.ts'
import { calendarText } from '../work-lists/calendar.ts'
import { businessIn, isTheirs, postsHeld } from './business.ts'
import type { MinePageProps } from './mine-page.tsx'

/** What somebody owes by the posts they hold today, and what they asked. */
export async function mineIn(c: Context<Env>, tx: Tx): Promise<MinePageProps & { all: Commitment[] }> {
  const business = await businessIn(c, tx)
  const { personId } = personOf(c)
  const all = await commitmentsOf(tx, c.var.authority.code)
  const own = new Set(await raisedBy(tx, c.var.authority.code, personId))
  const held = postsHeld(business, personId)
  return {
    ...{ all, held, business },
    worries: (await cardsOf(tx, c.var.authority.code)).filter(
      ({ state, post }) => state === 'routed' && held.some(({ id }) => id === post),
    ),
    owned: all.filter((each) => isUnsettled(each) && isTheirs(each, held)).sort(inOrder),
    asked: all.filter(({ id, keptPrivate }) => own.has(id) && keptPrivate === undefined).sort(inOrder),
  }
}

/** The dates somebody is to keep, as a calendar file: kinds, numbers and days, and no word of what was asked. */
export async function calendarIn(c: Context<Env>, tx: Tx): Promise<string> {
  const { all, business } = await mineIn(c, tx)
  const { code } = c.var.authority
  return calendarText({
    name: 'My promises',
    at: c.var.now(),
    secret: c.var.config.secret,
    entries: calendarOf(all, business.holdings, personOf(c).personId, business.today).map(
      ({ uid, on, title }) => ({
        ...{ key: `${code} promise ${uid}`, on: isoDay(on), summary: title },
        description: 'Read it in Hearth, under Promises.',
      }),
    ),
  })
}
