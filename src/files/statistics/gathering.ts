import type { Inspection, NeighbourModel, Published, StatisticsFile } from '../../core/benchmarks/tables.ts'

/** A row that names an authority: what the list of authorities is made from. */
export interface Sighting {
  readonly code: string
  readonly number: string
  readonly name: string
  readonly regionCode: string
  readonly region: string
  /** The calendar year the row's period ends in. */
  readonly year: number
}

/** What has been taken from the files so far, under the codes the files use. */
export interface Gathering {
  /** By code: the latest row that names the authority. */
  readonly sightings: Map<string, Sighting>
  readonly models: NeighbourModel[]
  readonly inspections: Inspection[]
  readonly population: Record<string, Record<string, number>>
  /** By an authority's number: the first and the last year it has a row among the estimates. */
  readonly estimated: Map<string, readonly [first: number, last: number]>
  readonly districts: Record<string, string>
  readonly figures: FileFigures[]
  readonly files: StatisticsFile[]
}

/** The figures of one file: by measure, area and period. */
export interface FileFigures {
  readonly file: string
  /** Its last period: a later release says more than an earlier one about the years that both cover. */
  readonly latest: string
  /** In the order they are met in the file. */
  readonly periods: readonly string[]
  /** By measure and area, a cell for each period; holes where there is none. */
  readonly cells: Record<string, AreaCells>
}

export type AreaCells = Record<string, GatheredCell[]>
type GatheredCell = [Published, Published, Published]

export const emptyGathering = (): Gathering => ({
  sightings: new Map(),
  models: [],
  inspections: [],
  population: {},
  estimated: new Map(),
  districts: {},
  figures: [],
  files: [],
})

/** Keeps the latest row that names an authority. The row is looked at only when it is later than the one kept. */
export function sight(
  { sightings }: Gathering,
  code: string,
  year: number,
  look: () => Omit<Sighting, 'year'> | undefined,
): void {
  const known = sightings.get(code)
  const seen = known === undefined || known.year < year ? look() : undefined
  if (seen) sightings.set(code, { ...seen, year })
}
