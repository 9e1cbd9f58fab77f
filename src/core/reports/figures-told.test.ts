import { expect, it } from 'vitest'
import { anEntry, asAtOf, england } from '../../../test/entry.ts'
import type { DataSet, Entry, Shown } from './data-set.ts'
import { figuresOf } from './figures-told.ts'

const setOf = (...entries: Entry[]): DataSet => ({
  authority: { code: 'E06000059', name: 'Dorset' },
  asAt: asAtOf(),
  edition: 'restricted',
  inputs: [],
  definitions: '1',
  entries,
})

const told = (entry: Entry) => {
  const [found] = figuresOf(setOf(entry)).indicators
  if (!found) throw new Error('nothing told')
  return found
}

/** The entry with the month at this place, from the end, hidden. */
const hiding = (entry: Entry, back: number): Entry => {
  const hide = (shown: Shown): Shown => ({ ...shown, figure: { kind: 'suppressed' }, status: 'suppressed' })
  const at = entry.series.length - back
  return { ...entry, series: entry.series.map((shown, i) => (i === at ? hide(shown) : shown)) }
}

const rising = anEntry('placement-3plus', {
  months: [[20, 400], ...Array.from({ length: 11 }, () => [24, 430] as const), [90, 437]],
  benchmarks: [england(10)],
})

it('an indicator is told with its exact numbers, its labels and which figure it leads with', () => {
  const { periods, decimals, kind, comparators } = told(rising)
  expect([decimals, kind, periods.length]).toEqual([0, 'share', 13])
  expect(periods.filter(({ headline }) => headline).map(({ label }) => label)).toEqual(['September 2020'])
  expect(periods.at(-1)).toMatchObject({
    numerator: 90,
    denominator: 437,
    value: (90 / 437) * 100,
    hidden: false,
  })
  expect(comparators).toEqual([
    { comparator: 'England', name: 'England', period: '2020', value: 10, low: undefined, high: undefined },
  ])
})

it('its tokens say the figure, the count, the change and England in words', () => {
  expect(Object.fromEntries(told(rising).says)).toEqual({
    value: '21%',
    numerator: '90',
    denominator: '437',
    count: '90 of 437 children in care',
    change: 'up from 5% in September 2019',
    previous: '5%',
    period: 'September 2020',
    'as-at': '30 September 2020',
    england: '10%',
    'england.period': '2020',
  })
})

it('a figure that moved by no more than chance has no direction', () => {
  const steady = anEntry('placement-3plus', {
    months: [[43, 430], ...Array.from({ length: 12 }, () => [48, 437] as const)],
  })
  expect(told(steady).says.get('change')).toBe('with no evidence of change from 10% in September 2019')
  expect(told(anEntry('placement-3plus')).says.get('change')).toBe('the same as in September 2019')
})

it('nothing is said of a hidden figure but that it is a small number', () => {
  const { says, periods } = told(hiding(rising, 1))
  expect(['value', 'numerator', 'change'].map((what) => says.get(what))).toEqual(
    Array(3).fill('a small number'),
  )
  expect(says.get('count')).toBe('a small number of children in care')
  expect([...says.values()].join(' ')).not.toMatch(/90|437|21%|up/)
  expect(periods.at(-1)).toMatchObject({ numerator: null, denominator: null, value: null, hidden: true })
})

it('a change from a hidden figure has no direction, for that would tell of it', () => {
  const { says } = told(hiding(rising, 13))
  expect(says.get('previous')).toBe('a small number')
  expect(says.get('change')).toBe('set against a small number in September 2019')
})

it('a row is told by its key, and a hidden one keeps its numbers to itself', () => {
  const rows = [
    { key: 'U6', label: 'Other', numerator: 3, denominator: 479, value: (3 / 479) * 100 },
    { key: 'U1', label: 'Foster', numerator: 2, denominator: 479, value: null, hidden: true as const },
  ]
  const { says, rows: out } = told({ ...anEntry('placement-type'), rows })
  expect([says.get('row.U6.value'), says.get('row.U6.count')]).toEqual(['1%', '3 of 479'])
  expect(says.get('row.U1.count')).toBe('a small number')
  expect(out[1]).toMatchObject({ numerator: null, denominator: null, hidden: true })
})

it('what nobody knows is said so, and what nobody publishes has no token', () => {
  const none = anEntry('placement-3plus', { months: ['not-collected'] })
  expect(told(none).says.get('value')).toBe('not collected')
  expect(told(none).says.has('england')).toBe(false)
  expect(told(none).says.has('count')).toBe(false)
})
