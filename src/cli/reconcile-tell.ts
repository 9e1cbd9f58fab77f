import type { Comparison } from '../core/reconcile/compare.ts'
import { reasonsIn, type Reconciliation } from '../core/reconcile/reconcile.ts'
import { whys } from '../core/reconcile/why.ts'
import { drawn, explainedIn, sayStrangers, saySummary, whyWords } from '../core/reports/reconciliation.ts'
import { withCommas } from '../core/reports/say.ts'
import type { Io } from './io.ts'

/** Where the list for fixing is, if there is one; and whether some of what was read could not be used. */
export interface Told {
  readonly list: string | undefined
  readonly isPart: boolean
}

/** What happened first, the facts with most to settle after it, what to do next last. */
export function tellReconciliation(result: Reconciliation, { list, isPart }: Told, io: Io): void {
  io.out(saySummary(result))
  for (const pairs of byFact(result.comparisons)) for (const line of linesOf(pairs)) io.out(line)
  for (const line of notCompared(result)) io.out(line)
  if (isPart)
    io.out('Note: some rows or files could not be used and are not compared. hearth report lists them.')
  io.out(nextLine(result, list))
}

/** The comparisons of each fact together, in the order given. */
function byFact(comparisons: readonly Comparison[]): Comparison[][] {
  const facts = new Map<string, Comparison[]>()
  for (const comparison of comparisons) {
    const own = facts.get(comparison.fact.id)
    if (own === undefined) facts.set(comparison.fact.id, [comparison])
    else own.push(comparison)
  }
  return [...facts.values()]
}

/** A fact, each pair of its sources that differs in a few lines, and those that agree wholly in one. */
function linesOf(pairs: readonly Comparison[]): string[] {
  const differing = pairs.filter(({ differences }) => differences.length > 0)
  const alike = pairs.filter(({ differences }) => differences.length === 0)
  return ['', headingOf(pairs), ...differing.flatMap(pairLines), ...alikeLines(alike, pairs)]
}

function headingOf(pairs: readonly Comparison[]): string {
  const { total, unexplained } = explainedIn(pairs)
  const { disputed } = reasonsIn(pairs)
  const settle = [
    ...(unexplained > 0 ? [`${withCommas(unexplained)} unexplained`] : []),
    ...(disputed > 0 ? [`${withCommas(disputed)} disputed`] : []),
  ]
  const differences = `${withCommas(total)} ${total === 1 ? 'difference' : 'differences'}`
  return `${pairs[0]?.fact.title ?? ''}: ${[total === 0 ? 'nothing differs' : differences, ...settle].join(', ')}`
}

function pairLines(comparison: Comparison): string[] {
  const { first, second, agree, differ, onlyFirst, onlySecond, told, because } = comparison
  const counts: readonly (readonly [number, string])[] = [
    [differ, 'differ'],
    [onlyFirst, `only in ${first.name}`],
    [onlySecond, `only in ${second.name}`],
  ]
  const reasons = whys.map((why) => [because[why], whyWords[why].toLowerCase()] as const)
  const strangers = sayStrangers(comparison)
  return [
    `  ${drawn(first)}; ${drawn(second)}`,
    `    ${withCommas(agree)} of ${withCommas(told)} children agree; ${listed(counts)}`,
    `    Why: ${listed(reasons)}`,
    ...(strangers === undefined ? [] : [`    ${strangers}`]),
  ]
}

const listed = (counts: readonly (readonly [number, string])[]): string =>
  counts.flatMap(([count, words]) => (count === 0 ? [] : [`${withCommas(count)} ${words}`])).join(', ')

function alikeLines(pairs: readonly Comparison[], all: readonly Comparison[]): string[] {
  if (pairs.length === 0) return []
  const names =
    pairs.length === all.length
      ? [...new Set(pairs.flatMap(({ first, second }) => [first.name, second.name]))]
      : pairs.map(({ first, second }) => `${first.name} and ${second.name}`)
  return [`  Agree wholly: ${names.join('; ')}`]
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

function nextLine({ comparisons }: Reconciliation, list: string | undefined): string {
  if (list !== undefined)
    return `\nNext: open ${list}. It says of each difference which child, what each source says, why, and whose turn it is to put it right. For officers only.`
  return comparisons.length === 0
    ? '\nNext: add a second source, such as an Annex A workbook or a collection of your own. hearth template writes collections to fill in.'
    : '\nNext: nothing. Every source that holds the same fact says the same.'
}
