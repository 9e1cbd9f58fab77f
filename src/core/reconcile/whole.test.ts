import { describe, expect, it } from 'vitest'
import { aCareList, aListed, type ListCells } from '../../../test/annex-a.ts'
import { aChild, aGrid, type Rows } from '../../../test/build.ts'
import { toldBy } from '../../../test/twins.ts'
import { load } from '../record/load.ts'
import { day } from '../time/day.ts'
import { reconcile } from './reconcile.ts'

/** The sheets of a return for 2024/25 and of a workbook drawn on 30 June 2025, read as files are. */
function read(children: readonly Rows[], list: readonly ListCells[]) {
  const of = (table: 'Header' | 'Episodes' | 'Reviews' | 'Missing') =>
    aGrid(
      `2024-25/${table}.csv`,
      table,
      children.flatMap((child) => child[table] ?? []),
    )
  const grids = [
    of('Header'),
    of('Episodes'),
    of('Reviews'),
    of('Missing'),
    aCareList('Annex A 2025-06-30.xlsx, sheet List 8', list),
  ]
  return reconcile(load(grids, { asAt: day('2025-06-30') }), day('2025-06-30'))
}

const reviewed = (id: string, on: string) => aChild(id, { reviews: [{ REVIEW: on }] })

/** A child who stays where the list says, until a change planted in one of the two. */
const result = read(
  [
    reviewed('SAME', '01/11/2024'),
    reviewed('MOVED', '01/11/2024'),
    reviewed('LEFT', '01/11/2024'),
    reviewed('ORDER', '01/11/2024'),
    reviewed('FORGOTTEN', '01/11/2024'),
    aChild('WENT', { missing: [{ MISSING: 'A', MIS_START: '01/05/2024', MIS_END: '02/05/2024' }] }),
  ],
  [
    aListed('SAME', { 'Date of Latest Statutory Review': '01/11/2024' }),
    aListed('MOVED', {
      'Start Date of Most Recent Placement': '01/05/2025',
      'Placement Type': 'K2',
      'Date of Latest Statutory Review': '01/05/2025',
    }),
    aListed('LEFT', {
      'Date Ceased to be Looked After': '10/05/2025',
      'Reason Ceased to be Looked After': 'E4A',
    }),
    aListed('CAME', { 'Date Started to be Looked After': '01/05/2025' }),
    aListed('UNKNOWN', {}),
    aListed('ORDER', {
      "Child's Legal Status": 'C1: Interim care order',
      'Date of Latest Statutory Review': '08/11/2024',
    }),
    aListed('WENT', {}),
  ],
)

const told = (id: string): readonly string[] | undefined => {
  const found = result.comparisons.find(({ fact }) => fact.id === id)
  return found && toldBy(found)
}

describe('a return and a workbook drawn three months later', () => {
  it('differ on placements by who moved, came, left, or stands in one of them alone', () => {
    expect(told('placement')).toEqual([
      'CAME: cohort, nobody',
      'FORGOTTEN: unexplained, second',
      'LEFT: cohort, nobody',
      'MOVED: date, first',
      'UNKNOWN: unexplained, first',
    ])
  })

  it('differ on legal status', () => {
    expect(told('legal-status')).toEqual([
      'CAME: cohort, nobody',
      'FORGOTTEN: unexplained, second',
      'LEFT: cohort, nobody',
      'ORDER: disputed, both',
      'UNKNOWN: unexplained, first',
    ])
  })

  it('differ on the last review', () => {
    expect(told('review-last')).toEqual([
      'FORGOTTEN: unexplained, second',
      'LEFT: cohort, nobody',
      'MOVED: date, first',
      'ORDER: disputed, both',
    ])
  })

  it('add up', () => {
    for (const { agree, differ, onlyFirst, onlySecond, told: children } of result.comparisons)
      expect(agree + differ + onlyFirst + onlySecond).toBe(children)
  })
})
