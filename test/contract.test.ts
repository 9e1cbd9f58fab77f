import { describe, expect, it } from 'vitest'
import { breaches } from './contract.ts'

const aMonth = {
  period: '2024-02',
  from: '2024-02-01',
  to: '2024-02-29',
  numerator: 1,
  denominator: 3,
  value: (1 / 3) * 100,
  status: 'final',
}
const aRow = { key: 'U6', label: 'Foster', numerator: 1, denominator: 3, value: (1 / 3) * 100 }
const aRange = {
  comparator: 'outstanding-neighbours',
  period: '2025',
  low: 1,
  high: 2,
  method: 'range',
  members: ['E06000054'],
  source: 'A paper',
}
const anIndicator = {
  id: 'placement-3plus',
  theme: 'placements',
  title: 'Three or more',
  unit: 'percent',
  better: 'lower',
  series: [aMonth],
  years: [{ ...aMonth, period: '2023/24', from: '2023-04-01' }],
  breakdown: [aRow],
  benchmarks: [aRange],
}
const anInput = {
  file: 'a.csv',
  sha256: 'a'.repeat(64),
  kind: 'ssda903/Episodes',
  rows: 3,
  used: 2,
  listed: 1,
}
const aSet = {
  schema: 'hearth-dataset/1',
  edition: 'restricted',
  authority: { code: 'E06000059', name: 'Dorset' },
  asAt: '2024-02-29',
  inputs: [anInput],
  definitions: '2026.1',
  indicators: [anIndicator],
}
const withIndicator = (change: object) => ({ ...aSet, indicators: [{ ...anIndicator, ...change }] })
const withMonth = (change: object) => withIndicator({ series: [{ ...aMonth, ...change }] })

const hiddenNumbers = {
  numerator: null,
  denominator: null,
  value: null,
  status: 'suppressed',
  note: 'Hidden.',
}
const aHiddenRow = { key: 'U6', label: 'Foster', ...hiddenNumbers }
const inPublic = {
  ...aSet,
  edition: 'public',
  inputs: [{ file: null, sha256: null, kind: 'ssda903/Episodes', rows: null }],
}

describe('the contract of dataset.json', () => {
  it('is kept by a data set that keeps it', () => {
    expect(breaches(aSet)).toEqual([])
    expect(
      breaches(
        withMonth({ numerator: null, denominator: null, value: null, status: 'not-due', note: 'So.' }),
      ),
    ).toEqual([])
  })

  it('is kept by a public edition that hides numbers and names no file', () => {
    const months = { series: [{ ...aMonth, ...hiddenNumbers }], breakdown: [aHiddenRow] }
    expect(breaches({ ...inPublic, indicators: [{ ...anIndicator, ...months }] })).toEqual([])
  })

  it.each([
    ['another schema', { ...aSet, schema: 'hearth-dataset/2' }],
    ['a name it does not know', { ...aSet, extra: 1 }],
    ['a name it lacks', { ...aSet, asAt: undefined }],
    ['a hash that is none', { ...aSet, inputs: [{ ...anInput, sha256: '' }] }],
    ['rows that do not add up', { ...aSet, inputs: [{ ...anInput, listed: 0 }] }],
    ['an indicator twice', { ...aSet, indicators: [anIndicator, anIndicator] }],
    ['a theme of its own', withIndicator({ theme: 'money' })],
    ['a rounded value', withMonth({ value: 33.33 })],
    ['a number where there is none', withMonth({ status: 'not-due', note: 'So.' })],
    ['no number where there is one', withMonth({ value: null })],
    ['a share of more than all', withMonth({ numerator: 4, value: (4 / 3) * 100 })],
    ['a denominator of 0', withMonth({ numerator: 0, denominator: 0, value: 0 })],
    ['a status without a sentence', withMonth({ status: 'provisional' })],
    ['a status of its own', withMonth({ status: 'unknown', note: 'So.' })],
    ['a month that is cut short', withMonth({ to: '2024-02-28' })],
    [
      'months with a gap',
      withIndicator({
        series: [{ ...aMonth, period: '2023-12', from: '2023-12-01', to: '2023-12-31' }, aMonth],
      }),
    ],
    [
      'a year named otherwise',
      withIndicator({ years: [{ ...aMonth, period: '2023-24', from: '2023-04-01' }] }),
    ],
    ['a row with a hole', withIndicator({ breakdown: [{ ...aRow, value: null }] })],
    ['a row twice', withIndicator({ breakdown: [aRow, aRow] })],
    ['a range without an end', withIndicator({ benchmarks: [{ ...aRange, high: undefined }] })],
    ['a hidden number among those for officers', withMonth({ ...hiddenNumbers })],
    ['a file’s name in public', { ...inPublic, inputs: [anInput] }],
    [
      'a hidden row with a number',
      { ...inPublic, indicators: [{ ...anIndicator, breakdown: [{ ...aHiddenRow, numerator: 2 }] }] },
    ],
    ['a group of nobody', withIndicator({ benchmarks: [{ ...aRange, members: [] }] })],
  ])('is broken by %s', (_, set) => {
    expect(breaches(JSON.parse(JSON.stringify(set))).length).toBeGreaterThan(0)
  })
})
