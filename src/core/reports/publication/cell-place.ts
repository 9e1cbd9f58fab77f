import { periodCell, rowCell, rowPeriodCell } from '../../disclosure/cell-id.ts'
import { periodLabel } from '../../time/period.ts'
import type { Entry, Shown } from '../data-set.ts'

/** A cell of an indicator as a person finds it: which row, of which period. */
export interface CellPlace {
  readonly cell: string
  /** `All` for the indicator's own figure. */
  readonly row: string
  /** `September 2024`, `2023/24`; `As at the date` for a breakdown. */
  readonly period: string
}

/** Every cell of an indicator, in the order they are printed. */
export function cellsIn({ indicator: { id }, series, years, rows, rowSeries = [] }: Entry): CellPlace[] {
  const inPeriods = (all: readonly Shown[], row: string, idOf: (shown: Shown) => string): CellPlace[] =>
    all.map((shown) => ({ cell: idOf(shown), row, period: periodLabel(shown.period) }))
  return [
    ...inPeriods([...series, ...years], 'All', ({ period }) => periodCell(id, period.kind, period.id)),
    ...rows.map(({ key, label }) => ({ cell: rowCell(id, key), row: label, period: 'As at the date' })),
    ...rowSeries.flatMap(({ key, label, series: months, years: all }) =>
      inPeriods([...months, ...all], label, ({ period }) => rowPeriodCell(id, key, period.kind, period.id)),
    ),
  ]
}
