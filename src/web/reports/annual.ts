import type { Context } from 'hono'
import { youSaid } from '../../core/governance/challenges/you-said.ts'
import { boardOnly, publicOnly } from '../../core/governance/commitments/public.ts'
import { annualReportOf } from '../../core/reports/annual/annual-report.ts'
import { calendar, day, dayOf, isoDay, type Day } from '../../core/time/day.ts'
import { whoIsTold } from '../../core/words/lint/who-is-told.ts'
import { commitmentsAsOf, heldBetween, type Span } from '../../store/board-year.ts'
import { dataSetsSaid } from '../../store/data-sets.ts'
import { commentaryFor } from '../../store/commentary.ts'
import type { Tx } from '../../store/database.ts'
import { localDay } from '../../store/local-time.ts'
import { postsOf } from '../../store/posts.ts'
import { keptSeen } from '../data-set/kept.ts'
import type { Env } from '../env.ts'
import { isAllowed } from '../may.ts'
import { Refusal } from '../refusal.tsx'
import type { Made } from './made.ts'
import { openSetOf } from './open-set.ts'

/** Years to choose from: this one and those before it. */
const YEARS = 6

/** The financial years there are to choose from, the latest first, by the calendar year each begins in. */
export function yearsTo(today: Day): number[] {
  const { year, month } = calendar(today)
  const latest = month >= 4 ? year : year - 1
  return Array.from({ length: YEARS }, (_, back) => latest - back)
}

/** The year an address asks for; the last that is over where it asks for none. */
export function yearIn(c: Context<Env>): number {
  const [latest = 0, last = 0, ...rest] = yearsTo(localDay(c.var.now()))
  const asked = c.req.query('year') ?? ''
  if (asked === '') return last
  const year = Number(asked)
  if (![latest, last, ...rest].includes(year)) throw new Refusal('not-found')
  return year
}

/** From 1 April to 31 March, or to today where that has not come. */
export function spanOf(year: number, today: Day): Span {
  const [from, end] = [dayOf(year, 4, 1), dayOf(year + 1, 3, 31)]
  if (from === undefined || end === undefined) throw new Refusal('not-found')
  return { from, to: Math.min(end, today) as Day }
}

/** The board's year, with the last data set of it. Whoever reads it sits in private session. */
export async function annualIn(c: Context<Env>, tx: Tx): Promise<Made> {
  if (!isAllowed(c, 'see-exempt')) throw new Refusal('may-not')
  const { authority } = c.var
  const span = spanOf(yearIn(c), localDay(c.var.now()))
  const kept = await setOf(tx, authority.code, span)
  const open = kept && (await openSetOf(tx, authority.code, kept))
  const all = await commitmentsAsOf(tx, authority.code, span.to)
  const year = {
    ...{ authority, ...span, posts: await postsOf(tx, authority.code) },
    meetings: await heldBetween(tx, authority.code, span),
    youSaid: youSaid(publicOnly(all), whoIsTold),
  }
  return {
    ...{ name: 'annual', audience: 'exempt', asAt: isoDay(span.to), dataSet: kept?.id ?? null },
    report: annualReportOf({
      ...{ ...year, edition: 'restricted', commitments: boardOnly(all) },
      ...(kept && { set: kept.set }),
    }),
    open: annualReportOf({
      ...{ ...year, edition: 'public', commitments: publicOnly(all) },
      ...(open && { set: open.set }),
    }),
    noOpen: undefined,
  }
}

/** The latest data set of a span; `undefined` where there is none. */
async function setOf(tx: Tx, authority: string, { from, to }: Span) {
  const found = (await dataSetsSaid(tx, authority)).find(({ asAt }) => day(asAt) >= from && day(asAt) <= to)
  const measured = found && (await keptSeen(tx, authority, found.id))
  return measured?.saying(found?.said ?? '', () => commentaryFor(tx, authority, found?.asAt ?? ''))
}
