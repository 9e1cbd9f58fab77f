import { chancyOf } from '../benchmarks/apart.ts'
import { limitsAgainst, monthLimits, type Limits } from '../benchmarks/limits.ts'
import { seldom } from '../benchmarks/seldom.ts'
import { courseOf, isNumbered, type Course, type Numbered } from './course.ts'
import type { Entry, Shown } from './data-set.ts'
import { headlineOf } from './headline.ts'
import type { TimeChart } from './report.ts'
import { sayValue } from './say.ts'
import { basisOf, hidesMonths } from './trend-basis.ts'

/** With fewer points limits say more of chance than the points do. */
const LEAST = 6

/** What chance alone would do, for a chart: for each month its own limits where months are held against each other; for
 *  what is held against the year before, how far chance would take the last point from it. */
export function chanceBand(entry: Entry, periods: readonly Shown[]): Pick<TimeChart, 'chance'> {
  if (periods.filter(isNumbered).length < LEAST || hidesMonths(entry)) return {}
  const course = courseOf(entry)
  const limits = course ? ofMonths(entry, course, periods) : ofYearBefore(entry, periods)
  const last = limits?.findLast((each) => each !== null)
  if (!limits || !last || isWholeScale(entry, last)) return {}
  const [low, high] = [sayValue(entry.indicator, last.low), sayValue(entry.indicator, last.high)]
  const [lows, highs] = [
    limits.flatMap((each) => each?.low ?? []),
    limits.flatMap((each) => each?.high ?? []),
  ]
  return {
    chance: {
      label: `Chance alone: from ${low} to ${high}`,
      low: Math.min(...lows),
      high: Math.max(...highs),
      limits,
    },
  }
}

/** A band from none to all holds whatever may happen. */
const isWholeScale = ({ indicator: { kind, unit } }: Entry, { low, high }: Limits): boolean =>
  kind === 'share' && unit === 'percent' && low <= 0 && high >= 100

type AtPoints = readonly (Limits | null)[]

/** About the level of the months before a signal; about that of all months when there is none. */
function ofMonths(
  entry: Entry,
  { lots, fitted, months }: Course,
  periods: readonly Shown[],
): AtPoints | undefined {
  const basis = basisOf(entry)
  const level = basis.kind === 'months' ? lots.slice(0, -basis.signal.months) : lots
  const found = lots.length < LEAST ? undefined : monthLimits(lots, level, fitted)
  return (
    found && periods.map((shown) => scaled(entry, found[months.findIndex((each) => each === shown)], shown))
  )
}

function scaled({ indicator }: Entry, limits: Limits | undefined, { period }: Shown): Limits | null {
  if (!limits) return null
  const scale =
    indicator.kind === 'count' ? period.to - period.from + 1 : indicator.unit === 'percent' ? 100 : 1
  return { low: limits.low * scale, high: limits.high * scale }
}

function ofYearBefore(entry: Entry, periods: readonly Shown[]): AtPoints | undefined {
  const basis = basisOf(entry)
  const { now } = headlineOf(entry)
  const chancy = chancyOf(entry.indicator.kind)
  if (basis.kind !== 'pair' || !isNumbered(now) || !chancy) return undefined
  const found = limitsOf(entry, now, basis.then)
  const from = periods.indexOf(basis.then)
  return found && periods.map((_, i) => (i < from ? null : found))
}

function limitsOf({ indicator: { kind } }: Entry, now: Numbered, then: Numbered): Limits | undefined {
  const chancy = chancyOf(kind)
  const { numerator, denominator } = then.figure
  const base = kind === 'count' ? 1 : now.figure.denominator
  const before = kind === 'count' ? 1 : denominator
  if (!chancy || numerator === null || !base || !before) return undefined
  const rare = now.period.kind === 'year' ? seldom.year : seldom.sameMonth
  const found = limitsAgainst({ count: numerator, base: before }, base, chancy, rare)
  const scale = { count: 1, share: 100, rate: 10_000 }[kind as 'count' | 'share' | 'rate']
  return found && { low: found.low * scale, high: found.high * scale }
}
