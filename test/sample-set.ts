import { hearthshire } from '../src/core/sample/authority.ts'
import { makeDataSet, type DataSet } from '../src/core/reports/data-set.ts'
import type { View } from '../src/core/indicators/view.ts'
import { day } from '../src/core/time/day.ts'
import { aSampleView } from './sample-view.ts'

/** The made-up council's restricted data set, about forty children, with what officers read besides the numbers. */
export function aSampleSet(asAt = '2025-03-31'): { set: DataSet; view: View } {
  const on = day(asAt)
  const { view, loaded } = aSampleView({ seed: 7, children: 40, firstYear: 2023, lastYear: 2024 }, on)
  const set = makeDataSet({
    authority: hearthshire,
    asAt: on,
    inputs: loaded.accounts.map(({ file, kind, rowsIn, used }) => ({
      file,
      sha256: 'a'.repeat(64),
      kind,
      year: undefined,
      rows: rowsIn,
      used,
      listed: rowsIn - used,
    })),
    view,
    loaded,
    months: 13,
    benchmarksOf: () => [],
  })
  return { set, view }
}
