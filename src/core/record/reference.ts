import type { Grid, GridRow } from '../tables/grid.ts'
import type { Listed } from '../tables/read-rows.ts'
import { layOut } from '../tables/layout.ts'
import type { FindPlace, Place } from './place.ts'
import { isTargets, readTargets, type Target, type Targeted } from './targets.ts'

/** Tables that came with the returns but say nothing of children: where postcodes are, how many children live there, and
 *  what the council means to reach. */
export interface Reference {
  readonly findPlace: FindPlace | undefined
  /** Children aged 0 to 17 by area code and year of the mid-year estimate; `undefined` when no table gives them. */
  readonly population: ((code: string, year: number) => number | undefined) | undefined
  /** What the council has set itself, in the order read. */
  readonly targets: readonly Target[]
  /** The sheets that are none of these. */
  readonly others: readonly Grid[]
  /** The sheets that are, each with the rows that could not be used. */
  readonly accounts: readonly ReferenceAccount[]
}

export interface ReferenceAccount {
  readonly grid: Grid
  readonly kind: 'postcodes' | 'population' | 'targets'
  readonly rowsIn: number
  readonly listed: readonly Listed[]
  /** What is lacking in rows that were used. */
  readonly noted: readonly Listed[]
}

/** Sets small reference tables among the sheets apart, by their headings. Targets are read against `catalogue`. */
export function referenceIn(grids: readonly Grid[], catalogue: readonly Targeted[] = []): Reference {
  const postcodes = grids.filter((grid) => has(grid, ['POSTCODE', 'EASTING', 'NORTHING']))
  const population = grids.filter(
    (grid) => has(grid, ['LA_CODE', 'YEAR', 'PERSONS']) && !postcodes.includes(grid),
  )
  const aimed = targetsAmong(grids, catalogue)
  const taken = new Set([...postcodes, ...population, ...aimed.grids])
  return {
    findPlace: postcodes.length === 0 ? undefined : finderOf(postcodes),
    population: population.length === 0 ? undefined : populationOf(population),
    targets: aimed.targets,
    others: grids.filter((grid) => !taken.has(grid)),
    accounts: [
      ...postcodes.map((grid) => accountOf(grid, 'postcodes', ['EASTING', 'NORTHING'])),
      ...population.map((grid) => accountOf(grid, 'population', ['YEAR', 'PERSONS'])),
      ...aimed.accounts,
    ],
  }
}

/** The sheets that hold targets, under a title or not, with what is read of them. */
function targetsAmong(grids: readonly Grid[], catalogue: readonly Targeted[]) {
  const found = grids.flatMap((grid) => {
    const tables = layOut(grid, isTargets).filter(({ headings }) => isTargets(headings))
    return tables.length === 0 ? [] : [{ grid, tables }]
  })
  const read = found.flatMap(({ tables }) =>
    tables.map((table) => ({ table, ...readTargets(table, catalogue) })),
  )
  return {
    grids: found.map(({ grid }) => grid),
    targets: read.flatMap(({ targets }) => targets),
    accounts: read.map(({ table: { aside = [], ...grid }, listed, noted }): ReferenceAccount => {
      const rowsIn = grid.rows.length + aside.length
      return { grid, kind: 'targets', rowsIn, listed: [...aside, ...listed], noted }
    }),
  }
}

function accountOf(
  grid: Grid,
  kind: ReferenceAccount['kind'],
  numbers: readonly [string, string],
): ReferenceAccount {
  const cell = cellsOf(grid)
  const listed = grid.rows.flatMap(({ line, cells }) => {
    const column = numbers.find((name) => !isAmount(cell(cells, name)))
    if (column === undefined) return []
    const advice = `${column} is not a number above 0. The row is left out until it is put right.`
    return [{ file: grid.file, line, column, read: cell(cells, column), advice }]
  })
  return { grid, kind, rowsIn: grid.rows.length, listed, noted: [] }
}

const isAmount = (text: string): boolean => Number(text) > 0 && Number.isFinite(Number(text))

/** The rows whose numbers can be read. */
const usable = (cell: Cell, rows: readonly GridRow[], numbers: readonly string[]): GridRow[] =>
  rows.filter(({ cells }) => numbers.every((name) => isAmount(cell(cells, name))))

const heading = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .trim()
    .toUpperCase()

const has = ({ headings }: Grid, names: readonly string[]): boolean => {
  const own = new Set(headings.map(heading))
  return names.every((name) => own.has(name))
}

function finderOf(grids: readonly Grid[]): FindPlace {
  const places = new Map<string, Place>()
  for (const grid of grids) {
    const cell = cellsOf(grid)
    for (const { cells } of usable(cell, grid.rows, ['EASTING', 'NORTHING']))
      places.set(plain(cell(cells, 'POSTCODE')), {
        easting: Number(cell(cells, 'EASTING')),
        northing: Number(cell(cells, 'NORTHING')),
        authority: cell(cells, 'LAUA').toUpperCase() || undefined,
      })
  }
  return (postcode) => places.get(plain(postcode))
}

/** The row for ages 0 to 17 where there is one, or one without ages; else the sum of the bands within them. */
function populationOf(grids: readonly Grid[]): NonNullable<Reference['population']> {
  const whole = new Map<string, number>()
  const bands = new Map<string, number>()
  for (const grid of grids) {
    const cell = cellsOf(grid)
    for (const { cells } of usable(cell, grid.rows, ['YEAR', 'PERSONS'])) {
      const key = `${cell(cells, 'LA_CODE')} ${cell(cells, 'YEAR')}`
      const persons = Number(cell(cells, 'PERSONS'))
      const from = Number(cell(cells, 'AGE_FROM') || '0')
      const to = Number(cell(cells, 'AGE_TO') || '17')
      if (from === 0 && to === 17) whole.set(key, persons)
      else if (to <= 17) bands.set(key, (bands.get(key) ?? 0) + persons)
    }
  }
  return (code, year) => whole.get(`${code} ${year}`) ?? bands.get(`${code} ${year}`)
}

const plain = (postcode: string): string => postcode.replace(/\s+/g, '').toUpperCase()

type Cell = (cells: readonly string[], name: string) => string

/** Reads a row's cell by the name of its column; blank when there is no such column. */
function cellsOf({ headings }: Grid): Cell {
  const at = new Map(headings.map((text, index) => [heading(text), index]))
  return (cells, name) => cells[at.get(name) ?? -1]?.trim() ?? ''
}
