import type { Comparison } from '../reconcile/compare.ts'
import { reasonsIn, type Reconciliation } from '../reconcile/reconcile.ts'
import { whys, type Why } from '../reconcile/why.ts'
import { longDay } from '../time/day.ts'
import type { Block, Column, Table } from './report.ts'
import { countCell, withCommas } from './say.ts'

/** What each reason for a difference is called. */
export const whyWords: Readonly<Record<Why, string>> = {
  refused: 'Refused',
  cohort: 'Outside the group',
  date: 'Later date',
  'recording-lag': 'Recording lag',
  disputed: 'Disputed',
  unexplained: 'Unexplained',
}

/** Differences in all, those a reason explains and those none does. `total` = `explained` + `unexplained`. */
export interface Explained {
  readonly total: number
  readonly explained: number
  readonly unexplained: number
}

/** How many differences of some comparisons are explained. */
export function explainedIn(comparisons: readonly Comparison[]): Explained {
  const { unexplained } = reasonsIn(comparisons)
  const total = comparisons.reduce((sum, { differences }) => sum + differences.length, 0)
  return { total, explained: total - unexplained, unexplained }
}

/** The section of the restricted data set on facts that two sources hold: tables and sentences, and no child's identifier. */
export function reconciliationSections(result: Reconciliation): Block[] {
  const { comparisons } = result
  if (comparisons.length === 0) return []
  return [
    {
      id: 'reconciliation',
      title: 'Where two sources tell the same fact',
      paragraphs: [saySummary(result), ...comparisons.map(sayComparison), ...sayAlone(result), ...howToRead],
      tables: [outcomeTable(result), whyTable(result)],
    },
  ]
}

/** `214 differences in 9 comparisons of two sources: 198 explained, 16 unexplained.` */
export function saySummary({ comparisons }: Reconciliation): string {
  const { total, explained, unexplained } = explainedIn(comparisons)
  const pairs = `${withCommas(comparisons.length)} ${comparisons.length === 1 ? 'comparison' : 'comparisons'}`
  if (comparisons.length === 0) return 'No fact is held by two sources, so there is nothing to compare.'
  if (total === 0) return `Nothing differs in ${pairs} of two sources.`
  return `${number(total, 'difference')} in ${pairs} of two sources: ${withCommas(explained)} explained, ${withCommas(unexplained)} unexplained.`
}

/** `Last dental check: dental checks (L02) and Annex A agree about 41 of 52 children. Of 11 differences 2 are unexplained.` */
export function sayComparison(comparison: Comparison): string {
  const { fact, first, second, agree, told } = comparison
  if (told === 0) return `${fact.title}: neither ${first.name} nor ${second.name} says anything of a child.`
  const { total, unexplained } = explainedIn([comparison])
  const lead = `${fact.title}: ${first.name} and ${second.name} agree about ${withCommas(agree)} of ${number(told, 'child', 'children')}.`
  if (total === 0) return lead
  const rest =
    unexplained === 0
      ? 'all are explained'
      : `${withCommas(unexplained)} ${unexplained === 1 ? 'is' : 'are'} unexplained`
  return [`${lead} Of ${number(total, 'difference')} ${rest}.`, sayStrangers(comparison) ?? '']
    .join(' ')
    .trim()
}

/** What to look into where each of two sources speaks of children and never of the same; `undefined` elsewhere. */
export const sayStrangers = ({
  first,
  second,
  agree,
  differ,
  onlyFirst,
  onlySecond,
}: Comparison): string | undefined =>
  agree + differ === 0 && onlyFirst > 0 && onlySecond > 0
    ? `${first.name.charAt(0).toUpperCase()}${first.name.slice(1)} and ${second.name} have no child in common: see that both use the council's own identifier, or a pseudonym it issued.`
    : undefined

const number = (count: number, one: string, many = `${one}s`): string =>
  `${withCommas(count)} ${count === 1 ? one : many}`

const sayAlone = ({ alone }: Reconciliation): string[] => {
  const told = alone.filter(({ source }) => source !== undefined)
  if (told.length === 0) return []
  return [`Told by one source only, so not compared: ${told.map(({ title }) => title).join('; ')}.`]
}

const howToRead = [
  'Later date: told of a day after the other source was drawn. Recording lag: of the 28 days before that, or written down after it. Disputed: each gives a definite answer. Outside the group: the other source need not know the child.',
]

const left = (heading: string): Column => ({ heading, align: 'left' })
const right = (heading: string): Column => ({ heading, align: 'right' })
const aboutPair = [left('Fact'), left('First source'), left('Second source')]

const pairCells = ({ fact, first, second }: Comparison) => [
  { text: fact.title },
  { text: drawn(first) },
  { text: drawn(second) },
]

/** `dental checks (L02), to 31 March 2025`. */
export const drawn = ({ name, asAt }: Comparison['first']): string => `${name}, to ${longDay(asAt)}`

const outcomeTable = ({ comparisons }: Reconciliation): Table => ({
  caption: 'What two sources say, child by child',
  columns: [...aboutPair, ...['Agree', 'Differ', 'Only the first', 'Only the second', 'Children'].map(right)],
  rows: comparisons.map((comparison) => {
    const { agree, differ, onlyFirst, onlySecond, told } = comparison
    return [...pairCells(comparison), ...[agree, differ, onlyFirst, onlySecond, told].map(countCell)]
  }),
})

const whyTable = ({ comparisons }: Reconciliation): Table => ({
  caption: 'Why they do not say the same',
  columns: [...aboutPair, ...whys.map((why) => right(whyWords[why])), right('Differences')],
  rows: comparisons.map((comparison) => [
    ...pairCells(comparison),
    ...whys.map((why) => countCell(comparison.because[why])),
    countCell(comparison.differences.length),
  ]),
})
