import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk } from '../../test/cli.ts'
import { load, type Load } from '../core/record/load.ts'
import { referenceIn } from '../core/record/reference.ts'
import { reconcile, reasonsIn } from '../core/reconcile/reconcile.ts'
import { safeguardingNames } from '../core/sources/safeguarding/tables.ts'
import { collectionNames } from '../core/sources/collections.ts'
import { day } from '../core/time/day.ts'
import { readInputs } from '../files/read.ts'

const desk = aDesk()
afterAll(() => {
  desk.clear()
})

let loaded: Load

beforeAll(async () => {
  const out = desk.at('whole')
  const size = ['--children', '120', '--first-year', '2022-23', '--last-year', '2024-25']
  await desk.call('sample', '--out', out, ...size)
  const { files } = await readInputs([out])
  loaded = load(referenceIn(files.flatMap(({ grids }) => grids)).others, { asAt: day('2025-03-31') })
})

describe('every source of a sample', () => {
  it('is read as what it is', () => {
    const kinds = new Set(loaded.accounts.map(({ kind }) => kind))
    for (const name of collectionNames) expect(kinds).toContain(`collection/${name}`)
    for (const name of safeguardingNames) expect(kinds).toContain(`ssd/${name}`)
    for (const list of [8, 9, 10, 11]) expect(kinds).toContain(`annex-a/list-${list}`)
    expect(kinds).toContain('aggregate/monthly_values')
    expect(loaded.faults).toEqual([])
  })

  it('has every row used and nothing to put right', () => {
    const wrong = loaded.accounts.flatMap(({ file, listed, noted, extraColumns }) =>
      [...listed, ...noted].map(({ column, advice }) => `${file}: ${column}: ${advice}`).concat(extraColumns),
    )
    expect(wrong).toEqual([])
    for (const { rowsIn, used } of loaded.accounts) expect(used).toBe(rowsIn)
  })

  it('differs from the others about legal status in the handful of children planted, and no more', () => {
    const { comparisons } = reconcile(loaded, day('2025-03-31'))
    const status = comparisons.filter(
      ({ fact, second }) => fact.title === 'Current legal status' && second.name === 'Annex A',
    )
    expect(reasonsIn(status).disputed).toBeGreaterThan(0)
    expect(reasonsIn(status).disputed).toBeLessThanOrEqual(4)
    expect(status[0]?.agree).toBeGreaterThan(80)
  })

  it('differ without explanation in nothing but forms never filled in', () => {
    const { comparisons } = reconcile(loaded, day('2025-03-31'))
    const unexplained = comparisons.filter(({ because }) => because.unexplained > 0)
    expect(unexplained.map(({ fact }) => fact.id)).toEqual(['review-monitored'])
    const disputed = comparisons.filter(({ because }) => because.disputed > 0).map(({ fact }) => fact.id)
    for (const id of disputed)
      expect(['legal-status', 'health-assessment-in-year', 'missing-incidents']).toContain(id)
  })
})
