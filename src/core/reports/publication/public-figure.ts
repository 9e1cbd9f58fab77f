import type { Figure } from '../../disclosure/figure.ts'
import type { Indicator } from '../../indicators/indicator.ts'
import { hasValue, type Status } from '../../indicators/measurement.ts'
import type { Shown } from '../data-set.ts'
import { decimalsOf, round } from '../say.ts'
import { safeNote } from './safe-notes.ts'

/** Ids of the cells that may not be shown: see cell-id.ts. */
export type Hidden = ReadonlySet<string>

/** Periods' figures as the public may see them. `idOf` gives the id of a period's cell. */
export const publicFigures = (
  indicator: Indicator,
  all: readonly Shown[],
  hidden: Hidden,
  idOf: (kind: 'month' | 'year', period: string) => string,
): Shown[] =>
  all.map((shown) => {
    const { period } = shown
    return publicFigure(indicator, shown, hidden.has(idOf(period.kind, period.id)))
  })

function publicFigure(
  indicator: Indicator,
  { period, figure, status: given }: Shown,
  isHidden: boolean,
): Shown {
  const status = isHidden ? 'suppressed' : publicStatus(indicator, given)
  const note = safeNote(indicator, status, period)
  if (isHidden) return { period, figure: { kind: 'suppressed' }, status, note }
  return { period, figure: shownFigure(indicator, figure, note), status, note }
}

function shownFigure(indicator: Indicator, figure: Figure, note: string | undefined): Figure {
  if (figure.kind === 'suppressed') return { kind: 'suppressed' }
  if (figure.kind === 'none') return { kind: 'none', status: figure.status, note: note ?? '' }
  const { value, numerator, denominator } = figure
  // The sum of the days, or an exact mean of few, would give away the last child's when all others' are known.
  const isRounded = indicator.kind === 'average' || indicator.kind === 'median' || numerator === null
  return isRounded
    ? { kind: 'number', value: round(value, decimalsOf(indicator)), numerator: null, denominator }
    : { kind: 'number', value, numerator, denominator }
}

/** What changes while cases are open is always provisional: else the word would say whether one is open. */
const publicStatus = ({ id, pending }: Indicator, status: Status): Status =>
  pending !== undefined && !pendingByDate.has(id) && hasValue(status) && status !== 'broken-series'
    ? 'provisional'
    : status

/** Indicators that are provisional for a time that anybody can work out. */
const pendingByDate: ReadonlySet<string> = new Set(['iha-timely'])
