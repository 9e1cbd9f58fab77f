import { indicators } from '../src/core/indicators/index.ts'
import type { Indicator } from '../src/core/indicators/indicator.ts'
import { measureAll, type Measured } from '../src/core/indicators/measure.ts'
import { columnsOf, tableNames, type TableName } from '../src/core/ssda903/tables.ts'
import type { Grid } from '../src/core/tables/grid.ts'
import { asAt, councilIn, madeUpSheets } from './columns-behind-council.ts'
import { trialsOf, trialsOfAll } from './columns-behind-trials.ts'

/** Every column of every table of the return: `Episodes.DEC`. */
export const everyColumn: readonly string[] = tableNames.flatMap((table) =>
  Object.keys(columnsOf(table)).map((column) => `${table}.${column}`),
)

/** The ways an indicator can be told: one for each source that can, in order of trust. */
export const waysOf = (indicator: Indicator): readonly Indicator[] =>
  indicator.bases?.map((basis) => basis.indicator) ?? [indicator]

/**
 * What rests on each of some columns, each way of telling an indicator by itself. It is found by trying: one column of a
 * made-up council's returns is changed, everything is measured again, and what comes out different rests on it.
 */
export function restingOn(columns: readonly string[]): ReadonlyMap<string, readonly Indicator[]> {
  const sheets = madeUpSheets()
  const ways = indicators.flatMap(waysOf)
  const before = figuresIn(sheets, ways)
  const found = new Map<string, readonly Indicator[]>()
  for (const table of tableNames) {
    const own = Object.keys(columnsOf(table)).filter((column) => columns.includes(`${table}.${column}`))
    if (own.length === 0) continue
    const likely = saysWhoIsInCare.has(table) ? ways : changedIn(trialsOfAll(sheets, table), ways, before)
    for (const column of own)
      found.set(`${table}.${column}`, changedIn(trialsOf(sheets, table, column), likely, before))
  }
  return found
}

/** Of any other table, what no change of whole rows touches no change of a column will: that is not measured again. */
const saysWhoIsInCare: ReadonlySet<TableName> = new Set(['Header', 'Episodes'])

type Figures = ReadonlyMap<Indicator, string>

/** Those that come out different in any of the trials. */
function changedIn(
  trials: readonly (readonly Grid[])[],
  likely: readonly Indicator[],
  before: Figures,
): readonly Indicator[] {
  let same = likely
  for (const changed of trials) {
    if (same.length === 0) break
    const after = figuresIn(changed, same)
    same = same.filter((way) => after.get(way) === before.get(way))
  }
  return likely.filter((way) => !same.includes(way))
}

function figuresIn(sheets: readonly Grid[], ways: readonly Indicator[]): Figures {
  const measured = measureAll(ways, councilIn(sheets), { asAt, months: 13 })
  return new Map(ways.map((way, at) => [way, figureOf(measured[at])]))
}

/** All that is measured of an indicator, without the words about it. */
const figureOf = ({ series, years, breakdown }: Partial<Measured> = {}): string =>
  JSON.stringify([
    [...(series ?? []), ...(years ?? [])].map((it) => [it.status, it.value, it.numerator, it.denominator]),
    breakdown?.map(({ key, numerator, denominator }) => [key, numerator, denominator]),
  ])
