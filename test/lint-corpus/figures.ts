import type { Figures, Told, ToldComparator, ToldFigure, ToldRow } from '../../src/core/words/figures.ts'
import { indicatorOf } from '../../src/core/indicators/index.ts'
import { day, monthNames } from '../../src/core/time/day.ts'
import { financialYear, monthsTo } from '../../src/core/time/period.ts'

type Pair = readonly [number, number] | number | null

/** What a made-up indicator prints: thirteen months oldest first, and years by their first calendar year. */
export interface Made {
  readonly id: string
  readonly months?: readonly Pair[]
  readonly years?: Readonly<Record<number, Pair>>
  readonly headline?: 'month' | 'year'
  readonly england?: number
  readonly neighbours?: number
  readonly rows?: readonly (readonly [string, number])[]
  readonly decimals?: number
}

/** An indicator of the catalogue with made-up figures. */
export function aTold(made: Made, asAt = day('2025-03-31')): Told {
  const indicator = indicatorOf(made.id)
  if (!indicator) throw new Error(`No indicator ${made.id}`)
  const { id, theme, title, unit, kind, better, numeratorWords } = indicator
  const monthly = made.months ?? []
  const periods = [
    ...monthsTo(asAt, monthly.length).map((period, at) => figureOf(period.id, period, monthly[at] ?? null)),
    ...Object.entries(made.years ?? {}).map(([first, pair]) => {
      const period = financialYear(Number(first), asAt)
      return figureOf(period.id, period, pair)
    }),
  ]
  const own = periods.filter(
    (each) => each.kind === (made.headline ?? (monthly.length > 0 ? 'month' : 'year')),
  )
  return {
    id,
    theme,
    title,
    unit,
    kind,
    better,
    numeratorWords,
    denominatorWords: 'denominatorWords' in indicator ? indicator.denominatorWords : undefined,
    decimals: made.decimals ?? (unit === 'score' || unit === 'incidents' ? 1 : 0),
    periods: periods.map((each) => (each === own.at(-1) ? { ...each, headline: true } : each)),
    rows: (made.rows ?? []).map(([label, numerator]): ToldRow => ({
      key: label,
      label,
      numerator,
      denominator: null,
      value: numerator,
      hidden: false,
    })),
    comparators: [
      ...(made.england === undefined ? [] : [comparator('England', 'England', made.england)]),
      ...(made.neighbours === undefined
        ? []
        : [comparator('statistical-neighbours', 'Statistical neighbours (mean)', made.neighbours)]),
    ],
    says: new Map(),
  }

  function figureOf(period: string, span: Pick<ToldFigure, 'kind' | 'from' | 'to'>, pair: Pair): ToldFigure {
    const [numerator, denominator] = Array.isArray(pair)
      ? (pair as readonly [number, number])
      : [pair as number | null, null]
    const scale = unit === 'percent' ? 100 : unit === 'per-10k' ? 10_000 : 1
    const value =
      numerator === null ? null : denominator === null ? numerator : (numerator / denominator) * scale
    return {
      kind: span.kind,
      period,
      label: labelOf(period),
      from: span.from,
      to: span.to,
      numerator,
      denominator,
      value,
      hidden: false,
      headline: false,
    }
  }
}

const labelOf = (id: string): string =>
  id.includes('/') ? id : `${monthNames[Number(id.slice(5)) - 1] ?? ''} ${id.slice(0, 4)}`

const comparator = (id: string, name: string, value: number): ToldComparator => ({
  comparator: id,
  name,
  period: '2024',
  value,
  low: undefined,
  high: undefined,
})

/** A pack of made-up indicators. */
export const aPack = (made: readonly Made[], asAt = '2025-03-31'): Figures => ({
  asAt: day(asAt),
  edition: 'restricted',
  indicators: made.map((each) => aTold(each, day(asAt))),
})
