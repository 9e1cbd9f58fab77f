import type { Context } from 'hono'
import { annualEditions } from '../../core/reports/annual/editions.ts'
import { yearsTo, yearToDate } from '../../core/reports/annual/years.ts'
import { day, isoDay } from '../../core/time/day.ts'
import { yearKept, type Span } from '../../store/board-year.ts'
import { dataSetsSaid } from '../../store/data-sets.ts'
import { commentaryFor } from '../../store/commentary.ts'
import type { Tx } from '../../store/database.ts'
import { localDay } from '../../store/local-time.ts'
import { keptSeen } from '../data-set/kept.ts'
import type { Env } from '../env.ts'
import { isAllowed } from '../may.ts'
import { Refusal } from '../refusal.tsx'
import type { Made } from './made.ts'
import { openSetOf } from './open-set.ts'

/** The year an address asks for; the last that is over where it asks for none. */
export function yearIn(c: Context<Env>): number {
  const [latest = 0, last = 0, ...rest] = yearsTo(localDay(c.var.now()))
  const asked = c.req.query('year') ?? ''
  if (asked === '') return last
  const year = Number(asked)
  if (![latest, last, ...rest].includes(year)) throw new Refusal('not-found')
  return year
}

/** The board's year, with the last data set of it. Whoever reads it sits in private session. */
export async function annualIn(c: Context<Env>, tx: Tx): Promise<Made> {
  if (!isAllowed(c, 'see-exempt')) throw new Refusal('may-not')
  const { authority } = c.var
  const span = yearToDate(yearIn(c), localDay(c.var.now()))
  const kept = await setOf(tx, authority.code, span)
  const open = kept && (await openSetOf(tx, authority.code, kept))
  const made = annualEditions(await yearKept(tx, authority, span), { own: kept?.set, open: open?.set })
  return {
    ...{ name: 'annual', audience: 'exempt', asAt: isoDay(span.to), dataSet: kept?.id ?? null },
    ...{ report: made.own, open: made.open, noOpen: undefined },
  }
}

/** The latest data set of a span; `undefined` where there is none. */
async function setOf(tx: Tx, authority: string, { from, to }: Span) {
  const found = (await dataSetsSaid(tx, authority)).find(({ asAt }) => day(asAt) >= from && day(asAt) <= to)
  const measured = found && (await keptSeen(tx, authority, found.id))
  return measured?.saying(found?.said ?? '', () => commentaryFor(tx, authority, found?.asAt ?? ''))
}
