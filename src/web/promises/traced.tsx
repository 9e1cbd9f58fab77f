import type { Context } from 'hono'
import { boardOnly } from '../../core/governance/commitments/public.ts'
import { trace, type Series } from '../../core/governance/commitments/trace.ts'
import { dataSetsOf } from '../../store/data-sets.ts'
import type { Tx } from '../../store/database.ts'
import { keptSet } from '../data-set/kept.ts'
import type { Env } from '../env.ts'
import { isAllowed } from '../may.ts'
import { Refusal } from '../refusal.tsx'
import { seriesOf } from './series.ts'
import { seriesPublished } from './series-published.ts'
import { standingIn } from './standing.ts'
import { TracePage } from './trace-page.tsx'

/** A promise from question to change: by the latest data set for those who see one, else by the latest published edition. */
export async function tracedIn(c: Context<Env>, tx: Tx) {
  const { commitment } = await standingIn(c, tx)
  const [board] = boardOnly([commitment])
  if (board === undefined) throw new Refusal('not-found')
  const seesAll = isAllowed(c, 'see-restricted')
  const series = seesAll
    ? await seriesMeasured(c, tx, board.indicators)
    : await seriesPublished(tx, c.var.authority.code, board.indicators)
  return (
    <TracePage commitment={board} trace={trace(board, series)} from={seesAll ? 'data set' : 'published'} />
  )
}

async function seriesMeasured(c: Context<Env>, tx: Tx, wanted: readonly string[]): Promise<Series[]> {
  const { code } = c.var.authority
  const [latest] = wanted.length === 0 ? [] : await dataSetsOf(tx, code)
  const kept = latest && (await keptSet(tx, code, latest.id))
  return kept === undefined ? [] : seriesOf(kept.set, wanted)
}
