import type { Context } from 'hono'
import { boardOnly, publicOnly } from '../../core/governance/commitments/public.ts'
import { crosswalkReportOf } from '../../core/reports/crosswalk/crosswalk-report.ts'
import { exceptionReportOf } from '../../core/reports/exception/exception-report.ts'
import { commitmentsOf } from '../../store/commitments.ts'
import type { Tx } from '../../store/database.ts'
import type { ReportName } from '../../store/tables/reports.ts'
import { viewIn, type View } from '../data-set/view.ts'
import type { Env } from '../env.ts'
import { isAllowed } from '../may.ts'
import { Refusal } from '../refusal.tsx'
import { annualIn } from './annual.ts'
import { changesMade } from './changes.ts'
import { iroMade } from './iro.ts'
import { NO_EDITION, type Made } from './made.ts'
import { openSetOf, type OpenSet } from './open-set.ts'

/** A report of the address, as it stands; not found where there is nothing to make it of. */
export async function madeIn(c: Context<Env>, tx: Tx, name: ReportName): Promise<Made> {
  if (name === 'annual') return annualIn(c, tx)
  if (name === 'iro') return iroMade(c, tx)
  const view = await viewIn(c, tx)
  if (view === undefined) throw new Refusal('not-found')
  if (name === 'changes') return there(await changesMade(c, tx, view))
  return name === 'exceptions' ? exceptionsIn(c, tx, view) : crosswalkIn(c, tx, view)
}

function there(made: Made | undefined): Made {
  if (made === undefined) throw new Refusal('not-found')
  return made
}

/** What is off target, worse than elsewhere or turned for the worse. */
export async function exceptionsIn(c: Context<Env>, tx: Tx, view: View): Promise<Made> {
  const { kept, beside } = view
  const open = await openSetOf(tx, c.var.authority.code, kept)
  return {
    ...aboutSet('exceptions', view, open),
    report: kept.once(`exceptions ${beside}`, () => exceptionReportOf(kept.set, beside)),
    open: open && exceptionReportOf(open.set, beside),
  }
}

/** Measures and promises against what is asked of the council. */
export async function crosswalkIn(c: Context<Env>, tx: Tx, view: View): Promise<Made> {
  const { code } = c.var.authority
  const open = await openSetOf(tx, code, view.kept)
  const all = isAllowed(c, 'see-business') ? await commitmentsOf(tx, code) : []
  return {
    ...aboutSet('crosswalk', view, open),
    report: crosswalkReportOf(view.kept.set, { commitments: boardOnly(all) }),
    open: open && crosswalkReportOf(open.set, { commitments: publicOnly(all) }),
  }
}

/** What every report of one data set has. */
export const aboutSet = (
  name: ReportName,
  { kept, asAt }: Pick<View, 'kept' | 'asAt'>,
  open: OpenSet | undefined,
): Omit<Made, 'report' | 'open'> => ({
  ...{ name, asAt, dataSet: kept.id, audience: 'restricted' },
  noOpen: open === undefined ? NO_EDITION : undefined,
})
