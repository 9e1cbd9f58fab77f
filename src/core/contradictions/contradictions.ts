import { placeOf, type Aggregate, type Aggregates } from '../sources/aggregate.ts'
import type { Fact } from '../sources/collections.ts'
import { indicatorOf } from '../indicators/index.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { bothWaysIn, changesIn, judgementsIn } from './changes.ts'
import { impossibleDatesIn } from './dates.ts'
import type { Finding } from './finding.ts'
import { cohortsOfTwoSizes, fractionAgainstPercent, fractionsIn, type Cohort } from './fractions.ts'
import { oppositesIn } from './opposites.ts'
import { rangeAgainstOrder, rangesIn } from './ranges.ts'
import { totalsIn } from './totals-given.ts'
import { commentAgainstTable, saidBy, twoValuesIn } from './two-values.ts'

/** What papers print: cells, and what is said of them. */
export interface PapersGiven {
  readonly aggregates: Aggregates
  readonly commentary: readonly Fact<'commentary'>[]
}

/** Everything printed that other things printed do not bear out, as far as arithmetic can tell. */
export function contradictionsIn({ aggregates, commentary }: PapersGiven): Finding[] {
  const cells = [...new Map(aggregates.given.map((each) => [placeOf(each), each])).values()]
  return [
    ...twoValuesIn(aggregates.given),
    ...cells.flatMap(inCell),
    ...cohortsOfTwoSizes(cells.flatMap(cohortOf)),
    ...totalsIn(aggregates, cells),
    ...commentary.flatMap((comment) => inComment(comment, aggregates)),
  ]
}

/** An indicator in words for a sentence: `Missing children, 2020-09`. */
const placed = ({ indicatorId, row, period }: Pick<Aggregate, 'indicatorId' | 'row' | 'period'>): string =>
  `${indicatorOf(indicatorId)?.title ?? indicatorId}${row === undefined ? '' : ` (${row})`}, ${period}`

function inCell(cell: Aggregate): Finding[] {
  const where = placed(cell)
  const { text = '', note = '' } = cell
  return [
    ...againstItsNumbers(cell, where),
    ...rangeAgainstOrder(text, where),
    ...impossibleDatesIn(text, where),
    ...inWords(note, where, indicatorOf(cell.indicatorId)),
  ]
}

/** A percentage typed beside a numerator and a denominator. */
function againstItsNumbers({ indicatorId, numerator, denominator, value, text }: Aggregate, where: string) {
  const isPercent = indicatorOf(indicatorId)?.unit === 'percent' || text?.includes('%')
  if (!isPercent || numerator === undefined || !denominator || value === undefined) return []
  const printed = /\d+(?:\.\d+)?(?= ?%)/.exec(text ?? '')?.[0] ?? String(value)
  return fractionAgainstPercent({ where, numerator, denominator, percent: `${printed}%` })
}

/** The group a cell is measured over, and how many it says are in it. */
function cohortOf(cell: Aggregate): Cohort[] {
  const indicator = indicatorOf(cell.indicatorId)
  const { row, period, numerator, denominator, value } = cell
  if (indicator === undefined || row !== undefined) return []
  const where = placed(cell)
  if (indicator.kind === 'count') {
    const size = value ?? numerator
    return size === undefined ? [] : [{ where, period, words: indicator.numeratorWords, size }]
  }
  const words = indicator.denominatorWords
  // What a rate or an average is out of is no group of children: their words say less than their numbers.
  if (indicator.kind !== 'share' || words === undefined || denominator === undefined) return []
  return [{ where, period, words, size: denominator }]
}

const inWords = (text: string, where: string, indicator: Indicator | undefined): Finding[] => [
  ...impossibleDatesIn(text, where),
  ...fractionsIn(text, where),
  ...changesIn(text, where),
  ...bothWaysIn(text, where),
  ...judgementsIn(text, where, indicator?.better ?? 'neither'),
  ...oppositesIn(text, where),
  ...rangesIn(text, where),
]

function inComment(comment: Fact<'commentary'>, aggregates: Aggregates): Finding[] {
  const { indicator_id: id = '', period = '', text = '' } = comment
  const where = `the comment on ${placed({ indicatorId: id, row: undefined, period })}`
  const printed = (month: string): string | undefined => {
    const cell = aggregates.of(id, month)
    return cell && saidBy(cell)
  }
  return [
    ...inWords(text, capital(where), indicatorOf(id)),
    ...commentAgainstTable(text, indicatorOf(id)?.title ?? id, printed),
  ]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
