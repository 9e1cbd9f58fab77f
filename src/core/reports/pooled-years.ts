import { pooled, POOLED, SMALL_COHORT } from '../benchmarks/pooled.ts'
import { indicatorOf } from '../indicators/index.ts'
import { addMonths } from '../time/day.ts'
import { unbroken, type Numbered } from './course.ts'
import type { Entry } from './data-set.ts'
import { headlineOf } from './headline.ts'
import { sayMeasured, sayNumber } from './say.ts'

/** Three years of a school cohort too small to read alone, as one figure. */
export interface PooledYears {
  /** Oldest first. */
  readonly years: readonly Numbered[]
  readonly value: number
  readonly numerator: number
  readonly denominator: number
}

/** The three years to the latest of an indicator of school results, whose children are others every year. `undefined`
 *  where the latest has thirty children or more, a year of the three has no number or was counted otherwise, and for
 *  what is itself of three years or has an indicator beside it that is. */
export function pooledOf(entry: Entry): PooledYears | undefined {
  const { indicator } = entry
  if (!isSchoolResult(entry)) return undefined
  const years = unbroken(entry.years).slice(-POOLED)
  const sum = pooled(years.map(({ figure }) => figure))
  if (!sum || !followOn(years) || !isSmall(years.at(-1))) return undefined
  const scale = indicator.unit === 'percent' ? 100 : 1
  return { years, ...sum, value: (sum.numerator / sum.denominator) * scale }
}

const isSchoolResult = ({ indicator: { id, theme, collected, kind, yearReach } }: Entry): boolean =>
  theme === 'education' &&
  collected === 'yearly' &&
  (kind === 'share' || kind === 'average') &&
  yearReach !== 'three-years' &&
  indicatorOf(`${id}-three-years`) === undefined

const isSmall = (year: Numbered | undefined): boolean =>
  (year?.figure.denominator ?? SMALL_COHORT) < SMALL_COHORT

const followOn = (years: readonly Numbered[]): boolean => {
  const [first] = years
  return (
    first !== undefined &&
    years.length === POOLED &&
    years.every(({ period }, i) => period.from === addMonths(first.period.from, 12 * i))
  )
}

/** The pooled years to be told beside the figure an indicator leads with; none where that is not told. */
export const toldPooled = (entry: Entry): PooledYears | undefined =>
  headlineOf(entry).now.figure.kind === 'number' ? pooledOf(entry) : undefined

/** `The three years to 2024/25 together: 31% (12 of 39).` */
export function pooledText(entry: Entry): string[] {
  const found = toldPooled(entry)
  if (!found) return []
  const { years, value, numerator, denominator } = found
  const of =
    entry.indicator.kind === 'average'
      ? `mean of ${sayNumber(denominator)}`
      : `${sayNumber(numerator)} of ${sayNumber(denominator)}`
  return [
    `The three years to ${years.at(-1)?.period.id ?? ''} together: ${sayMeasured(entry.indicator, value)} (${of}).`,
  ]
}
