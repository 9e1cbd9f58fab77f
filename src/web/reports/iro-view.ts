import type { Context } from 'hono'
import type { Commitment } from '../../core/governance/commitments/commitment.ts'
import { boardOnly, publicOnly } from '../../core/governance/commitments/public.ts'
import { comingKept, pastKept } from '../../core/reports/iro/plan-kept.ts'
import type { Plan } from '../../core/reports/iro/plan.ts'
import { pastFrom } from '../../core/reports/iro/progress.ts'
import type { Written } from '../../core/reports/iro/written.ts'
import { endsYear, yearOf } from '../../core/reports/iro/year.ts'
import { addMonths, day, isoDay } from '../../core/time/day.ts'
import { commentaryFor } from '../../store/commentary.ts'
import { commitmentsOf } from '../../store/commitments.ts'
import { dataSetsSaid } from '../../store/data-sets.ts'
import type { Tx } from '../../store/database.ts'
import { localDay } from '../../store/local-time.ts'
import { sectionsWritten, type SectionVersion } from '../../store/report-words.ts'
import { reportsKept, type KeptReport } from '../../store/reports-kept.ts'
import { keptSeen, type Kept } from '../data-set/kept.ts'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.tsx'
import { openSetOf, type OpenSet } from './open-set.ts'

/** What the reviewing service's report of a year is made of. */
export interface IroView {
  readonly kept: Kept
  /** The last day of the year, `2025-03-31`. */
  readonly asAt: string
  /** `2024/25` */
  readonly year: string
  /** The years there are data sets of, by their last day, the latest first. */
  readonly days: readonly string[]
  readonly open: OpenSet | undefined
  /** The latest version of each section, by its id. */
  readonly sections: ReadonlyMap<string, SectionVersion>
  readonly written: readonly Written[]
  readonly plan: Plan
  readonly commitments: readonly Commitment[]
  /** What was kept of the year, the latest first. */
  readonly versions: readonly KeptReport[]
}

/** The report of the year that the address asks for, the latest where it asks for none; `undefined` while no data set is
 *  of the last day of a year. Throws what is not there. */
export async function iroViewIn(
  c: Context<Env>,
  tx: Tx,
  asked: string | undefined,
): Promise<IroView | undefined> {
  const { code } = c.var.authority
  const sets = (await dataSetsSaid(tx, code)).filter(({ asAt }) => endsYear(day(asAt)))
  const found = asked === undefined || asked === '' ? sets[0] : sets.find(({ asAt }) => asAt === asked)
  const measured = found && (await keptSeen(tx, code, found.id))
  if (found === undefined || measured === undefined) {
    if (asked !== undefined && asked !== '') throw new Refusal('not-found')
    return undefined
  }
  const { asAt, said } = found
  const kept = await measured.saying(said, () => commentaryFor(tx, code, asAt))
  const sections = await sectionsOf(tx, code, asAt)
  const commitments = boardOnly(await commitmentsOf(tx, code))
  return {
    ...{ kept, asAt, year: yearOf(kept.set), sections, commitments },
    days: sets.map((set) => set.asAt),
    open: await openSetOf(tx, code, kept),
    written: [...sections.values()].flatMap(writtenIn),
    plan: {
      last: await lastPlan(c, tx, { asAt, sections, commitments }),
      next: comingKept(sections.get('next-plan')?.lines ?? []),
    },
    versions: (await reportsKept(tx, code, 'iro')).filter((each) => each.asAt === asAt),
  }
}

async function sectionsOf(tx: Tx, authority: string, asAt: string): Promise<Map<string, SectionVersion>> {
  const written = await sectionsWritten(tx, { authority, report: 'iro', asAt })
  return new Map(written.map((each) => [each.section, each]))
}

/** Where lint says a problem of a section stands. */
export const whereOf = (section: string): string => `${section}.md`

const writtenIn = ({ section, markdown }: SectionVersion): Written[] =>
  markdown.trim() === '' ? [] : [{ about: section, where: whereOf(section), text: markdown }]

/** As it was written; where nobody has, what the report of the year before planned, with how each stands today. */
async function lastPlan(
  c: Context<Env>,
  tx: Tx,
  { asAt, sections, commitments }: Pick<IroView, 'asAt' | 'sections' | 'commitments'>,
) {
  const own = sections.get('last-plan')
  if (own !== undefined) return pastKept(own.lines)
  const before = await sectionsOf(tx, c.var.authority.code, isoDay(addMonths(day(asAt), -12)))
  // It stands in the report for anybody too.
  const open = publicOnly(commitments)
  return pastFrom(comingKept(before.get('next-plan')?.lines ?? []), open, localDay(c.var.now()))
}
