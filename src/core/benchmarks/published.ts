import { measureKey, type Measure } from './measure.ts'
import { newPlacements, numbers, stability } from './published-care.ts'
import { education } from './published-education.ts'
import { healthOutcomes } from './published-health.ts'
import { adoption, careLeavers } from './published-leavers.ts'

/** Every measure that the Department's files hold for an indicator of the catalogue. */
export const measures: readonly Measure[] = [
  ...numbers,
  ...healthOutcomes,
  ...stability,
  ...newPlacements,
  ...education,
  ...adoption,
  ...careLeavers,
]

const byKey = new Map(measures.map((m) => [measureKey(m.indicator, m.row), m]))

/** The measure published for an indicator, or for a row of it. `undefined` when none is. */
export const measureFor = (indicator: string, row?: string): Measure | undefined =>
  byKey.get(measureKey(indicator, row))

/** `2025` as it is; an academic year's `202425` as `2024/25`. */
export const periodName = (period: string): string =>
  /^\d{6}$/.test(period) ? `${period.slice(0, 4)}/${period.slice(4)}` : period

/** The calendar year in which a period ends: 2025 for `2025` and for `2024/25`. */
export const endYear = (period: string): number => Number(period.slice(0, 4)) + (period.includes('/') ? 1 : 0)

/** The last day of a period: 31 March of a reporting year, 31 August of an academic year. As `2025-03-31`. */
export const periodEnd = (period: string): string =>
  `${endYear(period)}-${period.includes('/') ? '08-31' : '03-31'}`
