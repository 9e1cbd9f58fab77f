import type { Grid } from '../../src/core/tables/grid.ts'
import { viewOf, type View } from '../../src/core/indicators/view.ts'
import { holdingsOf } from '../../src/core/record/holdings.ts'
import { load, type Load } from '../../src/core/record/load.ts'
import { referenceIn } from '../../src/core/record/reference.ts'
import { makeSample } from '../../src/core/sample/make-sample.ts'
import { gridOfCsv } from '../../src/files/csv.ts'

/** The sample authority's sheets, never on disk. */
export const sampleGrids = (children: number): Grid[] =>
  makeSample({ seed: 1, children, firstYear: 2021, lastYear: 2024 }).map(({ path, text }) =>
    gridOfCsv(path, text),
  )

/** Sheets as children. */
export const gathered = (grids: readonly Grid[]): Load => load(referenceIn(grids).others)

/** What an indicator may look at, with nothing found yet. */
export function viewOver(loaded: Load, grids: readonly Grid[]): View {
  return viewOf({
    children: loaded.children,
    holdings: holdingsOf(loaded.returns),
    geography: {
      authority: 'E06000999',
      number: undefined,
      councilOf: (code) => code,
      findPlace: referenceIn(grids).findPlace,
    },
    populationOn: () => ({ persons: 67_149, year: 2024 }),
  })
}
