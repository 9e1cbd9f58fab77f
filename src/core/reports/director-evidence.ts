import type { Entry, Shown } from './data-set.ts'
import { headlineOf, whenOf } from './headline.ts'
import type { Signal } from './report.ts'
import { sayCount, sayMeasured, sayShown } from './say.ts'
import { onOnePage } from './scorecard.ts'

/** A signal and how sure it is: the less the surer, as the chance that nothing lies behind it. */
export interface Ranked {
  readonly signal: Signal
  readonly rank: number
}

/** The surest first, then what a board asks about before all else, then in the order of the catalogue. */
export const surestFirst = (ranked: readonly Ranked[]): Signal[] =>
  ranked
    .toSorted((a, b) => a.rank - b.rank || Number(isFirst(b)) - Number(isFirst(a)))
    .map(({ signal }) => signal)

const isFirst = ({ signal: { indicatorId } }: Ranked): boolean =>
  indicatorId !== undefined && onOnePage.has(indicatorId)

/** `24% (107 of 448) on 31 March 2025`. Only for a figure shown as a number. */
export function figureWhen(entry: Entry): string {
  const { now } = headlineOf(entry)
  const when = whenOf(entry, now)
  return `${figureSaid(entry, now)} ${when.charAt(0).toLowerCase()}${when.slice(1)}`
}

/** Of a count under this, the count is said before the percentage. */
const FEW = 30

/** `24% (107 of 448)`, `12 of 16 (75%)`, `482 days (mean of 7)`, `454`. */
export function figureSaid({ indicator }: Entry, shown: Shown): string {
  const { figure } = shown
  const text =
    figure.kind === 'number' && shown.text === undefined
      ? sayMeasured(indicator, figure.value)
      : sayShown(indicator, shown)
  if (figure.kind !== 'number' || figure.numerator === null || figure.denominator === null) return text
  const count = sayCount(indicator, figure)
  if (indicator.kind === 'rate') return `${text} for every 10,000 (${count})`
  return indicator.unit === 'percent' && figure.numerator < FEW ? `${count} (${text})` : `${text} (${count})`
}
