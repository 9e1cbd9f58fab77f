import type { Benchmark } from '../benchmarks/benchmark.ts'
import { periodName } from '../benchmarks/published.ts'
import { behindTexts } from './behind-words.ts'
import type { Entry, Shown } from './data-set.ts'
import { headlineOf, isComparable, whenOf } from './headline.ts'
import { pooledText } from './pooled-years.ts'
import { predicate, wordsFor } from './predicate.ts'
import { rollingText } from './rolling-year.ts'
import { periodLabel } from '../time/period.ts'
import { sayMeasured, sayNumber, sayValue, withCommas } from './say.ts'
import { basisOf } from './trend-basis.ts'
import { trendOf } from './trend.ts'
import { tellingUnknowns } from './unknown.ts'

/** One sentence made from the data: what was counted, against a year before and England. */
export function readingOf(entry: Entry): string {
  const { now, then } = headlineOf(entry)
  if (now.figure.kind === 'suppressed') return hiddenText(entry, now)
  if (now.figure.kind !== 'number') return now.note ?? 'There is no figure.'
  const parts = [`${whenOf(entry, now)}, ${counted(entry, now.figure)}`]
  if (then?.figure.kind === 'number') parts.push(compared(entry, now.figure, then.figure))
  const england = entry.benchmarks.find(({ comparator, total }) => comparator === 'England' && !total)
  if (england?.value !== undefined && isComparable(entry))
    parts.push(`. England was ${sayMeasured(entry.indicator, england.value)} (${periodName(england.period)})`)
  const flag = entry.indicator.flag?.(now.figure.value)
  return [
    `${parts.join('')}.`,
    ...(flag === undefined ? [] : [flag]),
    ...trendText(entry, then),
    ...rollingText(entry),
    ...pooledText(entry),
    ...behindTexts(entry),
    ...tellingUnknowns(entry),
  ].join(' ')
}

/** What the edition does show of the same kind: `Hidden for March 2025. Last shown: 30% (135 of 444) in February 2025.` */
function hiddenText(entry: Entry, { period }: Shown): string {
  const alike = period.kind === 'year' ? entry.years : entry.series
  const hidden = `Hidden for ${periodLabel(period)}.`
  const last = alike.findLast(({ figure }) => figure.kind === 'number')
  if (last?.figure.kind !== 'number') return hidden
  return `${hidden} Last shown: ${before(entry, last.figure)} in ${periodLabel(last.period)}.`
}

/** The trend; that it cannot be told is said only beside an earlier figure, which would seem to tell it. */
function trendText(entry: Entry, then: Shown | undefined): string[] {
  const { verdict, evidence, brief } = trendOf(entry)
  if (verdict === 'cannot-tell' && then?.figure.kind !== 'number') return []
  const basis = basisOf(entry)
  return [basis.kind === 'pair' && basis.then === then ? brief : evidence]
}

interface Counted {
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
}

function counted({ indicator }: Entry, { value, numerator, denominator }: Counted): string {
  const { kind, unit, numeratorWords, denominatorWords = '' } = indicator
  const said = sayMeasured(indicator, value)
  if (denominator !== null && (kind === 'median' || kind === 'average'))
    return `the ${kind} over ${sayNumber(denominator)} ${wordsFor(denominator, denominatorWords)} was ${said}`
  if (numerator === null) return `the figure given was ${said}`
  const [n, of] = [sayNumber(numerator), sayNumber(denominator ?? 0)]
  if (unit === 'percent')
    return `${n} of ${of} ${denominatorWords} ${predicate(numeratorWords, numerator)} (${said})`
  switch (kind) {
    case 'count':
      return `the number of ${numeratorWords} was ${n}`
    case 'rate':
      return `${n} ${wordsFor(numerator, numeratorWords)} made ${said} for every 10,000 children in the area`
    case 'share':
    case 'ratio':
      return `${n} ${wordsFor(numerator, numeratorWords)} to ${of} ${denominatorWords} made ${said}`
    case 'median':
    case 'average':
      return `the ${kind} was ${said}`
  }
}

/** `; a year before it was 9% (43 of 470)`. */
function compared(entry: Entry, now: Counted, then: Counted): string {
  const same =
    now.numerator === then.numerator && now.denominator === then.denominator && now.value === then.value
  return same ? ', as a year before' : `; a year before it was ${before(entry, then)}`
}

function before({ indicator }: Entry, { value, numerator, denominator }: Counted): string {
  const said = sayMeasured(indicator, value)
  return indicator.unit === 'percent' && numerator !== null && denominator !== null
    ? `${said} (${withCommas(numerator)} of ${withCommas(denominator)})`
    : said
}

/** `England 2025: 10%`. */
export const benchmarkLabel = ({ indicator }: Entry, name: string, { period, value }: Benchmark): string =>
  `${name} ${periodName(period)}: ${value === undefined ? 'no figure' : sayValue(indicator, value)}`
