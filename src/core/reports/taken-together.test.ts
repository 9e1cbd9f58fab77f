import { describe, expect, it } from 'vitest'
import { anEntry } from '../../../test/entry.ts'
import type { Entry, Shown } from './data-set.ts'
import { pooledText } from './pooled-years.ts'
import { rollingText } from './rolling-year.ts'
import { togetherTable } from './taken-together.ts'

const rare = anEntry('adoptions-finalised', {
  months: Array.from({ length: 13 }, (_, i) => i % 4),
  years: { 2016: 15, 2017: 20, 2018: 22 },
})

const hide = (shown: Shown): Shown => ({ ...shown, figure: { kind: 'suppressed' }, status: 'suppressed' })
const hidingMonth = (entry: Entry, at: number): Entry => ({
  ...entry,
  series: entry.series.map((shown, i) => (i === at ? hide(shown) : shown)),
})
const hidingYear = (entry: Entry, at: number): Entry => ({
  ...entry,
  years: entry.years.map((shown, i) => (i === at ? hide(shown) : shown)),
})
const texts = (entry: Entry) => togetherTable(entry)?.rows.map((row) => row.map(({ text }) => text))

describe('what seldom happens', () => {
  it('has its last twelve months under the whole years that ended before them', () => {
    expect(texts(rare)).toEqual([
      ['2016/17', '15'],
      ['2017/18', '20'],
      ['2018/19', '22'],
      ['Last twelve months, to 30 September 2020', '18'],
    ])
    expect(togetherTable(rare)?.notes).toHaveLength(1)
  })
  it('has none when any month of the twelve is hidden, in table or sentence', () => {
    for (let at = 1; at < 13; at++) {
      expect(togetherTable(hidingMonth(rare, at))).toBeUndefined()
      expect(rollingText(hidingMonth(rare, at))).toEqual([])
    }
    expect(togetherTable(hidingMonth(rare, 0))).toBeDefined()
  })
  it('is shown beside no year before one that is hidden', () => {
    expect(texts(hidingYear(rare, 1))?.map(([first]) => first)).toEqual([
      '2018/19',
      'Last twelve months, to 30 September 2020',
    ])
  })
  it('has none when it happens often', () => {
    expect(
      togetherTable(anEntry('cic-started', { months: Array.from({ length: 13 }, () => 40) })),
    ).toBeUndefined()
  })
})

describe('a small school cohort', () => {
  it('has three years together under each of them, and none when one is hidden', () => {
    const share = anEntry('ks2-maths', { years: { 2017: [3, 10], 2018: [4, 12], 2019: [2, 8] } })
    expect(texts(share)).toEqual([
      ['2017/18', '30%', '3', '10'],
      ['2018/19', '33%', '4', '12'],
      ['2019/20', '25%', '2', '8'],
      ['Three years together, to 2019/20', '30%', '9', '30'],
    ])
    for (const at of [0, 1, 2]) {
      expect(togetherTable(hidingYear(share, at))).toBeUndefined()
      expect(pooledText(hidingYear(share, at))).toEqual([])
    }
  })
})
