import type { CellPlace } from './cell-place.ts'

/** A cell of an indicator and why it is hidden; `undefined` when it is shown. */
export interface Told<Why> {
  readonly place: Pick<CellPlace, 'row' | 'period'>
  readonly why: Why | undefined
}

/** The hidden cells of one row that share a reason. */
export interface Run<Why> {
  readonly row: string
  /** `March 2024, May 2024 to July 2024, 2024/25`: periods that follow one another as one span. */
  readonly periods: string
  readonly why: Why
}

/** Cells in the order they are printed, as a line for each row and reason. */
export function runsOf<Why extends object>(all: readonly Told<Why>[]): Run<Why>[] {
  const alike = new Map<string, number[]>()
  all.forEach(({ place, why }, at) => {
    if (why === undefined) return
    const key = JSON.stringify([place.row, why])
    alike.set(key, [...(alike.get(key) ?? []), at])
  })
  return [...alike.values()].flatMap((ats) => {
    const first = all[ats[0] ?? 0]
    return first?.why ? [{ row: first.place.row, periods: spansOf(ats, all), why: first.why }] : []
  })
}

/** Positions one after another are one span, within months and within years alike. */
function spansOf<Why>(ats: readonly number[], all: readonly Told<Why>[]): string {
  const periodOf = (at: number): string => all[at]?.place.period ?? ''
  const spans: { first: number; last: number }[] = []
  for (const at of ats) {
    const open = spans.at(-1)
    if (open && open.last === at - 1 && isYear(periodOf(at)) === isYear(periodOf(open.last))) open.last = at
    else spans.push({ first: at, last: at })
  }
  return spans
    .map(({ first, last }) => [periodOf(first), periodOf(last)])
    .map(([from = '', to = '']) => (from === to ? from : `${from} to ${to}`))
    .join(', ')
}

const isYear = (period: string): boolean => period.includes('/')
