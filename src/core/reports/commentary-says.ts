import type { Benchmark } from '../benchmarks/benchmark.ts'
import { periodName } from '../benchmarks/published.ts'
import type { Figure } from '../disclosure/figure.ts'
import { longDay, type Day } from '../time/day.ts'
import { periodLabel } from '../time/period.ts'
import { sayVerdict, trendOf } from './trend.ts'
import type { Entry, Group, Shown } from './data-set.ts'
import { headlineOf, type Headline } from './headline.ts'
import { wordsFor } from './predicate.ts'
import { sayFigure, sayMeasured, sayNumber } from './say.ts'
import { decimalsOf } from './tables.ts'

/** What is said where the edition hides a figure. */
export const SMALL = 'a small number'

/** What each token of an indicator says, by its name after the indicator's: `value`, `england`, `row.U6.value`. In the
 *  edition's words. What nothing can be said of is not among them: no comparator is published, no count lies behind a
 *  value given alone. `at` is a month or year other than the one the indicator leads with. */
export function saysOf(entry: Entry, asAt: Day, at?: string): ReadonlyMap<string, string> {
  const lead = leadOf(entry, at)
  const told: readonly (readonly [string, string | undefined])[] = [
    ...figureSays(entry, lead.now),
    ['change', changeText(entry, lead)],
    ['previous', lead.then && valueText(entry, lead.then)],
    ['period', periodLabel(lead.now.period)],
    ['as-at', longDay(asAt)],
    ...comparatorSays(entry),
    ...entry.rows.flatMap((row) => rowSays(entry, row)),
  ]
  return new Map(told.flatMap(([what, text]) => (text === undefined ? [] : [[what, text] as const])))
}

/** The figure of a period that is told, with the one before it; what the indicator leads with where none is asked for. */
function leadOf(entry: Entry, at: string | undefined): Headline {
  const lead = headlineOf(entry)
  if (at === undefined || lead.now.period.id === at) return lead
  const [run, back] = entry.years.some(({ period }) => period.id === at)
    ? [entry.years, 1]
    : [entry.series, 12]
  const found = run.findIndex(({ period }) => period.id === at)
  const now = run[found]
  return now === undefined ? lead : { now, then: run[found - back] }
}

type Says = readonly (readonly [string, string | undefined])[]

function figureSays(entry: Entry, now: Shown): Says {
  const { figure } = now
  const value = ['value', valueText(entry, now)] as const
  if (figure.kind === 'suppressed')
    return [value, ['numerator', SMALL], ['denominator', 'a number not shown'], ['count', hiddenCount(entry)]]
  if (figure.kind === 'none' || figure.numerator === null) return [value]
  const { numerator, denominator } = figure
  return [
    value,
    ['numerator', sayNumber(numerator)],
    ['denominator', denominator === null ? undefined : sayNumber(denominator)],
    ['count', countText(entry, numerator, denominator)],
  ]
}

/** `11%`, `243 days`, `a small number`, `not collected`. */
function valueText({ indicator }: Entry, { figure, text }: Shown): string {
  if (figure.kind === 'suppressed') return SMALL
  if (text !== undefined) return text
  return figure.kind === 'number' ? sayMeasured(indicator, figure.value) : lower(sayFigure(indicator, figure))
}

/** `48 of 437 children in care`, `65 children who came into care`, `26 children` for a mean. */
function countText({ indicator }: Entry, numerator: number, denominator: number | null): string {
  const { kind, unit, numeratorWords, denominatorWords = '' } = indicator
  const [n, of] = [sayNumber(numerator), denominator ?? 0]
  if (unit === 'percent') return `${n} of ${sayNumber(of)} ${denominatorWords}`
  switch (kind) {
    case 'count':
    case 'rate':
      return `${n} ${wordsFor(numerator, numeratorWords)}`
    case 'median':
    case 'average':
      return `${sayNumber(of)} ${wordsFor(of, denominatorWords)}`
    case 'share':
    case 'ratio':
      return `${n} ${wordsFor(numerator, numeratorWords)} to ${sayNumber(of)} ${denominatorWords}`
  }
}

