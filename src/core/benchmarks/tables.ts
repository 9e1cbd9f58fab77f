import type { Authority } from './authorities.ts'

/** What a folder of published statistics comes down to. Plain data: it is kept as JSON between runs. */
export interface StatisticsTables {
  readonly authorities: readonly Authority[]
  /** One list of neighbours for each authority, by the year of the model it comes from, earliest model first. */
  readonly neighbourModels: readonly NeighbourModel[]
  readonly inspections: readonly Inspection[]
  /** Children aged 0 to 17 by area code and calendar year (the estimate is for 30 June). */
  readonly population: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Code of the upper-tier authority by code of the district inside it. Authorities of one tier are left out. */
  readonly districts: Readonly<Record<string, string>>
  /** By the key of a measure: see `measureKey`. */
  readonly series: Readonly<Record<string, PublishedCells>>
  readonly files: readonly StatisticsFile[]
  /** By area code: the councils that one chose to be compared with, in place of any model's. In no file. */
  readonly chosenNeighbours?: Readonly<Record<string, readonly string[]>>
}

/** One measure for every area and period. */
export interface PublishedCells {
  /** `2025`, `2024/25`, the earliest first. */
  readonly periods: readonly string[]
  /** The file each period was read from. */
  readonly files: readonly string[]
  /** By area code, a cell for each period. */
  readonly areas: Readonly<Record<string, readonly (PublishedCell | null)[]>>
}

/** Value, numerator and denominator as published. */
export type PublishedCell = readonly [value: Published, numerator: Published, denominator: Published]

/** A number, or the symbol printed in its place, or `null` where the file has nothing. */
export type Published = number | string | null

export interface NeighbourModel {
  readonly year: number
  /** By area code: the codes of its neighbours, the closest first. */
  readonly lists: Readonly<Record<string, readonly string[]>>
}

/** A judgement of a council's services for children by Ofsted. */
export interface Inspection {
  readonly area: string
  /** Day of the inspection, `2025-03-17`. */
  readonly on: string
  readonly judgement: 'Outstanding' | 'Good' | 'Requires improvement' | 'Inadequate'
}

/** A file of the folder, and what it was taken for. */
export interface StatisticsFile {
  readonly file: string
  /** `undefined` when the file is none of those known. */
  readonly kind?: string
  /** Why nothing was taken from it. */
  readonly problem?: string
}

/** What the symbols in published tables mean. Source: the Department's data guidance, data-model section 11. */
export const symbolMeanings: Readonly<Record<string, string>> = {
  c: 'hidden, so that no child can be recognised',
  k: 'more than nothing, but rounds to zero',
  low: 'more than nothing, but rounds to zero',
  u: 'too unreliable to publish',
  x: 'not available',
  z: 'does not apply',
  '-': 'hidden or not available (older tables)',
  '.': 'does not apply (older tables)',
}

/** No statistics at all. */
export const noStatistics: StatisticsTables = {
  authorities: [],
  neighbourModels: [],
  inspections: [],
  population: {},
  districts: {},
  series: {},
  files: [],
}
