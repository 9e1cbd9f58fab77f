import { describe, expect, test } from 'vitest'
import { anEntry } from '../../../test/entry.ts'
import { day } from '../time/day.ts'
import { changesBetween } from './changes.ts'
import type { DataSet, Entry } from './data-set.ts'

const setOf = (asAt: string, ...entries: Entry[]): DataSet => ({
  authority: { code: 'E06000999', name: 'Hearthshire' },
  asAt: day(asAt),
  edition: 'restricted',
  inputs: [],
  definitions: '1',
  entries,
})
const ten = Array.from({ length: 13 }, () => [10, 100] as const)
const august = (...months: (typeof ten)[number][]) =>
  anEntry('placement-3plus', { asAt: '2020-08-31', months: months.length > 0 ? months : ten })

const between = (was: Entry, is: Entry, on: readonly [string, string] = ['2020-08-31', '2020-09-30']) =>
  changesBetween(setOf(on[0], was), setOf(on[1], is))

describe('between two data sets', () => {
  test('a measure whose figures all stand as they were has not changed', () => {
    const found = between(august(), anEntry('placement-3plus', { months: ten }))
    expect(found).toMatchObject({ turned: [], moved: [], revised: [], statuses: [], same: 1 })
  })

  test('a latest figure that moved says both', () => {
    const { moved } = between(august(), anEntry('placement-3plus', { months: [...ten.slice(1), [12, 100]] }))
    expect(moved.map(({ text }) => text)).toEqual([
      'On 30 September 2020: 12% (12 of 100). On 31 August 2020: 10% (10 of 100).',
    ])
  })

  test('a month told otherwise is revised; a part of a month grown full is not', () => {
    const revised = anEntry('placement-3plus', { months: [...ten.slice(2), [11, 100], [10, 100]] })
    expect(between(august(), revised).revised[0]?.text).toBe(
      'August 2020 is 11% (11 of 100) and was 10% (10 of 100).',
    )
    const part = anEntry('placement-3plus', { asAt: '2020-08-20', months: ten })
    expect(between(part, revised, ['2020-08-20', '2020-09-30']).revised).toEqual([])
  })

  test('a figure lost, found, or without one for another reason says why', () => {
    const without = (status: 'not-collected' | 'not-recorded') =>
      anEntry('placement-3plus', { months: Array.from({ length: 13 }, () => status) })
    const text = (was: Entry, is: Entry) => between(was, is).statuses[0]?.text
    expect(text(august(), without('not-collected'))).toBe(
      'No figure any more: not collected. Nobody was asked. It was 10% (10 of 100).',
    )
    expect(text(without('not-collected'), anEntry('placement-3plus', { months: ten }))).toBe(
      'Has a figure now: 10% (10 of 100). Before: not collected.',
    )
    expect(text(without('not-collected'), without('not-recorded'))).toMatch(/another reason: not recorded/)
    expect(text(without('not-collected'), without('not-collected'))).toBeUndefined()
  })

  test('measures that came and went, and other definitions, are noted', () => {
    const before = setOf('2020-08-31', anEntry('cic-count', { asAt: '2020-08-31' }))
    const now = { ...setOf('2020-09-30', anEntry('placement-3plus')), definitions: '2' }
    const { notes, same } = changesBetween(before, now)
    expect(notes).toEqual([
      'Measures are counted by definitions version 2; before, by version 1. A figure may differ for that reason alone.',
      'New measures: Children with three or more placements in the last 12 months.',
      'Measures no longer told: Children in care.',
    ])
    expect(same).toBe(0)
  })
})
