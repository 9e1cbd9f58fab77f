import { describe, expect, it } from 'vitest'
import { anEntry, asAtOf, withRows } from '../../../../test/entry.ts'
import { highs } from '../../../solver/highs.ts'
import { periodCell, rowPeriodCell } from '../../disclosure/cell-id.ts'
import { usualPolicy } from '../../disclosure/policy.ts'
import { suppress } from '../../disclosure/suppress.ts'
import type { DataSet, Entry } from '../data-set.ts'
import { dataSetJson } from '../data-set-json.ts'
import { rowsOverTimeJson } from '../rows-over-time-json.ts'
import type { Earlier } from './earlier.ts'
import { printedIn } from './printed.ts'
import { problemOf } from './problem.ts'
import { publicEdition } from './public-edition.ts'
import { earlierFrom } from './read-edition.ts'

const open = await highs()

const ID = 'review-participation'
const total = periodCell(ID, 'month', '2020-08')
const row = (key: string): string => rowPeriodCell(ID, key, 'month', '2020-08')

const aSet = (asAt: string, entry: Entry): DataSet => ({
  authority: { code: 'E06000999', name: 'Hearthshire' },
  asAt: asAtOf(asAt),
  edition: 'restricted',
  inputs: [],
  definitions: '2026.2',
  entries: [entry],
})

const jsonOf = (set: DataSet, withRowsKept: boolean) =>
  JSON.parse(
    JSON.stringify({
      dataSet: dataSetJson(set),
      ...(withRowsKept && { rowsOverTime: rowsOverTimeJson(set) }),
    }),
  ) as { dataSet: unknown; rowsOverTime?: unknown }

/** August's edition, as it is read again in September. It hides 3 reviews and their month's total, and no other row. */
function august(withRowsKept: boolean): Earlier[] {
  const set = aSet(
    '2020-08-31',
    withRows(anEntry(ID, { asAt: '2020-08-31', months: [43] }), { PN0: [3], PN1: [20], PN2: [20] }),
  )
  const edition = publicEdition(set, new Set([row('PN0'), total]))
  const earlier = earlierFrom(jsonOf(edition, withRowsKept), jsonOf(set, withRowsKept))
  return earlier ? [earlier] : []
}

function hiddenInSeptember(earlier: readonly Earlier[]): string[] {
  const entry = withRows(anEntry(ID, { months: [43, 62] }), {
    ...{ PN0: [3, 20], PN1: [20, 21], PN2: [20, 21] },
  })
  const printed = printedIn({ entries: [entry] })
  const problem = problemOf({ printed, policy: usualPolicy, crowds: new Map(), earlier })
  const { hidden, unguarded } = suppress(problem, open)
  expect(unguarded).toEqual([])
  return [...hidden].sort()
}

describe('a row that was shown in a month', () => {
  it('guards no other of that month in the next edition: the total stays hidden', () => {
    expect(hiddenInSeptember(august(true))).toEqual([total, row('PN0')])
  })

  it('would be hidden to guard it, were it not known that it was shown', () => {
    const hidden = hiddenInSeptember(august(false))
    expect(hidden).not.toContain(total)
    expect(hidden).toHaveLength(2)
  })
})

describe('a row of twelve months', () => {
  const months = Array.from({ length: 13 }, (_, at) => (at === 4 ? 3 : 10))
  const others = Array.from({ length: 13 }, () => 20)
  const aRow = (key: string, numerator: number) => {
    const denominator = 113 + 240
    return { key, label: key, numerator, denominator, value: (numerator / denominator) * 100 }
  }
  const entry = withRows(
    anEntry(ID, {
      months: months.map((count, at) => count + (others[at] ?? 0)),
      rows: [aRow('PN0', 113), aRow('PN1', 240)],
    }),
    { PN0: months, PN1: others },
  )

  it('does not tell one of its months by the others', () => {
    const printed = printedIn({ entries: [entry] })
    const problem = problemOf({ printed, policy: usualPolicy, crowds: new Map(), earlier: [] })
    const { hidden, unguarded } = suppress(problem, open)
    expect(unguarded).toEqual([])
    const ofPN0 = [...hidden].filter((cell) => cell.startsWith(`${ID}/row/PN0`))
    expect(ofPN0.length).toBeGreaterThan(1)
  })
})

describe('the year to date', () => {
  it('is in April the one month of it, whichever of them is hidden', () => {
    const entry = anEntry('cic-started', { asAt: '2020-04-30', months: [30], years: { 2020: 30 } })
    const printed = printedIn({ entries: [entry] })
    const { cells } = problemOf({ printed, policy: usualPolicy, crowds: new Map(), earlier: [] })
    const [month, year] = cells.map(({ quantities }) => quantities)
    expect(month).toHaveLength(1)
    expect(month).toEqual(year)
  })
})
