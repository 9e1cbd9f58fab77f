import { indicators } from '../src/core/indicators/index.ts'
import { viewOf, type View } from '../src/core/indicators/view.ts'
import { holdingsOf } from '../src/core/record/holdings.ts'
import { load } from '../src/core/record/load.ts'
import { referenceIn } from '../src/core/record/reference.ts'
import { hearthshire } from '../src/core/sample/authority.ts'
import { makeAuthority } from '../src/core/sample/make-sample.ts'
import type { Grid } from '../src/core/tables/grid.ts'
import { day } from '../src/core/time/day.ts'
import { gridOfCsv } from '../src/files/csv.ts'

/** The last day of the last return: what is collected once a year is told on it. */
export const asAt = day('2025-03-31')

/** The sheets of a made-up council large enough that somebody stands in nearly every indicator. */
export const madeUpSheets = (): Grid[] =>
  makeAuthority({ seed: 7, children: 150, firstYear: 2022, lastYear: 2024 })
    .files.filter(({ path }) => !isElsewhere(path))
    .flatMap(({ path, text }) => gridOfCsv(path, text))

/** What tells of care beside the returns, or gives numbers without rows, would hide what a return's column does. */
const isElsewhere = (path: string): boolean =>
  path.startsWith('case-system/') || path.endsWith('monthly_values.csv')

/** What an indicator may look at, once sheets are read. */
export function councilIn(sheets: readonly Grid[], on = asAt): View {
  const { others, findPlace, population } = referenceIn(sheets)
  const { children, register, aggregates, returns, facts } = load(others, {
    asAt: on,
    ids: indicators.map(({ id }) => id),
  })
  const { code } = hearthshire
  return viewOf({
    children,
    register,
    aggregates,
    holdings: holdingsOf(returns, facts, on),
    geography: { authority: code, number: undefined, councilOf: (council) => council, findPlace },
    populationOn: () => {
      const persons = population?.(code, 2024)
      return persons === undefined ? undefined : { persons, year: 2024 }
    },
  })
}
