import type { Grid } from '../ssda903/grid.ts'
import type { FindPlace, Place } from './place.ts'

/** Tables that came with the returns but say nothing of children: where postcodes are, and how many children live there. */
export interface Reference {
  readonly findPlace: FindPlace | undefined
  /** Children aged 0 to 17 by area code and year of the mid-year estimate; `undefined` when no table gives them. */
  readonly population: ((code: string, year: number) => number | undefined) | undefined
  /** The sheets that are neither. */
  readonly others: readonly Grid[]
  /** The files taken as reference tables. */
  readonly files: readonly string[]
}

/** Sets small reference tables among the sheets apart, by their headings. */
export function referenceIn(grids: readonly Grid[]): Reference {
  const postcodes = grids.filter((grid) => has(grid, ['POSTCODE', 'EASTING', 'NORTHING']))
  const population = grids.filter((grid) => has(grid, ['LA_CODE', 'YEAR', 'PERSONS']))
  const taken = new Set([...postcodes, ...population])
  return {
    findPlace: postcodes.length === 0 ? undefined : finderOf(postcodes),
    population: population.length === 0 ? undefined : populationOf(population),
    others: grids.filter((grid) => !taken.has(grid)),
    files: [...taken].map(({ file }) => file),
  }
}

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
    for (const { cells } of grid.rows) {
      const [easting, northing] = [Number(cell(cells, 'EASTING')), Number(cell(cells, 'NORTHING'))]
      if (easting > 0 && northing > 0)
        places.set(plain(cell(cells, 'POSTCODE')), {
          easting,
          northing,
          authority: cell(cells, 'LAUA') || undefined,
        })
    }
  }
  return (postcode) => places.get(plain(postcode))
}

function populationOf(grids: readonly Grid[]): NonNullable<Reference['population']> {
  const persons = new Map<string, number>()
  for (const grid of grids) {
    const cell = cellsOf(grid)
    for (const { cells } of grid.rows)
      persons.set(`${cell(cells, 'LA_CODE')} ${cell(cells, 'YEAR')}`, Number(cell(cells, 'PERSONS')))
  }
  return (code, year) => persons.get(`${code} ${year}`)
}

const plain = (postcode: string): string => postcode.replace(/\s+/g, '').toUpperCase()

/** Reads a row's cell by the name of its column; blank when there is no such column. */
function cellsOf({ headings }: Grid): (cells: readonly string[], name: string) => string {
  const at = new Map(headings.map((text, index) => [heading(text), index]))
  return (cells, name) => cells[at.get(name) ?? -1]?.trim() ?? ''
}
