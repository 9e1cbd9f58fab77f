import { describe, expect, it } from 'vitest'
import { load } from './load.ts'
import { aGrid, aHeader, anEpisode, aReview } from '../../../test/build.ts'

const episodes = aGrid('2019-20/episodes.csv', 'Episodes', [
  anEpisode({ CHILD: 'A', DECOM: '01/06/2019' }),
  anEpisode({ CHILD: 'B', DECOM: '01/06/2019', DEC: '01/06/2019', REC: 'E4A' }),
  anEpisode({ CHILD: 'C', DECOM: '31/06/2019' }),
])

describe('loading', () => {
  it('gathers the children of every sheet, by year', () => {
    const { returns, children, faults } = load([episodes, aGrid('2019-20/header.csv', 'Header', [aHeader()])])
    expect(returns.map(({ year }) => year)).toEqual([2019])
    expect(children.map(({ id }) => id)).toEqual(['A'])
    expect(faults).toEqual([])
  })
  it('accounts for each row: used, or listed with where it stands and what to do (A-12)', () => {
    const [account] = load([episodes]).accounts
    expect(account).toMatchObject({ year: 2019, used: 1 })
    expect(account?.rowsIn).toBe(3)
    expect(account?.listed).toEqual([
      {
        file: '2019-20/episodes.csv',
        line: 4,
        column: 'DECOM',
        read: '31/06/2019',
        child: 'C',
        advice: 'DECOM is not a date: write it as 31/03/2025. The row is left out until it is put right.',
      },
      {
        file: '2019-20/episodes.csv',
        line: 3,
        column: 'DEC',
        read: '2019-06-01',
        child: 'B',
        advice: 'The episode ends on or before the day it began. Correct DECOM or DEC.',
      },
    ])
  })
  it('lists every row of a table whose year nothing tells', () => {
    const { accounts, returns, children } = load([
      aGrid('reviews.csv', 'Reviews', [aReview({ REVIEW: '01/06/2019' })]),
    ])
    expect([returns, children]).toEqual([[], []])
    expect(accounts).toMatchObject([{ year: undefined, used: 0, listed: [{ file: 'reviews.csv', line: 2 }] }])
    expect(accounts[0]?.listed[0]?.advice).toContain('2024-25')
  })
  it('names a sheet that is no table and goes on with the others', () => {
    const { faults, children } = load([{ file: 'notes.csv', headings: ['Note'], rows: [] }, episodes])
    expect(faults.map(({ file }) => file)).toEqual(['notes.csv'])
    expect(children).toHaveLength(1)
  })
  it('of nothing gives nothing', () => {
    expect(load([])).toMatchObject({
      returns: [],
      children: [],
      register: {},
      facts: {},
      lists: [],
      accounts: [],
      faults: [],
    })
  })
  it('adds up for every sheet: rows in are rows used and rows listed', () => {
    const sheets = [
      episodes,
      aGrid('2019-20/header.csv', 'Header', [aHeader(), aHeader({ CHILD: '' }), aHeader({ DOB: 'unknown' })]),
    ]
    for (const { rowsIn, used, listed } of load(sheets).accounts) expect(used + listed.length).toBe(rowsIn)
  })
})
