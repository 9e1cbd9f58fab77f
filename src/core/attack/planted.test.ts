import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anEdition, type Told } from '../../../test/made-up-edition.ts'
import { highs } from '../../solver/highs.ts'
import { tryOut } from './trial.ts'
import type { Guarded } from './verdict.ts'

const open = await highs()
const MOST = 9
const WIDTH = 3

/** Two breakdowns of the same children, of up to four rows each, and their total. */
const aPack = fc
  .record({
    one: fc.array(fc.integer({ min: 0, max: MOST }), { minLength: 2, maxLength: 4 }),
    cut: fc.array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 3 }),
    hiddenRows: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    isTotalHidden: fc.boolean(),
  })
  .map(({ one, cut, hiddenRows, isTotalHidden }) => {
    const total = one.reduce((sum, row) => sum + row, 0)
    const cuts = [0, ...cut.map((each) => each % (total + 1)), total].sort((a, b) => a - b)
    const other = cuts.slice(1).map((each, at) => each - (cuts[at] ?? 0))
    return { tables: { one, other }, total, hiddenRows, isTotalHidden }
  })

type Pack = typeof aPack extends fc.Arbitrary<infer T> ? T : never

const ids = ['one', 'other'] as const

const isHidden = ({ hiddenRows }: Pack, table: number, row: number): boolean =>
  hiddenRows[table * 4 + row] === true

function published(pack: Pack) {
  const told = ids.map((id, table) => {
    const rows = pack.tables[id].map((row, at): [string, Told] => [
      `row-${at}`,
      isHidden(pack, table, at) ? 'hidden' : [row, pack.total],
    ])
    const total: Told = pack.isTotalHidden ? 'hidden' : pack.total
    // Rows print what they are out of: where any is shown the total is told whatever is hidden.
    return [
      id,
      { numeratorWords: 'children', months: { '2025-03': total }, rows: Object.fromEntries(rows) },
    ] as const
  })
  return anEdition('2025-03-31', Object.fromEntries(told))
}

/** Whether readers know the total: where it is shown, or by any row. */
const isTotalKnown = (pack: Pack): boolean =>
  !pack.isTotalHidden || ids.some((id, table) => pack.tables[id].some((_, at) => !isHidden(pack, table, at)))

/** The range of each hidden row, by what it is one of so many that share what is left. */
function plain(pack: Pack): Map<string, [number, number]> {
  const found = new Map<string, [number, number]>()
  ids.forEach((id, table) => {
    const rows = pack.tables[id]
    const hidden = rows.flatMap((_, at) => (isHidden(pack, table, at) ? [at] : []))
    const left = hidden.reduce((sum, at) => sum + (rows[at] ?? 0), 0)
    for (const at of hidden)
      found.set(`${id}/row/row-${at}#numerator`, [
        hidden.length === 1 ? left : 0,
        isTotalKnown(pack) ? left : Infinity,
      ])
  })
  return found
}

function secretsOf(pack: Pack): Guarded[] {
  return ids.flatMap((id, table) =>
    pack.tables[id].flatMap((value, at) =>
      isHidden(pack, table, at)
        ? [{ quantity: `${id}/row/row-${at}#numerator`, width: WIDTH, because: 'small' as const, value }]
        : [],
    ),
  )
}

describe('of packs whose hidden rows nothing guards', () => {
  it('every leak is found, and nothing is taken for one that is none', () => {
    let leaks = 0
    fc.assert(
      fc.property(
        aPack.filter((pack) => isTotalKnown(pack)),
        (pack) => {
          const { files, knowledge } = published(pack)
          const trial = tryOut(files, knowledge, open, { secrets: secretsOf(pack), valueOf: () => undefined })
          const expected = [...plain(pack)]
            .filter(([, [low, high]]) => high - low < WIDTH)
            .map(([name]) => name)
          leaks += expected.length
          expect(trial.isFinished).toBe(true)
          expect(trial.leaks.map(({ quantity }) => quantity).sort()).toEqual(expected.sort())
          for (const [name, [low, high]] of plain(pack)) {
            const known = trial.first.known(name)
            const range = known === undefined ? trial.first.unknown.get(name) : { low: known, high: known }
            expect([name, range?.low, range?.high]).toEqual([name, low, high])
          }
        },
      ),
      { numRuns: 300, seed: 7 },
    )
    expect(leaks).toBeGreaterThan(100)
  })
})
