import type { Benchmark } from '../benchmarks/benchmark.ts'
import { periodName } from '../benchmarks/published.ts'
import { symbolMeanings } from '../benchmarks/tables.ts'
import { othersText } from './behind-words.ts'
import { chanceText } from './chance-words.ts'
import { collectionOf } from '../sources/collections.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { longDay, type Day } from '../time/day.ts'
import type { Entry } from './data-set.ts'
import { headlineOf } from './headline.ts'
import type { Footnotes } from './footnotes.ts'
import type { IndicatorSection } from './report.ts'
import { sayMeasured } from './say.ts'
import { targetSmallPrint } from './target-words.ts'
import { unknownTexts } from './unknown.ts'

/** What stands under an indicator in small print: definition, source, comparators, data quality. */
export function smallPrintOf(entry: Entry, asAt: Day, notes: Footnotes): IndicatorSection['smallPrint'] {
  const { indicator } = entry
  return [
    { label: 'Definition', text: definitionOf(indicator) },
    { label: 'Source', text: `${indicator.source}. ${takenFrom(entry)}, as at ${longDay(asAt)}.` },
    ...optional('Other sources', othersText(entry)),
    ...targetSmallPrint(entry),
    { label: 'Comparators', text: comparatorsText(entry, notes) },
    ...optional('Limits of chance', chanceText(entry)),
    ...optional('Read with care', indicator.caution),
    ...optional('Data quality', qualityText(entry)),
    ...optional('Checks', entry.failing),
  ]
}

/** `From Episodes and OC2 of the return`; where several sources could tell it, the one that does. */
function takenFrom(entry: Entry): string {
  const { source } = headlineOf(entry).now
  const { tables, collections = [] } = entry.indicator
  if (source !== undefined) return `From ${source}`
  const own = collections.map((name) => collectionOf(name).title.toLowerCase())
  return [
    ...(tables.length === 0 ? [] : [`Return tables: ${tables.join(', ')}`]),
    ...(own.length === 0 ? [] : [`Local collections: ${own.join(', ')}`]),
  ].join('. ')
}

const optional = (label: string, text: string | undefined) =>
  text === undefined || text === '' ? [] : [{ label, text }]

/** The definition in one line, made from the catalogue's words. */
export function definitionOf({ kind, numeratorWords, denominatorWords = '', onlyRows }: Indicator): string {
  if (onlyRows) return `All ${numeratorWords}, each in the row that fits.`
  switch (kind) {
    case 'count':
      return `The number of ${numeratorWords}.`
    case 'share':
      return `The number of ${numeratorWords}, out of all ${denominatorWords}.`
    case 'rate':
      return `The number of ${numeratorWords} for every 10,000 ${denominatorWords}.`
    case 'median':
      return `${capital(numeratorWords)}: the amount in the middle, of all ${denominatorWords}.`
    case 'average':
    case 'ratio':
      return `${capital(numeratorWords)}, divided by the number of ${denominatorWords}.`
  }
}

/** `England 10%, South West 11% (2025). From …` for each source, then what its readers must know. */
function comparatorsText({ indicator, benchmarks }: Entry, notes: Footnotes): string {
  if (benchmarks.length === 0) return 'Nothing is published to compare this with.'
  const sources = new Map<string, Benchmark[]>()
  for (const each of benchmarks) sources.set(each.source, [...(sources.get(each.source) ?? []), each])
  return [...sources].map(([source, own]) => sourceText(indicator, source, own, notes)).join(' ')
}

function sourceText(
  indicator: Indicator,
  source: string,
  own: readonly Benchmark[],
  footnotes: Footnotes,
): string {
  const periods = new Set(own.map(({ period }) => periodName(period)))
  const together = periods.size === 1
  const figures = own.map((each) => {
    const figure = `${each.name} ${figureText(indicator, each)}`
    return together ? figure : `${figure} (${periodName(each.period)})`
  })
  const notes = new Set(
    own.flatMap(({ note }) => (note === undefined ? [] : [footnotes.get(note) ?? ended(capital(note))])),
  )
  const year = together ? ` (${[...periods].join('')})` : ''
  return [`${figures.join(', ')}${year}.`, ended(`From ${source}`), ...notes].join(' ')
}

const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`)

function figureText(indicator: Indicator, { text, value, low, high, symbol }: Benchmark): string {
  if (text !== undefined) return text
  if (value !== undefined) return sayMeasured(indicator, value)
  if (low !== undefined && high !== undefined)
    return `from ${sayMeasured(indicator, low)} to ${sayMeasured(indicator, high)}`
  return symbolMeanings[symbol ?? ''] ?? 'not published'
}

/** What the headline's status says, and how many are in a row for what is not known. */
function qualityText(entry: Entry): string | undefined {
  const { now } = headlineOf(entry)
  const parts = [
    ...(now.note === undefined || now.figure.kind !== 'number' ? [] : [now.note]),
    ...unknownTexts(entry),
  ]
  return parts.length === 0 ? undefined : parts.join(' ')
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
