import { describe, expect, it } from 'vitest'
import { aCollection } from '../../../test/facts.ts'
import type { Grid } from '../tables/grid.ts'
import { load } from './load.ts'
import { isSaidBefore } from './said-before.ts'

const visits = aCollection('visits', [
  { child_id: 'A', visit_date: '10/06/2020', seen_alone: 'Y' },
  { child_id: 'A', visit_date: '11/06/2020', seen_alone: 'N' },
])
const called = (grid: Grid, file: string): Grid => ({ ...grid, file })
const turned = ({ file, headings, rows }: Grid): Grid => ({
  file,
  headings: [...headings].reverse(),
  rows: rows.map(({ line, cells }) => ({ line, cells: [...cells].reverse() })),
})
const visitsIn = (...grids: readonly Grid[]) =>
  load(grids).children.flatMap(({ facts }) => facts.visits ?? []).length

describe('a row that stands in two files of a collection', () => {
  it('counts once', () => {
    expect(visitsIn(visits, called(visits, 'copy.csv'))).toBe(2)
  })
  it('counts once whatever the order of the columns', () => {
    expect(visitsIn(visits, turned(called(visits, 'copy.csv')))).toBe(2)
  })
  it('counts beside what is new in the later file', () => {
    const more = aCollection('visits', [
      { child_id: 'A', visit_date: '11/06/2020', seen_alone: 'N' },
      { child_id: 'A', visit_date: '12/06/2020', seen_alone: 'N' },
    ])
    expect(visitsIn(visits, called(more, 'July.csv'))).toBe(3)
  })
  it('is listed, with the others of its file, and nothing is lost with it', () => {
    const [, account] = load([visits, called(visits, 'copy.csv')]).accounts
    expect(account).toMatchObject({ rowsIn: 2, used: 0 })
    expect(account?.listed).toMatchObject([
      {
        file: 'copy.csv',
        line: 2,
        rows: 2,
        harmless: true,
        advice: 'The same row stands in another file, visits.csv. It counts once. The same goes for 1 more.',
      },
    ])
    expect(account?.listed.every(isSaidBefore)).toBe(true)
  })
  it('has its unreadable values told once', () => {
    const odd = aCollection('visits', [{ child_id: 'A', visit_date: '10/06/2020', seen_alone: 'perhaps' }])
    const noted = load([odd, called(odd, 'copy.csv')]).accounts.flatMap((account) => account.noted)
    expect(noted).toHaveLength(1)
  })
})
