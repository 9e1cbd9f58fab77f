import { apart, type Apart } from '../benchmarks/apart.ts'
import { signalOf, type Signal } from '../benchmarks/run-chart.ts'
import { seldom } from '../benchmarks/seldom.ts'
import { canTell, canTellByScatter } from '../benchmarks/tellable.ts'
import { addMonths } from '../time/day.ts'
import { periodLabel } from '../time/period.ts'
import { courseOf, isNumbered, type Course, type Numbered } from './course.ts'
import type { Entry, Shown } from './data-set.ts'
import { headlineOf, type Headline } from './headline.ts'
import { rollingOf, type Rolling } from './rolling-year.ts'

/** What a verdict rests on: a signal of months, months that would have given one (`quiet`) or are too few to (`thin`),
 *  two figures, a rolling year, or nothing. */
export type Basis =
  | { readonly kind: 'months'; readonly signal: Signal; readonly course: Course }
  | { readonly kind: 'quiet' | 'thin'; readonly course: Course }
  | { readonly kind: 'pair'; readonly found: Apart; readonly then: Numbered }
  | { readonly kind: 'years'; readonly found: Apart; readonly rolling: Rolling }
  | { readonly kind: 'none'; readonly why: string }

/** What tells the trend of an indicator: of what happens month by month, a signal of its months or else the year against
 *  the years before; of anything else, the headline against the same a year before, which shares no days with it. */
export function basisOf(entry: Entry): Basis {
  const headline = headlineOf(entry)
  if (!isNumbered(headline.now))
    return none(isHidden(headline.now) ? 'the figure is hidden' : 'there is no figure')
  if (headline.now.status === 'broken-series') return none('the figure rests on less than it should')
  const course = courseOf(entry)
  if (!course) return pairOf(entry, headline, [])
  return hidesMonths(entry) ? ofYearAlone(entry, headline) : ofMonths(entry, course, headline)
}

const isHidden = ({ figure }: Shown): boolean => figure.kind === 'suppressed'

const none = (why: string): Basis => ({ kind: 'none', why })

/** Months are hidden for being low: those that are left would tell another story. */
export const hidesMonths = ({ series }: Entry): boolean =>
  series.some(({ figure }) => figure.kind === 'suppressed')

function ofYearAlone(entry: Entry, headline: Headline): Basis {
  const isYear = headline.now.period.kind === 'year' && entry.indicator.kind !== 'count'
  const pair = isYear ? pairOf(entry, headline, []) : undefined
  return pair?.kind === 'pair' ? pair : none('some of its months are hidden')
}

function ofMonths(entry: Entry, course: Course, headline: Headline): Basis {
  const signal = signalOf(course.lots, course.fitted)
  if (signal) return { kind: 'months', signal, course }
  const year = ofYears(entry, course, headline)
  if (year && moved(year.found)) return year
  if (tells(course)) return { kind: 'quiet', course }
  return (
    year ??
    (course.lots.length < 12 ? none('fewer than twelve months can be told') : { kind: 'thin', course })
  )
}

const tells = ({ fitted, lots }: Course): boolean =>
  fitted === 'individual' ? canTellByScatter(lots) : canTell(lots, fitted)

const moved = ({ verdict }: Apart): boolean => verdict === 'higher' || verdict === 'lower'

/** The year that has just ended against the year before; where that is too few, and in mid-year, the last twelve months
 *  of what seldom happens against the whole years before them. */
function ofYears(
  entry: Entry,
  course: Course,
  headline: Headline,
): Extract<Basis, { found: Apart }> | undefined {
  const pair = headline.now.period.kind === 'year' ? yearPair(entry, course, headline) : undefined
  if (pair && pair.found.verdict !== 'too-few') return pair
  return rolledYears(entry, course) ?? pair
}

/** A difference of two counts is neither a count nor a share: chance has no simple measure of its years. */
function yearPair(entry: Entry, { fitted, lots }: Course, headline: Headline): Pair | undefined {
  if (fitted === 'individual' && entry.indicator.kind === 'count') return undefined
  const pair = pairOf(entry, headline, lots)
  return pair.kind === 'pair' && pair.found.verdict !== 'cannot-tell' ? pair : undefined
}

type Pair = Extract<Basis, { kind: 'pair' }>

function rolledYears(entry: Entry, course: Course): Extract<Basis, { kind: 'years' }> | undefined {
  const rolling = rollingOf(entry, course)
  if (!rolling || rolling.earlier.length === 0) return undefined
  const before = rolling.earlier.reduce((sum, { figure }) => sum + figure.value, 0)
  const found = apart(
    { numerator: rolling.now, denominator: 1 },
    { numerator: before, denominator: rolling.earlier.length },
    'rate',
    { seldom: seldom.rolling, months: course.lots },
  )
  return { kind: 'years', found, rolling }
}

function pairOf(entry: Entry, headline: Headline, months: Course['lots']): Basis {
  const { now } = headline
  const then = sharesYears(entry, now) ? threeYearsBefore(entry, now) : headline.then
  if (!isNumbered(now) || !isNumbered(then)) return none(whyNot(entry, now, then))
  if (then.status === 'broken-series') return none(`${periodLabel(then.period)} is not counted alike`)
  const found = apart(now.figure, then.figure, entry.indicator.kind, {
    seldom: now.period.kind === 'year' ? seldom.year : seldom.sameMonth,
    months,
  })
  if (found.verdict === 'cannot-tell') return none('how far chance moves it is not known')
  return { kind: 'pair', found, then }
}

/** A figure of three years shares two of them with the one before it. */
const sharesYears = ({ indicator: { yearReach } }: Entry, { period }: Shown): boolean =>
  yearReach === 'three-years' && period.kind === 'year'

const threeYearsBefore = ({ years }: Entry, { period: { from } }: Shown): Shown | undefined =>
  years.find(({ period }) => period.from === addMonths(from, -36))

function whyNot(entry: Entry, now: Shown, then: Shown | undefined): string {
  if (then) return `${periodLabel(then.period)} ${isHidden(then) ? 'is hidden' : 'has no figure'}`
  return sharesYears(entry, now)
    ? 'no three years stand before these three'
    : 'there is no figure a year before'
}

/** The periods that a change shows in: the months of a signal, or the headline that has parted from a year before. */
export function signalled(entry: Entry): readonly Shown[] {
  const basis = basisOf(entry)
  if (basis.kind === 'months') return basis.course.months.slice(-basis.signal.months)
  return basis.kind === 'pair' && moved(basis.found) ? [headlineOf(entry).now] : []
}
