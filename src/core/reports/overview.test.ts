import { describe, expect, it } from 'vitest'
import { anEntry } from '../../../test/entry.ts'
import type { Entry } from './data-set.ts'
import { overviewOf } from './overview.ts'

const linesOf = (entries: readonly Entry[]) =>
  overviewOf('Health', entries)[0]?.rows.map((row) => row.map(({ text }) => text))

describe("a theme's table", () => {
  it('has the last two whole years and six months, and every name leads to its measure', () => {
    const years = { 2017: [1, 10], 2018: [2, 10], 2019: [3, 10], 2020: [4, 10] } as const
    const [table] = overviewOf('Health', [anEntry('rha-up-to-date', { years }), anEntry('dental-up-to-date')])
    expect(table?.columns.map(({ heading }) => heading)).toEqual([
      ...['Measure', '2018/19', '2019/20'],
      ...['Apr 2020', 'May 2020', 'Jun 2020', 'Jul 2020', 'Aug 2020', 'Sep 2020'],
    ])
    expect(table?.rows.map(([first]) => first?.indicatorId)).toEqual(['rha-up-to-date', 'dental-up-to-date'])
    expect(table?.notes).toEqual([
      '– stands where a measure is not taken: some are taken once a year, and some by month alone.',
    ])
  })
  it('does not repeat the number of children for each way of dividing them', () => {
    const lines = linesOf([anEntry('cic-count'), anEntry('cic-age-sex'), anEntry('cic-started')])
    expect(lines?.map(([first]) => first)).toEqual(['Children in care', 'Children who came into care'])
  })
  it('says in a word why a month has no figure, and under the table why a whole line has none', () => {
    const told = anEntry('iha-timely', { months: [[1, 2], 'not-due'] })
    const silent = anEntry('rhi-72h', {
      months: [[1, 2], ...Array<'not-collected'>(6).fill('not-collected')],
    })
    const [table] = overviewOf('Health', [
      told,
      silent,
      anEntry('cic-count', { months: Array<number>(6).fill(10) }),
    ])
    expect(table?.rows[0]?.map(({ text }) => text).slice(-2)).toEqual(['50%', 'Not due'])
    expect(new Set(table?.rows[1]?.slice(1).map(({ text }) => text))).toEqual(new Set(['Not collected']))
    expect(table?.notes?.at(-1)).toBe('Return home interviews within 72 hours: Nobody was asked.')
  })
  it('is none for a single measure', () => {
    expect(overviewOf('Health', [anEntry('rha-up-to-date')])).toEqual([])
  })
})
