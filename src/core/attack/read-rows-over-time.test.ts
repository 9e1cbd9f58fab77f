import { describe, expect, it } from 'vitest'
import { anEdition } from '../../../test/made-up-edition.ts'
import { highs } from '../../solver/highs.ts'
import { attack } from './attack.ts'
import type { PublicFiles } from './public-files.ts'

const open = await highs()

type Told = number | 'hidden' | 'not asked'

/** The file of one indicator's rows in months of 2025, as an edition holds it. */
const rowsFile = (rows: Readonly<Record<string, readonly Told[]>>): string =>
  JSON.stringify({
    indicators: [
      {
        id: 'homes',
        rows: Object.entries(rows).map(([key, cells]) => ({
          ...{ key, label: key, years: [] },
          series: cells.map((told, at) => ({
            period: `2025-0${at + 1}`,
            from: `2025-0${at + 1}-01`,
            to: `2025-0${at + 1}-${['31', '28', '31'][at] ?? '30'}`,
            ...(typeof told === 'number'
              ? { numerator: told, denominator: null, value: told, status: 'final' }
              : { numerator: null, denominator: null, value: null }),
            ...(told === 'hidden' && { status: 'suppressed' }),
            ...(told === 'not asked' && { status: 'not-collected' }),
          })),
        })),
      },
      { id: 'of no catalogue', rows: [] },
    ],
  })

const march = anEdition('2025-03-31', {
  homes: { reach: 'period', months: { '2025-01': 40, '2025-02': 40, '2025-03': 40 } },
})

/** The range an attack leaves a number in; `undefined` when nobody has heard of it. */
function found(rowsOverTime: string, name: string, earlier: readonly PublicFiles[] = []): unknown {
  const made = attack({ ...march.files, rowsOverTime }, march.knowledge, open, { earlier })
  const value = made.known(name)
  return value === undefined ? made.unknown.get(name) : { low: value, high: value }
}

describe('an edition’s rows over time', () => {
  it('tell a hidden row of a month by the others and their total', () => {
    const rows = rowsFile({ a: [30, 'hidden', 30], b: [10, 'hidden', 'hidden'] })
    expect(found(rows, 'homes/row/b/month/2025-01#numerator')).toEqual({ low: 10, high: 10 })
    expect(found(rows, 'homes/row/b/month/2025-02#numerator')).toEqual({ low: 0, high: 40 })
    expect(found(rows, 'homes/row/b/month/2025-03#numerator')).toEqual({ low: 10, high: 10 })
  })

  it('have no number where nothing was asked', () => {
    const rows = rowsFile({ a: ['not asked', 'not asked', 30] })
    expect(found(rows, 'homes/row/a/month/2025-01#numerator')).toBeUndefined()
  })

  it('of an earlier edition tell what this one hides', () => {
    const february = anEdition('2025-02-28', { homes: { reach: 'period', months: { '2025-02': 40 } } })
    const before = { ...february.files, rowsOverTime: rowsFile({ a: [30, 33], b: [10, 7] }) }
    const rows = rowsFile({ a: ['hidden', 'hidden', 30], b: ['hidden', 'hidden', 10] })
    const name = 'homes/row/b/month/2025-02#numerator'
    expect(found(rows, name)).toEqual({ low: 0, high: 40 })
    expect(found(rows, name, [before])).toEqual({ low: 7, high: 7 })
  })
})