/** `a small number of children in care`. */
function hiddenCount({ indicator: { kind, unit, numeratorWords, denominatorWords } }: Entry): string {
  const whole = unit === 'percent' || kind === 'average' || kind === 'median'
  return `${SMALL} of ${(whole ? denominatorWords : undefined) ?? numeratorWords}`
}

/** `up from 9% in September 2019`: a direction only where it is more than chance would bring. */
function changeText(entry: Entry, { now, then }: Headline): string {
  if (now.figure.kind === 'suppressed') return SMALL
  if (now.figure.kind === 'none' || then === undefined || then.figure.kind === 'none')
    return 'with no figure a year before to set it against'
  const before = `${valueText(entry, then)} in ${periodLabel(then.period)}`
  if (then.figure.kind === 'suppressed') return `set against ${before}`
  if (isSame(now.figure, then.figure)) return `the same as in ${periodLabel(then.period)}`
  if (now !== headlineOf(entry).now) return `set against ${before}`
  const { verdict, detail } = trendOf(entry)
  switch (verdict) {
    case 'up':
    case 'down':
    case 'likely-up':
    case 'likely-down':
      return `${sayVerdict[verdict]} ${detail}`
    case 'no-evidence':
      return `with no evidence of change from ${before}`
    case 'too-few':
      return `set against ${before}, too few to say whether it has changed`
    case 'cannot-tell':
      return `set against ${before}, by which no change can be told`
  }
}

type Number = Extract<Figure, { kind: 'number' }>

const isSame = (a: Number, b: Number): boolean =>
  a.value === b.value && a.numerator === b.numerator && a.denominator === b.denominator

/** The names under which the comparators are asked for. */
const asked = [
  ['england', 'England', 'published'],
  ['region', 'region', 'published'],
  ['neighbours', 'statistical-neighbours', 'mean'],
  ['neighbours.median', 'statistical-neighbours', 'median'],
  ['outstanding', 'outstanding-neighbours', 'range'],
] as const

const comparatorSays = (entry: Entry): Says =>
  asked.flatMap(([what, comparator, method]) => {
    const found = entry.benchmarks.find((each) => each.comparator === comparator && each.method === method)
    if (found === undefined) return []
    const text = comparatorText(entry, found)
    return text === undefined
      ? []
      : [[what, text] as const, [`${what}.period`, periodName(found.period)] as const]
  })

/** `10%`, `from 8% to 12%`. */
function comparatorText({ indicator }: Entry, { text, value, low, high }: Benchmark): string | undefined {
  if (text !== undefined) return text
  if (value !== undefined) return sayMeasured(indicator, value)
  if (low === undefined || high === undefined) return undefined
  return `from ${sayMeasured(indicator, low)} to ${sayMeasured(indicator, high)}`
}

function rowSays({ indicator }: Entry, { key, numerator, denominator, value, hidden }: Group): Says {
  const named = (what: string) => `row.${key}.${what}`
  if (hidden) return rowWords.map((what) => [named(what), hiddenRow(what)] as const)
  const said = { unit: 'percent', kind: 'share', ...decimalsOf(indicator) } as const
  const [n, of] = [numerator, denominator].map((count) => (count === null ? undefined : sayNumber(count)))
  return [
    [named('value'), value === null ? undefined : sayMeasured(said, value)],
    [named('numerator'), n],
    [named('denominator'), of],
    [named('count'), n === undefined || of === undefined ? undefined : `${n} of ${of}`],
  ]
}

const rowWords = ['value', 'numerator', 'denominator', 'count'] as const

const hiddenRow = (what: string): string => (what === 'denominator' ? 'a number not shown' : SMALL)

/** What is said of a row the public edition does not even name; `undefined` for what is no row's. */
export function leftOutSays(what: string): string | undefined {
  const asked = /^row\..+\.([^.]+)$/.exec(what)?.[1]
  const found = rowWords.find((word) => word === asked)
  return found && hiddenRow(found)
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
