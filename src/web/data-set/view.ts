import type { Context } from 'hono'
import { USUAL, type Beside } from '../../core/reports/beside.ts'
import { commentaryFor } from '../../store/commentary.ts'
import { dataSetsSaid } from '../../store/data-sets.ts'
import type { Tx } from '../../store/database.ts'
import type { Env } from '../env.ts'
import { isAllowed } from '../may.ts'
import { asAsker } from '../people/deeds.ts'
import { Refusal } from '../refusal.tsx'
import { readAsked } from './asked.ts'
import { keptSeen, type Kept } from './kept.ts'
import { linksOf, type Links } from './links.ts'
import { isMeeting } from './meeting-mode.ts'

/** What every page of a data set is drawn from. */
export interface View {
  readonly kept: Kept
  readonly asAt: string
  /** The days to choose from, the latest first. */
  readonly days: readonly string[]
  readonly beside: Beside
  readonly links: Links
  /** Whether nothing may lead to a child. */
  readonly meeting: boolean
  /** Whether the person may leave meeting mode. */
  readonly mayLeave: boolean
}

/** The data set asked for; `undefined` while there is none at all. Throws what is not there. */
export const viewOf = (c: Context<Env>): Promise<View | undefined> => asAsker(c, (tx) => viewIn(c, tx))

/** The same, in the asker's transaction. */
export async function viewIn(c: Context<Env>, tx: Tx): Promise<View | undefined> {
  const { code } = c.var.authority
  const asked = readAsked(c)
  const sets = await dataSetsSaid(tx, code)
  const found = asked.asAt === undefined ? sets[0] : sets.find(({ asAt }) => asAt === asked.asAt)
  if (found === undefined && asked.asAt !== undefined) throw new Refusal('not-found')
  const measured = found && (await keptSeen(tx, code, found.id))
  if (found === undefined || measured === undefined) return undefined
  const { asAt } = found
  const kept = await measured.saying(found.said, () => commentaryFor(tx, code, asAt))
  const meeting = isMeeting(c)
  return {
    kept,
    asAt,
    days: sets.map((set) => set.asAt),
    beside: asked.beside ?? kept.set.beside ?? USUAL,
    links: linksOf({ asAt: asAt === sets[0]?.asAt ? undefined : asAt, children: !meeting }),
    meeting,
    mayLeave: isAllowed(c, 'see-children'),
  }
}
