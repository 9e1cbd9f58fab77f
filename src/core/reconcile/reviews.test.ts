import { describe, expect, it } from 'vitest'
import { aChild, aReturn } from '../../../test/build.ts'
import { comparisonOf, toldBy } from '../../../test/twins.ts'
import { day } from '../time/day.ts'

const reviewed = (id: string, ...days: readonly string[]) =>
  aChild(id, { reviews: days.map((REVIEW) => ({ REVIEW })) })

describe('the last review', () => {
  const children = [reviewed('A', '01/05/2024', '01/11/2024'), reviewed('B', '01/11/2024'), aChild('C')]

  it("is that of the reviewing service's schedule on the same day", () => {
    const found = comparisonOf(
      'review-last',
      ['the return', 'review schedule'],
      {
        returns: [aReturn(2024, children)],
        local: {
          review_schedule: [
            { child_id: 'A', review_date: '01/11/2024' },
            { child_id: 'B', review_date: '08/11/2024' },
            { child_id: 'C', review_date: '01/12/2024', recorded_on: '31/03/2025' },
          ],
        },
      },
      '2025-03-31',
    )
    expect([found.agree, found.differ, found.onlySecond]).toEqual([1, 1, 1])
    expect(toldBy(found)).toEqual(['B: disputed, both', 'C: unexplained, first'])
  })

  it('is that of the case system, as its list says', () => {
    const found = comparisonOf(
      'review-last',
      ['the return', 'Annex A'],
      {
        returns: [aReturn(2024, children)],
        lists: [
          {
            drawn: '2025-05-31',
            rows: [
              { child_id: 'A', last_review: day('2024-11-01') },
              { child_id: 'B', last_review: day('2025-05-01') },
            ],
          },
        ],
      },
      '2025-05-31',
    )
    expect([found.agree, toldBy(found)]).toEqual([1, ['B: date, first']])
  })

  it('has a monitoring form of its own: one of an earlier review is none', () => {
    const found = comparisonOf(
      'review-monitored',
      ['the return', 'reviewing officer monitoring'],
      {
        returns: [aReturn(2024, children)],
        local: {
          iro_monitoring: [
            { child_id: 'A', review_date: '01/05/2024', recorded_on: '31/03/2025' },
            { child_id: 'B', review_date: '01/11/2024' },
          ],
        },
      },
      '2025-03-31',
    )
    expect([found.agree, toldBy(found)]).toEqual([1, ['A: unexplained, second']])
  })

  it('is not asked of children who had left care before either source', () => {
    const left = aChild('A', {
      episodes: [{ DEC: '01/06/2024', REC: 'E8' }],
      reviews: [{ REVIEW: '01/05/2024' }],
    })
    const found = comparisonOf(
      'review-last',
      ['the return', 'review schedule'],
      {
        returns: [aReturn(2024, [left, reviewed('B', '01/11/2024')])],
        local: { review_schedule: [{ child_id: 'B', review_date: '01/11/2024' }] },
      },
      '2025-03-31',
    )
    expect(found.told).toBe(1)
  })
})
