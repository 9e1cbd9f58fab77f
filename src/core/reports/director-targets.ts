import { againstFixed } from '../benchmarks/against-fixed.ts'
import { longDay } from '../time/day.ts'
import type { DataSet, Entry } from './data-set.ts'
import { figureWhen, surestFirst, type Ranked } from './director-evidence.ts'
import { headlineOf } from './headline.ts'
import { ragOf, type Rag } from './rag.ts'
import type { DirectorsPart, Remark } from './report.ts'
import { aimOf } from './target-words.ts'
import { targetIn } from './target.ts'

type Remarks = ReadonlyMap<string, Remark>

/** What is off the council's own targets, the surest first, each with whose it is. */
export function targetsPart(
  entries: readonly Entry[],
  remarks: Remarks,
  edition: DataSet['edition'],
): DirectorsPart {
  const judged = entries.flatMap((entry) => {
    const rag = ragOf(entry)
    return rag === undefined ? [] : [{ entry, rag }]
  })
  const off = judged.filter(({ rag }) => rag.verdict === 'off')
  return {
    id: 'targets',
    title: 'What is off target',
    signals: surestFirst(
      off.map(({ entry, rag }) => offTarget(entry, rag, actionOf(remarks.get(entry.indicator.id), edition))),
    ),
    notes: [summary(judged.map(({ rag }) => rag.verdict))],
  }
}

function offTarget(entry: Entry, { shape, word }: Rag, action: string): Ranked {
  const { now } = headlineOf(entry)
  const target = targetIn(entry, now)
  const { p } =
    now.figure.kind === 'number' && target
      ? againstFixed(now.figure, target.target, entry.indicator.kind)
      : { p: undefined }
  const aim = target ? `the target is ${aimOf(entry.indicator, target)}, from ${longDay(target.from)}` : ''
  const owner = target?.owner === undefined ? '' : ` Owner: ${target.owner}.`
  return {
    rank: p ?? 1,
    signal: {
      mark: { shape, word },
      indicatorId: entry.indicator.id,
      title: entry.indicator.title,
      evidence: `${figureWhen(entry)}; ${aim}${byChance(p)}.${owner}${action}`,
    },
  }
}

/** As long an action as a page of sentences has room for. */
const LONGEST = 140

/** What is being done about it, where its comment says; that it does not is told to those who may ask for it. */
function actionOf(remark: Remark | undefined, edition: DataSet['edition']): string {
  const action = remark?.fields.find(({ label }) => label === 'Action')
  if (!action?.given) return edition === 'restricted' ? ' No action is given.' : ''
  const text = action.runs.map(({ text }) => text).join('')
  return text.length > LONGEST
    ? ' The action is with its comment.'
    : ` Action: ${text.replace(/[.\s]+$/, '')}.`
}

/** A small cohort misses a target now and then by chance alone. */
const byChance = (p: number | undefined): string =>
  p !== undefined && p > 0.05 ? ', a gap that chance alone may bring' : ''

function summary(verdicts: readonly Rag['verdict'][]): string {
  if (verdicts.length === 0)
    return 'No target with a tolerance is in force. Targets are kept in a table with the columns indicator_id, from, target and tolerance.'
  const count = (which: Rag['verdict']): string => String(verdicts.filter((each) => each === which).length)
  const many = verdicts.length === 1 ? '1 measure has' : `${String(verdicts.length)} measures have`
  return `${many} a target and a tolerance. On target: ${count('on')}. Within tolerance: ${count('within')}. Off target: ${count('off')}.`
}
