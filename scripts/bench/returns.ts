import { indicators } from '../../src/core/indicators/index.ts'
import type { Grid } from '../../src/core/tables/grid.ts'
import { viewOf, type View } from '../../src/core/indicators/view.ts'
import { holdingsOf } from '../../src/core/record/holdings.ts'
import { load, type Load } from '../../src/core/record/load.ts'
import { referenceIn } from '../../src/core/record/reference.ts'
import { makeAuthority } from '../../src/core/sample/make-sample.ts'
import type { SampleWorkbook, SheetCell } from '../../src/core/sample/workbook.ts'
import { day, isoDay } from '../../src/core/time/day.ts'
import { gridOfCsv } from '../../src/files/csv.ts'

/** The sheets of everything the sample authority holds, never on disk. */
export function sampleGrids(children: number): Grid[] {
  const { files, workbooks } = makeAuthority({ seed: 1, children, firstYear: 2021, lastYear: 2024 })
  return [...files.map(({ path, text }) => gridOfCsv(path, text)), ...workbooks.flatMap(gridsOf)]
}

const gridsOf = ({ path, sheets }: SampleWorkbook): Grid[] =>
  sheets.map(({ name, headings, rows }) => ({
    file: `${path}, sheet ${name}`,
    headings,
    rows: rows.map((cells, at) => ({ line: at + 2, cells: cells.map(typed) })),
  }))

const typed = (cell: SheetCell): string =>
  typeof cell === 'object' ? isoDay(cell.on) : cell === undefined ? '' : String(cell)

/** Sheets as children. */
export const gathered = (grids: readonly Grid[], asAt: string): Load =>
  load(referenceIn(grids).others, { asAt: day(asAt), ids: indicators.map(({ id }) => id) })

/** What an indicator may look at, with nothing found yet. */
export function viewOver(loaded: Load, grids: readonly Grid[], asAt: string): View {
  const { children, register, aggregates, returns, facts, lists } = loaded
  return viewOf({
    children,
    register,
    aggregates,
    holdings: holdingsOf(returns, facts, day(asAt), aggregates.given, lists),
    geography: {
      authority: 'E06000999',
      number: undefined,
      councilOf: (code) => code,
      findPlace: referenceIn(grids).findPlace,
    },
    populationOn: () => ({ persons: 67_149, year: 2024 }),
  })
}
