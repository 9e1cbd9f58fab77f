import type { PublicationKind } from './publications.ts'

/** Where an indicator, or a row of one, is found in what the Department publishes. */
export interface Measure {
  /** The indicator's id in the catalogue. */
  readonly indicator: string
  /** The key of a row of its breakdown, or of a variant. Absent for the headline. */
  readonly row?: string
  readonly publication: PublicationKind
  readonly value: Place
  readonly numerator?: Place
  readonly denominator?: Place
  /** The publisher's figure is turned over (absence to attendance) or is months to be read as days. */
  readonly form?: 'complement' | 'months-as-days'
  /** True of counts, which grow with the area. */
  readonly counts: boolean
  /** How the published figure differs from the indicator. */
  readonly note?: string
}

/** A column, on the rows whose filter columns hold these values. */
export interface Place {
  readonly column: string
  readonly at: readonly string[]
}

/** The key of a measure in the tables: `placement-3plus`, `sdq-bands/normal`. */
export const measureKey = (indicator: string, row?: string): string =>
  row === undefined ? indicator : `${indicator}/${row}`

/** An indicator's id, or its id and a row's key: `sdq-bands/normal`. */
export function named(name: string): Pick<Measure, 'indicator' | 'row'> {
  const [indicator = '', row] = name.split('/')
  return row === undefined ? { indicator } : { indicator, row }
}

/** A published count. */
export const counted = (name: string, publication: PublicationKind, at: readonly string[]): Measure => ({
  ...named(name),
  publication,
  value: { column: 'count', at },
  numerator: { column: 'count', at },
  counts: true,
})

/** A published percentage with the rows that hold its numerator and its denominator. */
export const shared = (
  name: string,
  publication: PublicationKind,
  at: readonly string[],
  total: readonly string[],
): Measure => ({
  ...named(name),
  publication,
  value: { column: 'percent', at },
  numerator: { column: 'count', at },
  denominator: { column: 'count', at: total },
  counts: false,
})

/** A figure in a column of its own, with its numerator and denominator on the same row. */
export const ratio = (
  name: string,
  publication: PublicationKind,
  at: readonly string[],
  columns: readonly [value: string, numerator: string, denominator: string],
): Measure => ({
  ...named(name),
  publication,
  value: { column: columns[0], at },
  numerator: { column: columns[1], at },
  denominator: { column: columns[2], at },
  counts: false,
})
