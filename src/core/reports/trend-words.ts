import type { Lot } from '../benchmarks/contrast.ts'
import { leastMean, meanOf } from '../benchmarks/tellable.ts'
import { periodLabel } from '../time/period.ts'
import { addMonths, longDay } from '../time/day.ts'
import { isNumbered, type Course, type Numbered } from './course.ts'
import type { Entry } from './data-set.ts'
import { headlineOf } from './headline.ts'
import type { Rolling } from './rolling-year.ts'
import { round, sayMeasured, sayNumber } from './say.ts'
import type { Basis } from './trend-basis.ts'

/** What is compared with what: `from 9% in September 2019`, `from 5.2 a month to 10.5 since June 2020`; or why nothing
 *  can be. */
export function detailOf(entry: Entry, basis: Basis): string {
  const { indicator } = entry
  switch (basis.kind) {
    case 'months':
      return signalDetail(indicator, basis)
    case 'quiet':
    case 'thin':
      return fromBefore(entry) ?? `about ${meanDetail(indicator, basis.course)}`
    case 'pair':
      return `from ${pairLevel(indicator, basis.then)}`
    case 'years':
      return `from ${earlierDetail(basis.rolling)} to ${sayNumber(basis.rolling.now)} in twelve months`
    case 'none':
      return basis.why
  }
}

/** What stood a year before, though the verdict rests on months. */
function fromBefore(entry: Entry): string | undefined {
  const { then } = headlineOf(entry)
  return isNumbered(then) ? `from ${pairLevel(entry.indicator, then)}` : undefined
}

/** The verdict and what it rests on, in a sentence. */
export function evidenceOf({ indicator }: Entry, basis: Basis, judged: Judged): string {
  const verdict = verdictText(judged)
  switch (basis.kind) {
    case 'months':
      return `${verdict}: ${signalText(indicator, basis)}.`
    case 'quiet':
      return `${verdict} from month to month.`
    case 'thin':
      return `${verdict} whether it is changing: ${thinText(indicator, basis.course)}.`
    case 'pair':
      return `${verdict}${pairText(basis.found.verdict, pairLevel(indicator, basis.then))}.`
    case 'years':
      return `${verdict}: ${yearsText(basis)}.`
    case 'none':
      return `Whether it is changing cannot be told: ${basis.why}.`
  }
}

interface Judged {
  readonly said: string
  readonly judgement: 'better' | 'worse' | undefined
}

const verdictText = ({ said, judgement }: Judged): string =>
  `${said.charAt(0).toUpperCase()}${said.slice(1)}${judgement ? `, which is ${judgement}` : ''}`

/** The verdict alone, where what it is held against has just been said. */
export const briefOf = (verdict: string, judged: Judged): string =>
  `${verdictText(judged)}${verdict === 'too-few' ? ' whether it has changed' : ''}.`

type Said = Entry['indicator']
type OfMonths = Extract<Basis, { kind: 'months' }>

const pairLevel = (indicator: Said, { figure, period }: Numbered): string =>
  `${sayMeasured(indicator, figure.value)} in ${periodLabel(period)}`

function pairText(verdict: string, then: string): string {
  if (verdict === 'no-evidence') return ` from ${then}`
  return verdict === 'too-few' ? ` whether it has changed from ${then}` : `: from ${then}`
}

const yearsText = ({ rolling }: Extract<Basis, { kind: 'years' }>): string =>
  `${sayNumber(rolling.now)} in the twelve months to ${longDay(rolling.to)}, from ${earlierDetail(rolling)}`

/** `9 in 2018/19`; `6.7 a year (2016/17 to 2018/19)`. */
function earlierDetail({ earlier }: Rolling): string {
  const mean = earlier.reduce((sum, { figure }) => sum + figure.value, 0) / earlier.length
  const [first, last] = [earlier[0]?.period.id ?? '', earlier.at(-1)?.period.id ?? '']
  if (earlier.length === 1) return `${sayNumber(mean)} in ${first}`
  return `${sayNumber(round(mean, 1))} a year (${first} to ${last})`
}

/** `from 9% to 15% since June 2020`. */
function signalDetail(indicator: Said, { signal, course }: OfMonths): string {
  const [then, now] = [levelOf(indicator, course, signal.then), levelOf(indicator, course, signal.now)]
  const since = course.months.at(-signal.months)
  return `from ${then} to ${now} ${signal.months === 1 ? 'in' : 'since'} ${since ? periodLabel(since.period) : ''}`
}

function signalText(indicator: Said, { signal, course }: OfMonths): string {
  const [then, now] = [levelOf(indicator, course, signal.then), levelOf(indicator, course, signal.now)]
  const first = course.months.at(-signal.months)
  const label = first ? periodLabel(first.period) : ''
  const together = isUnbroken(course.months.slice(-signal.months))
  const span =
    signal.months === 1
      ? `in ${label}`
      : `in the ${inWords[signal.months]} months${together ? '' : ' told'} from ${label} together`
  return `${now} ${span}, where the ${signal.before} months before had ${then}`
}

/** True when every month follows on the one before. */
const isUnbroken = (months: readonly Numbered[]): boolean =>
  months.every(({ period }, i) => period.from === addMonths(months[0]?.period.from ?? period.from, i))

const inWords = { 4: 'four', 12: 'twelve' } as const

/** What makes it too few to say: how few there are, or how far months stray. */
function thinText(indicator: Said, course: Course): string {
  const few =
    course.fitted !== 'individual' &&
    meanOf(course.lots, course.fitted) < (leastMean(course.lots.length) ?? 0)
  return few
    ? `it is about ${meanDetail(indicator, course)}`
    : 'its months go up and down so far that even a doubling could be chance'
}

const meanDetail = (indicator: Said, course: Course): string =>
  levelOf(indicator, course, {
    count: course.lots.reduce((sum, { count }) => sum + count, 0),
    base: course.lots.reduce((sum, { base }) => sum + base, 0),
  })

/** Days of a month of a year. */
const MONTH = 365.25 / 12

/** The level of some months together: `5.2 a month`, `9%`. */
function levelOf(indicator: Said, { fitted, lots }: Course, { count, base }: Lot): string {
  const level = count / base
  if (indicator.kind === 'count') return `${sayNumber(round(level * MONTH, 1))} a month`
  const alone = fitted === 'individual' && lots.every((lot) => lot.base === 1)
  return sayMeasured(indicator, indicator.unit === 'percent' && !alone ? level * 100 : level)
}
