/** One cell of a board paper as it was given: a number, a status and a note, and the words where it is more than a number. */
export interface Aggregate {
  readonly indicatorId: string
  /** The row of a breakdown it is of: `PN1`. `undefined` for the indicator as a whole. */
  readonly row: string | undefined
  /** `2020-09` or `2019/20`. */
  readonly period: string
  readonly numerator: number | undefined
  readonly denominator: number | undefined
  /** In the indicator's own unit, 85.7 for 85.7%. `undefined` when the cell holds no number that could be meant. */
  readonly value: number | undefined
  /** The cell as printed, where a number alone would lose something: `1 (1 ongoing)`, `85.7%`, `Not Available`. */
  readonly text: string | undefined
  readonly status: AggregateStatus
  readonly note: string | undefined
  readonly file: string
  readonly line: number
}

export type AggregateStatus = 'FINAL' | 'PROVISIONAL' | 'NOT_AVAILABLE'

/** Aggregates by what they are of. Where two are of the same, the later one counts. */
export interface Aggregates {
  readonly of: (indicatorId: string, period: string, row?: string) => Aggregate | undefined
  /** The rows given of an indicator, in the order first named. */
  readonly rowsOf: (indicatorId: string) => readonly string[]
  /** Every aggregate given, in the order read, those that a later one replaced included. */
  readonly given: readonly Aggregate[]
}

/** Looks aggregates up. */
export function aggregatesFrom(given: readonly Aggregate[]): Aggregates {
  const found = new Map(given.map((each) => [placeOf(each), each]))
  const rows = new Map<string, string[]>()
  for (const { indicatorId, row } of given) {
    const known = rows.get(indicatorId) ?? []
    if (row !== undefined && !known.includes(row)) rows.set(indicatorId, [...known, row])
  }
  return {
    of: (indicatorId, period, row) => found.get(placeOf({ indicatorId, period, row })),
    rowsOf: (indicatorId) => rows.get(indicatorId) ?? [],
    given,
  }
}

/** No aggregates at all. */
export const noAggregates: Aggregates = aggregatesFrom([])

/** The cell it stands in: two with the same place say the same thing twice. */
export const placeOf = ({
  indicatorId,
  row = '',
  period,
}: Pick<Aggregate, 'indicatorId' | 'row' | 'period'>): string => `${indicatorId}:${row} ${period}`

/** The aggregates whose place a later one takes. */
export function replaced(given: readonly Aggregate[]): ReadonlySet<Aggregate> {
  const last = new Map(given.map((each) => [placeOf(each), each]))
  return new Set(given.filter((each) => last.get(placeOf(each)) !== each))
}

/** The calendar year in which the financial year of its period begins. */
export function yearOfPeriod(period: string): number {
  const [year = 0, month] = period.split('-').map(Number)
  if (period.includes('/')) return Number(period.slice(0, 4))
  return (month ?? 1) >= 4 ? year : year - 1
}
