import { hearthshire } from '../src/core/sample/authority.ts'
import { makeDataSet, type DataSet } from '../src/core/reports/data-set.ts'
import type { View } from '../src/core/indicators/view.ts'
import { day, type Day } from '../src/core/time/day.ts'
import { aSampleView } from './sample-view.ts'

/** The made-up council's restricted data set, about forty children, with what officers read besides the numbers. */
export function aSampleSet(asAt = '2025-03-31', children = 40): Sample {
  const key = `${asAt} ${children}`
  const known = samples.get(key) ?? measured(day(asAt), children)
  samples.set(key, known)
  return known
}

interface Sample {
  readonly set: DataSet
  readonly view: View
}

/** Measured once in a worker however many tests ask for it. */
const samples = new Map<string, Sample>()

function measured(on: Day, children: number): Sample {
  const { view, loaded } = aSampleView({ seed: 7, children, firstYear: 2023, lastYear: 2024 }, on)
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
