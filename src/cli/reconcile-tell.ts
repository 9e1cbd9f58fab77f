import type { Comparison } from '../core/reconcile/compare.ts'
import type { Reconciliation } from '../core/reconcile/reconcile.ts'
import { whys } from '../core/reconcile/why.ts'
import { drawn, sayStrangers, saySummary, whyWords } from '../core/reports/reconciliation.ts'
import { withCommas } from '../core/reports/say.ts'
import type { Io } from './io.ts'

/** Where the list for fixing is, if there is one; and whether some of what was read could not be used. */
export interface Told {
  readonly list: string | undefined
  readonly isPart: boolean
}

/** What happened first, a table for each fact and pair of sources, what to do next last. */
export function tellReconciliation(result: Reconciliation, { list, isPart }: Told, io: Io): void {
  io.out(saySummary(result))
  for (const comparison of result.comparisons) for (const line of tableOf(comparison)) io.out(line)
  for (const line of notCompared(result)) io.out(line)
  if (isPart)
    io.out('Note: some rows or files could not be used and are not compared. hearth report lists them.')
  io.out(nextLine(result, list))
}

function tableOf(comparison: Comparison): string[] {
  const { fact, first, second, agree, differ, onlyFirst, onlySecond, told, because } = comparison
  const rows: [string, number][] = [
    ['Agree', agree],
    ['Differ', differ],
    [`Only in ${first.name}`, onlyFirst],
    [`Only in ${second.name}`, onlySecond],
    ['Children', told],
  ]
  const reasons = whys.flatMap((why): [string, number][] =>
    because[why] === 0 ? [] : [[`  ${whyWords[why]}`, because[why]]],
  )
  const total: [string, number] = ['Differences', differ + onlyFirst + onlySecond]
  const strangers = sayStrangers(comparison)
  return [
    '',
    `${fact.title}: ${drawn(first)}; ${drawn(second)}`,
    ...aligned([...rows, total, ...reasons]),
    ...(strangers === undefined ? [] : [`  ${strangers}`]),
  ]
}

/** One line for each source that alone holds a fact, and one for what nobody holds. */
function notCompared({ alone }: Reconciliation): string[] {
  const sources = [...new Set(alone.map(({ source }) => source))]
  const lines = sources.map((source) => {
    const titles = alone.filter((each) => each.source === source).map(({ title }) => title)
    return `${source === undefined ? 'Held by no source' : `Only ${source} holds`}: ${titles.join('; ')}.`
  })
  return lines.length === 0
    ? []
    : ['', 'Not compared, because no second source holds it:', ...lines.map((line) => `  ${line}`)]
}

/** Words on the left, numbers in line on the right. */
function aligned(rows: readonly (readonly [string, number])[]): string[] {
  const words = Math.max(...rows.map(([word]) => word.length))
  const digits = Math.max(...rows.map(([, count]) => withCommas(count).length))
  return rows.map(([word, count]) => `  ${word.padEnd(words)}  ${withCommas(count).padStart(digits)}`)
}

function nextLine({ comparisons }: Reconciliation, list: string | undefined): string {
  if (list !== undefined)
    return `\nNext: open ${list}. It says of each difference which child, what each source says, why, and whose turn it is to put it right. For officers only.`
  return comparisons.length === 0
    ? '\nNext: add a second source, such as an Annex A workbook or a collection of your own. hearth template writes collections to fill in.'
    : '\nNext: nothing. Every source that holds the same fact says the same.'
}
