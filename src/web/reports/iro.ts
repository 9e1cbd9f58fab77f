import type { Context } from 'hono'
import { changesBlock } from '../../core/reports/change-note/change-note.ts'
import { toldOtherwise } from '../../core/reports/change-note/told-otherwise.ts'
import { heldWords, type HeldWords } from '../../core/reports/iro/held.ts'
import { iroReportOf, type IroReport } from '../../core/reports/iro/iro-report.ts'
import { required } from '../../core/reports/iro/required.ts'
import { totalsThatDiffer } from '../../core/reports/iro/totals.ts'
import type { Block, Report } from '../../core/reports/report.ts'
import type { Problem } from '../../core/words/lint/problem.ts'
import type { Tx } from '../../store/database.ts'
import { keptSet } from '../data-set/kept.ts'
import type { Env } from '../env.ts'
import { Refusal } from '../refusal.tsx'
import { iroViewIn, type IroView } from './iro-view.ts'
import { NO_EDITION, type Made } from './made.ts'
import type { OpenSet } from './open-set.ts'

/** The report as it stands now: what it says, where each part stands, and what is wrong with its words. */
export interface IroNow {
  /** `undefined` where its totals do not add up: `differ` says which. */
  readonly made: IroReport | undefined
  readonly differ: readonly string[]
  readonly held: HeldWords
  /** Of both editions, each once. */
  readonly problems: readonly Problem[]
  /** What has changed since it was kept last. */
  readonly changes: Block | undefined
}

/** What is made of a view. */
export async function iroNow(c: Context<Env>, tx: Tx, view: IroView): Promise<IroNow> {
  const { kept, plan, written, year, open } = view
  const differ = totalsThatDiffer(kept.set, year)
  const held = heldWords({ written, plan }, kept.set)
  const opened = open && heldWords({ written, plan }, open.set, open.secrets)
  const changes = await changesSince(c, tx, view)
  const { beside } = kept.set
  return {
    ...{ differ, held, changes, problems: eachOnce([...held.problems, ...(opened?.problems ?? [])]) },
    made:
      differ.length > 0
        ? undefined
        : iroReportOf({ set: kept.set, words: held, plan, changes, ...(beside && { beside }) }),
  }
}

/** For keeping and for paper. Not found while there is no data set of a whole year. */
export async function iroMade(c: Context<Env>, tx: Tx): Promise<Made> {
  const view = await iroViewIn(c, tx, c.req.query('as-at'))
  const now = view && (await iroNow(c, tx, view))
  if (view === undefined || now?.made === undefined) throw new Refusal('not-found')
  const { open, kept } = view
  const errors = now.problems.filter(({ severity }) => severity === 'error').length
  return {
    ...{ name: 'iro', asAt: view.asAt, dataSet: kept.id, audience: 'restricted' },
    report: now.made.report,
    open: open && openReport(view, open),
    noOpen: open === undefined ? NO_EDITION : undefined,
    unfit:
      errors > 0
        ? 'Its words have errors. Put each right: a report is not kept with words that its figures do not bear out.'
        : undefined,
  }
}

/** The same for anybody, of what the public edition shows. */
const openReport = ({ written, plan }: IroView, { set, secrets }: OpenSet): Report =>
  iroReportOf({
    ...{ set, plan, words: heldWords({ written, plan }, set, secrets) },
    ...(set.beside && { beside: set.beside }),
  }).report

/** What the figures of the report's measures say that they did not when it was kept last; `undefined` for nothing. */
async function changesSince(
  c: Context<Env>,
  tx: Tx,
  { kept, versions }: IroView,
): Promise<Block | undefined> {
  const [last] = versions
  if (last === undefined || last.dataSet === null || last.dataSet === kept.id) return undefined
  const before = await keptSet(tx, c.var.authority.code, last.dataSet)
  const found = before === undefined ? [] : toldOtherwise(before.set, kept.set, ofReport)
  return found.length === 0
    ? undefined
    : changesBlock(`What has changed since version ${String(last.version)}`, found)
}

const ofReport: ReadonlySet<string> = new Set(
  required.flatMap(({ charts, measures, rows, months, groups }) =>
    [charts, measures, rows, months, groups].flatMap((each) => each ?? []),
  ),
)

const eachOnce = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((each) => [`${each.rule}\n${each.where}\n${each.sentence}`, each])).values(),
]
