import { hasValue, type Status } from '../indicators/measurement.ts'
import type { Period } from '../time/period.ts'

/** What a data set shows of an indicator over time: as much of it as tells which periods to look behind. */
export interface ShownOverTime {
  readonly indicator: { readonly id: string }
  readonly series: readonly Told[]
  readonly years: readonly Told[]
}

interface Told {
  readonly period: Period
  readonly status: Status
}

/** The periods whose children are kept: the last month and the last year, and the last of each that has a value. */
export function markedPeriods({ series, years }: ShownOverTime): readonly Period[] {
  const found = [series, years].flatMap((all) => [all.at(-1), all.findLast(({ status }) => hasValue(status))])
  return [...new Map(found.flatMap((told) => (told ? [[told.period.id, told.period]] : []))).values()]
}
