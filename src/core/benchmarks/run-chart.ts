import { contrast, together, type Chancy, type Contrast, type Lot } from './contrast.ts'
import { byScatter, clumping, roughened } from './scatter.ts'
import { seldom, STRONG } from './seldom.ts'

/** How chance moves the months of a series; `individual` where only their own scatter tells. */
export type Fitted = Chancy | 'individual'

/** Months that have parted from those before them. */
export interface Signal {
  /** How many of the last months, taken together. */
  readonly months: 1 | 4 | 12
  readonly up: boolean
  /** True when chance would bring it ten times more seldom still. */
  readonly strong: boolean
  readonly now: Lot
  readonly then: Lot
  /** How many months `then` is of. */
  readonly before: number
}

/** Months that must stand before those held against them. */
export const LEAST_BEFORE = 8

const lengths = [1, 4, 12] as const

/** The clearest of the signals that the last month gives, the last four together, and the last twelve, each held
 *  against all the months before it. `undefined` when none speaks. Months must not share days, nor be the same
 *  children looked at again. A month alone is never strong, and of individual values, which a single case can throw,
 *  it says nothing. */
export function signalOf(series: readonly Lot[], fitted: Fitted): Signal | undefined {
  const heard = lengths
    .filter((months) => series.length - months >= Math.max(LEAST_BEFORE, months))
    .filter((months) => months > 1 || fitted !== 'individual')
    .flatMap((months) => heardIn(series, months, fitted))
  return heard.sort((a, b) => a.share - b.share)[0]?.signal
}

function heardIn(series: readonly Lot[], months: Signal['months'], fitted: Fitted) {
  const [now, then] = [series.slice(-months), series.slice(0, -months)]
  const found = parted(now, then, fitted)
  const share = (found?.p ?? 1) / seldom[months]
  if (!found || share > 1) return []
  const strong = months > 1 && share <= 1 / STRONG
  const lots = { now: together(now), then: together(then), before: then.length }
  return [{ share, signal: { months, up: found.up, strong, ...lots } }]
}

/** Counts and shares are held against chance as rough as their months make it; other values against their own scatter,
 *  which long waits make lopsided, and so must be the surer. */
function parted(now: readonly Lot[], then: readonly Lot[], fitted: Fitted): Contrast | undefined {
  if (fitted === 'individual') {
    const found = byScatter(now, then)
    return found && { ...found, p: Math.min(1, LOPSIDED * found.p) }
  }
  const found = contrast(together(now), together(then), fitted)
  return found && { ...found, p: roughened(found.p, clumping([now, then], fitted)) }
}

/** How much surer values must be that nothing but their scatter is known of. Found by the simulation in
 *  trend-simulation.test.ts. */
export const LOPSIDED = 4
