import { describe, expect, it } from 'vitest'
import { aHeader, anEpisode, aGrid } from '../../../test/build.ts'
import { aCollection } from '../../../test/facts.ts'
import { aViewOf, indicator } from '../../../test/measured.ts'
import { measureAll } from '../indicators/measure.ts'
import { load } from '../record/load.ts'
import type { Grid } from '../tables/grid.ts'
import { day } from '../time/day.ts'
import { doubtsOf } from './doubt.ts'

const D = '30/09/2020'
const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `C${from + at}`)
const everyone = ids(0, 240)

const header = aGrid(
  '2020-21/header.csv',
  'Header',
  everyone.map((CHILD) => aHeader({ CHILD })),
)
const episodes = aGrid(
  '2020-21/episodes.csv',
  'Episodes',
  everyone.map((CHILD) => anEpisode({ CHILD, DECOM: '01/05/2020' })),
)
const plans = (dated: readonly string[], undated: readonly string[]) =>
  aCollection('peps', [
    ...dated.map((child_id) => ({ child_id, pep_date: '20/09/2020' })),
    ...undated.map((child_id, at) => ({ child_id, pep_date: at % 2 === 0 ? '' : '31/09/2020' })),
  ])

function doubts(list: readonly string[], ...grids: readonly Grid[]) {
  const { returns, facts, accounts } = load(grids)
  const view = aViewOf(returns, {}, { facts, asAt: day(D) })
  const measured = measureAll(list.map(indicator), view, { asAt: day(D), months: 2 })
  return doubtsOf(measured, view, accounts)
}

const ofPlans = (dated: readonly string[], undated: readonly string[]) =>
  doubts(['pep-current'], header, episodes, plans(dated, undated))

describe('how far rows left out can move a figure', () => {
  it('is said with both bounds: 12 missing dates of plans, between 91% and 96%', () => {
    expect(ofPlans(ids(0, 218), ids(218, 230))).toEqual([
      {
        indicatorId: 'pep-current',
        table: 'peps',
        column: 'pep_date',
        what: 'rows',
        howMany: 12,
        now: (218 / 240) * 100,
        low: (218 / 240) * 100,
        high: (230 / 240) * 100,
        sentence: '12 rows of personal education plans without a usable pep_date: between 91% and 96%.',
      },
    ])
  })

  it('is nothing where each child counts already, or nothing is left out', () => {
    expect(ofPlans(ids(0, 218), ids(0, 12))).toEqual([])
    expect(ofPlans(ids(0, 218), [])).toEqual([])
  })

  it('counts a child once, and one nobody measures not at all', () => {
    expect(ofPlans(ids(0, 218), ['C218', 'C218', 'STRANGER'])).toMatchObject([
      { howMany: 3, low: (218 / 240) * 100, high: (219 / 240) * 100 },
    ])
  })

  it('takes a row that names no child for any child not yet counted', () => {
    expect(ofPlans(ids(0, 239), ['', ''])).toMatchObject([{ column: 'child_id', howMany: 2, high: 100 }])
  })

  it('may go both ways where the rows are of those who are measured', () => {
    const lost = aGrid('2020-21/more-episodes.csv', 'Episodes', [
      anEpisode({ CHILD: 'NEW', DECOM: '31/06/2020' }),
      anEpisode({ CHILD: 'C0', DECOM: '31/06/2020' }),
    ])
    expect(
      doubts(['pep-current', 'cic-count'], header, episodes, lost, plans(ids(0, 218), [])),
    ).toMatchObject([
      { indicatorId: 'pep-current', howMany: 2, low: (218 / 241) * 100, high: (219 / 241) * 100 },
      { indicatorId: 'cic-count', now: 240, low: 240, high: 241 },
    ])
  })

  it('is each row for things that happen', () => {
    const reviews = aGrid('2020-21/missing.csv', 'Missing', [
      { CHILD: 'C0', MISSING: 'M', MIS_START: '03/09/2020', MIS_END: '04/09/2020' },
      { CHILD: 'C0', MISSING: 'M', MIS_START: '31/09/2020' },
      { CHILD: 'C0', MISSING: 'M', MIS_START: 'tomorrow' },
    ])
    expect(doubts(['missing-incidents'], header, episodes, reviews)).toMatchObject([
      {
        howMany: 2,
        now: 1,
        low: 1,
        high: 3,
        sentence: '2 rows of Missing without a usable MIS_START: between 1 and 3.',
      },
    ])
  })

  it('is not asked of another year, of totals, or of words nobody counts', () => {
    const old = aGrid('2018-19/episodes.csv', 'Episodes', [
      anEpisode({ CHILD: 'OLD', DECOM: '01/05/2018', DEC: '01/06/2018', REC: 'E4A' }),
      anEpisode({ CHILD: 'X', DECOM: '31/06/2018' }),
    ])
    const totals: Grid = {
      ...header,
      rows: [...header.rows, { line: 999, cells: ['Total', '240'] }],
    }
    const odd = aGrid('2020-21/odd.csv', 'Header', [aHeader({ CHILD: 'C0', UPN: '1.2E+12' })])
    expect(doubts(['cic-count', 'pep-current'], totals, odd, old, episodes, plans(ids(0, 218), []))).toEqual(
      [],
    )
  })

  it('names no child', () => {
    for (const { sentence } of ofPlans(ids(0, 218), ids(218, 230))) expect(sentence).not.toMatch(/C\d/)
  })
})
