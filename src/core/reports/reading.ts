import type { Benchmark } from '../benchmarks/benchmark.ts'
import { periodName } from '../benchmarks/published.ts'
import { behindTexts } from './behind-words.ts'
import type { Entry } from './data-set.ts'
import { verdictOf } from './change.ts'
import { headlineOf, isComparable, whenOf } from './headline.ts'
import { sayMeasured, sayNumber, sayValue, withCommas } from './say.ts'
import { tellingUnknowns } from './unknown.ts'

/** One sentence made from the data: what was counted, against a year before and England. */
export function readingOf(entry: Entry): string {
  const { now, then } = headlineOf(entry)
  if (now.figure.kind !== 'number') return now.note ?? 'There is no figure.'
  const parts = [`${whenOf(entry, now)}, ${counted(entry, now.figure)}`]
  if (then?.figure.kind === 'number') parts.push(compared(entry, now.figure, then.figure))
  const england = entry.benchmarks.find(({ comparator, total }) => comparator === 'England' && !total)
  if (england?.value !== undefined && isComparable(entry))
    parts.push(`. England was ${sayMeasured(entry.indicator, england.value)} (${periodName(england.period)})`)
  return [`${parts.join('')}.`, ...behindTexts(entry), ...tellingUnknowns(entry)].join(' ')
}

interface Counted {
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
}

function counted({ indicator }: Entry, { value, numerator, denominator }: Counted): string {
  const { kind, numeratorWords, denominatorWords = '' } = indicator
  if (numerator === null) return `the figure given was ${sayMeasured(indicator, value)}`
  const [n, of] = [sayNumber(numerator), sayNumber(denominator ?? 0)]
  switch (kind) {
    case 'count':
      return numerator === 1
        ? `the number of ${numeratorWords} was 1`
        : `the number of ${numeratorWords} was ${n}`
    case 'share':
      return `${n} of ${of} ${denominatorWords} ${predicate(numeratorWords, numerator)} (${sayValue(indicator, value)})`
    case 'rate':
      return `${n} ${numeratorWords} made ${sayValue(indicator, value)} for every 10,000 children in the area`
    case 'ratio':
      return indicator.unit === 'percent'
        ? `${n} of ${of} ${denominatorWords} made ${sayMeasured(indicator, value)}`
        : `${n} ${numeratorWords} to ${of} ${denominatorWords} made ${sayMeasured(indicator, value)}`
    case 'median':
      return `the median over ${of} ${denominatorWords} was ${sayMeasured(indicator, value)}`
    case 'average':
      return `the average over ${of} ${denominatorWords} was ${sayMeasured(indicator, value)}`
  }
}

/** Turns `children who went missing` into `went missing`, `children living …` into `were living …`. */
function predicate(words: string, count: number): string {
  const clause =
    /^(?:children|care leavers|care plans|reviews|referrals|periods of care|young people) (.*)$/.exec(
      words,
    )?.[1]
  const were = count === 1 ? 'was' : 'were'
  if (clause === undefined) return `${were} ${words}`
  if (/^(who|that) /.test(clause))
    return clause.replace(/^(who|that) /, '').replace(/^(were|are) /, `${were} `)
  if (clause.startsWith('with ')) return clause.replace('with ', 'had ')
  return /^(whose|where) /.test(clause)
    ? `${were} ${count === 1 ? 'one' : 'those'} ${clause}`
    : `${were} ${clause}`
}

/** `; a year before it was 9% (43 of 470), a difference no greater than chance would bring`. */
function compared(entry: Entry, now: Counted, then: Counted): string {
  const same =
    now.numerator === then.numerator && now.denominator === then.denominator && now.value === then.value
  return same ? ', as a year before' : `; a year before it was ${before(entry, then)}${chance(entry)}`
}

function before({ indicator }: Entry, { value, numerator, denominator }: Counted): string {
  const said = sayMeasured(indicator, value)
  return indicator.kind === 'share' && numerator !== null && denominator !== null
    ? `${said} (${withCommas(numerator)} of ${withCommas(denominator)})`
    : said
}

function chance(entry: Entry): string {
  switch (verdictOf(entry)) {
    case 'higher':
    case 'lower':
      return ', a change beyond what chance would bring'
    case 'no-evidence':
      return ', a difference no greater than chance would bring'
    case 'cannot-tell':
      return ''
  }
}

/** `England 2025: 10%`. */
export const benchmarkLabel = ({ indicator }: Entry, name: string, { period, value }: Benchmark): string =>
  `${name} ${periodName(period)}: ${value === undefined ? 'no figure' : sayValue(indicator, value)}`
