import type { Indicator } from '../indicators/indicator.ts'
import type { Window } from '../indicators/window.ts'
import type { Day } from '../time/day.ts'
import { quantityName, type Part } from './quantity.ts'

/** A place of a public edition where a number stands, or would stand were it not hidden. */
export interface PublicCell {
  /** As in cell-id.ts; an earlier edition's begins with its name. */
  readonly id: string
  readonly indicator: Indicator
  readonly at: 'month' | 'year' | 'row'
  readonly period: string | undefined
  /** The row of a breakdown; `undefined` for the indicator itself. */
  readonly key: string | undefined
  readonly label: string | undefined
  readonly window: Window
  /** `undefined` when it is hidden. */
  readonly shown: Numbers | undefined
}

export interface Numbers {
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
}

/** A public edition, read. */
export interface Edition {
  /** Empty for the edition under attack. */
  readonly name: string
  readonly asAt: Day
  readonly cells: readonly PublicCell[]
  /** What each indicator is compared with: the values of England and of other councils. */
  readonly others: ReadonlyMap<string, readonly number[]>
}

/** The whole numbers that a cell is made of, whether they are shown or not. */
export function partsOf({ indicator: { kind, unit }, key, at }: PublicCell): Part[] {
  if (key !== undefined) return isCountOverTime(at, kind) ? ['numerator'] : ['numerator', 'denominator']
  switch (kind) {
    case 'count':
    case 'rate':
      return ['numerator']
    case 'median':
      return ['denominator']
    case 'average':
      return unit === 'incidents' || unit === 'days' ? ['numerator', 'denominator'] : ['denominator']
    case 'share':
      return ['numerator', 'denominator']
    case 'ratio':
      return unit === 'percent' ? ['numerator', 'denominator'] : ['numerator']
  }
}

/** A row of a count, month by month, is a number alone. */
const isCountOverTime = (at: PublicCell['at'], kind: Indicator['kind']): boolean =>
  at !== 'row' && kind === 'count'

/** True when the numerator is some of the denominator. */
export const isPartOfWhole = ({ indicator: { kind, unit }, key, at }: PublicCell): boolean =>
  (key !== undefined && !isCountOverTime(at, kind)) ||
  (key === undefined && (kind === 'share' || (kind === 'ratio' && unit === 'percent')))

/** Differences of two counts, which may be below nought. */
export const differences: ReadonlySet<string> = new Set(['cic-net-change', 'foster-net'])

/** What anybody knows a number cannot be below. */
export const leastOf = ({ indicator, key }: PublicCell): number =>
  key === undefined && differences.has(indicator.id) ? -Infinity : 0

export const nameOf = ({ id }: PublicCell, part: Part): string => quantityName(id, part)

/** What is shown of a number; `undefined` when it is hidden, or not said. */
export function shownIn({ shown }: PublicCell, part: Part): number | undefined {
  if (shown === undefined) return undefined
  if (part !== 'rest') return shown[part] ?? undefined
  const { numerator, denominator } = shown
  return numerator === null || denominator === null ? undefined : denominator - numerator
}
