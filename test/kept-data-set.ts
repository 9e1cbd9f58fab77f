import { keptText } from '../src/core/reports/kept-set.ts'
import { day, isoDay } from '../src/core/time/day.ts'
import type { DataSet } from '../src/core/reports/data-set.ts'
import { asMeasuring } from '../src/store/as-user.ts'
import { keepDataSet, type NewDataSet } from '../src/store/data-sets.ts'
import type { Db } from '../src/store/database.ts'
import { aSampleSet } from './sample-set.ts'
import { hearthshire } from './web.ts'

/** The made-up council's restricted data set. */
export const sampleOf = (asAt = '2025-03-31'): DataSet => aSampleSet(asAt).set

/** The same as it stood a month before, without measuring it again. */
export const monthBefore = (set: DataSet = sampleOf()): DataSet => ({
  ...set,
  asAt: day('2025-02-28'),
  entries: set.entries.map((entry) => ({ ...entry, series: entry.series.slice(0, -1) })),
})

interface Given {
  readonly asAt?: string
  /** Instead of the made-up council's as it is. */
  readonly set?: DataSet
  readonly marks?: NewDataSet['marks']
  readonly items?: NewDataSet['items']
}

/** Keeps the made-up council's data set in a test's database, as measuring would, and gives its id. */
export async function keepSample(db: Db, given: Given = {}): Promise<string> {
  const { set = sampleOf(given.asAt), marks = [], items = [] } = given
  const { code } = hearthshire
  await knowAuthority(db)
  return asMeasuring(db, code, (tx) =>
    keepDataSet(tx, {
      authority: code,
      asAt: isoDay(set.asAt),
      definitions: set.definitions,
      inputs: [],
      content: keptText(set),
      marks,
      items,
    }),
  )
}

const knowAuthority = (owner: Db) =>
  owner
    .insertInto('authority')
    .values(hearthshire)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
