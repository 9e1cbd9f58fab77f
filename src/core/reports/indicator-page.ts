import { periodName } from '../benchmarks/published.ts'
import { themes } from '../indicators/theme.ts'
import type { Benchmark } from '../benchmarks/benchmark.ts'
import { behindTexts, othersText } from './behind-words.ts'
import type { Beside } from './beside.ts'
import { commentaryOf } from './commentary.ts'
import type { DataSet, Entry } from './data-set.ts'
import { byReach } from './doubt-block.ts'
import type { Cell, IndicatorSection, Table } from './report.ts'
import { rowTableOf } from './row-table.ts'
import { formatOf, sayMeasured, sayNumber } from './say.ts'
import { commentOn, indicatorSection } from './theme-sections.ts'

/** One indicator whole: what its section says, and besides it all that a booklet has no room for. */
export interface IndicatorPage {
  readonly theme: { readonly id: string; readonly title: string }
  /** As the booklet has it, with every note in full. */
  readonly section: IndicatorSection
  /** Its rows over time, where it is shown so. */
  readonly rows: Table | undefined
  /** Every figure published elsewhere; `undefined` where there is none. */
  readonly compared: Table | undefined
  /** What stands behind the latest figure: sentences. Empty where nothing is known. */
  readonly behind: readonly string[]
}

/** The page of one indicator; `undefined` when the data set has no indicator of this id. */
export function indicatorPageOf(set: DataSet, id: string, beside?: Beside): IndicatorPage | undefined {
  const entry = set.entries.find(({ indicator }) => indicator.id === id)
  if (entry === undefined) return undefined
  const { theme } = entry.indicator
  const comment = commentOn(commentaryOf(set).remarks.get(id), set)
  return {
    theme: { id: theme, title: themes[theme] },
    section: indicatorSection(entry, { asAt: set.asAt, notes: new Map(), beside }, comment),
    rows: rowTableOf(entry),
    compared: comparedTable(entry),
    behind: behindSentences(entry, set),
  }
}

const behindSentences = (entry: Entry, { doubts = [] }: DataSet): string[] => [
  ...behindTexts(entry),
  ...(othersText(entry) === undefined
    ? []
    : [`Other sources of the same period. ${othersText(entry) ?? ''}`]),
  ...(entry.failing === undefined ? [] : [entry.failing]),
  ...byReach(doubts.filter(({ indicatorId }) => indicatorId === entry.indicator.id)).map(
    ({ sentence }) => sentence,
  ),
]

/** A line for each place or group, with its count where that is published. */
function comparedTable(entry: Entry): Table | undefined {
  const { indicator, benchmarks } = entry
  if (benchmarks.length === 0) return undefined
  return {
    caption: `${indicator.title}, elsewhere`,
    columns: [
      { heading: 'Where', align: 'left' },
      { heading: 'Figure', align: 'right' },
      { heading: 'How many', align: 'right' },
      { heading: 'Year', align: 'left' },
    ],
    rows: benchmarks.map((each) => [
      { text: each.name },
      valueCell(entry, each),
      { text: countOf(each) },
      { text: periodName(each.period) },
    ]),
  }
}

function valueCell({ indicator }: Entry, { value, low, high, text }: Benchmark): Cell {
  if (text !== undefined) return { text }
  if (value !== undefined)
    return { text: sayMeasured(indicator, value), number: value, format: formatOf(indicator) }
  if (low !== undefined && high !== undefined)
    return { text: `from ${sayMeasured(indicator, low)} to ${sayMeasured(indicator, high)}` }
  return { text: 'Not published' }
}

const countOf = ({ numerator, denominator }: Benchmark): string => {
  if (numerator === undefined) return '–'
  return denominator === undefined
    ? sayNumber(numerator)
    : `${sayNumber(numerator)} of ${sayNumber(denominator)}`
}
