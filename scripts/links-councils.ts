import { makeAuthority } from '../src/core/sample/make-sample.ts'
import { makeChance, type Chance } from '../src/core/sample/chance.ts'
import type { Grid, GridRow } from '../src/core/tables/grid.ts'
import { addMonths, day, type Day } from '../src/core/time/day.ts'
import { gridOfCsv } from '../src/files/csv.ts'

/** A made-up council, or one whose tables have been distorted, as at a day. */
export interface Trial {
  readonly asAt: Day
  readonly sheets: readonly Grid[]
}

/** How far from the sample's own habits: as it makes them, with cells of its tables changed about, with whole tables gone. */
export type Distortion = 'none' | 'cells' | 'tables'

/** The same for the same seed. Every other one is as at the last day of a year, when what is collected yearly is told. */
export function trialOf(seed: number, distortion: Distortion): Trial {
  const chance = makeChance(seed, 0, 900)
  const sheets = makeAuthority({ seed, children: chance.whole(60, 200), firstYear: 2022, lastYear: 2024 })
    .files.filter(({ path }) => !givesNumbers(path))
    .flatMap(({ path, text }) => gridOfCsv(path, text))
  const yearEnd = day('2025-03-31')
  const asAt = seed % 2 === 0 ? yearEnd : addMonths(yearEnd, -chance.whole(1, 11))
  return { asAt, sheets: distorted(sheets, distortion, chance) }
}

/** Numbers given as such need not add up; an extract of the case system tells of the same lives again. */
const givesNumbers = (path: string): boolean =>
  path.startsWith('case-system/') || path.endsWith('monthly_values.csv')

/** Without where homes are and how many children live in the area, nothing could be told of either. */
const isOfTheArea = ({ file }: Grid): boolean => file === 'postcodes.csv' || file === 'population.csv'

function distorted(sheets: readonly Grid[], distortion: Distortion, chance: Chance): readonly Grid[] {
  if (distortion === 'none') return sheets
  return sheets.flatMap((sheet) => {
    if (isOfTheArea(sheet)) return [sheet]
    if (distortion === 'tables' && chance.happens(isBackbone(sheet) ? 0.02 : 0.15)) return []
    return [changedAbout(sheet, chance)]
  })
}

const isBackbone = ({ file }: Grid): boolean => /(header|episodes)\.csv$/.test(file)

/** Rows lost, and in some columns cells emptied or taken from other rows: nothing is as it should be, all may be read. */
function changedAbout(sheet: Grid, chance: Chance): Grid {
  const rows = sheet.rows.filter(() => !chance.happens(0.05))
  const rates = sheet.headings.map((heading) =>
    chance.happens(heading === 'CHILD' || isBackbone(sheet) ? 0.3 : 0.6) ? chance.unit() * 0.3 : 0,
  )
  const cellOf = (row: GridRow, at: number): string => {
    const cell = row.cells[at] ?? ''
    if (!chance.happens(rates[at] ?? 0)) return cell
    return chance.happens(0.3) ? '' : (chance.one(rows).cells[at] ?? '')
  }
  return {
    ...sheet,
    rows: rows.map((row) => ({ ...row, cells: sheet.headings.map((_, at) => cellOf(row, at)) })),
  }
}
