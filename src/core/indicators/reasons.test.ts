import { describe, expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { monthsTo } from '../time/period.ts'
import { windowFor } from './trust.ts'
import { reasonsFor } from './reasons.ts'
import type { View } from './view.ts'
import { aChild } from '../../../test/build.ts'
import { aView, indicator, monthTo } from '../../../test/measured.ts'

const september = { from: day('2020-09-01'), to: day('2020-09-30'), counting: 'each' } as const

/** Each child's line for September 2020: in the denominator, in the numerator, why. */
function lines(id: string, view: View): string[] {
  const [month] = monthsTo(day('2020-09-30'), 1)
  const reasons = month ? reasonsFor(indicator(id), view, windowFor(indicator(id), month)) : []
  return reasons.map(
    (each) => `${each.id} ${String(each.inDenominator)} ${String(each.inNumerator)} ${each.reason}`,
  )
}
const council = (...children: ReturnType<typeof aChild>[]) => aView({ first: 2018, last: 2020, children })

describe('why a child is in or out', () => {
  it('is told of every child, in order of id', () => {
    const view = council(
      aChild('C', { episodes: [{ DEC: '30/09/2020', REC: 'E4A' }] }),
      aChild('A', { episodes: [{ PLACE: 'K2', PLACE_PROVIDER: 'PR4' }] }),
      aChild('B'),
      aChild('D', { episodes: [{ LS: 'V4' }] }),
      aChild('E', { DOB: '30/09/2002' }),
      aChild('F', { episodes: [{ DECOM: '01/10/2020' }] }),
      aChild('G', { episodes: [] }),
    )
    expect(lines('placement-residential', view)).toEqual([
      'A true 1 Counted among children in residential care: placement K2, provider PR4',
      'B true 0 Not among children in residential care: placement U6, provider PR1',
      'C false 0 Left care on 30 September 2020; the day of leaving is not counted',
      'D false 0 Known only through short breaks (V3 or V4)',
      'E false 0 Turned 18 on 30 September 2020',
      'F false 0 Came into care later, on 1 October 2020',
      'G false 0 No episode of care in the returns loaded',
    ])
  })
  it('has a line for each event of a child, and -1 for one that takes away', () => {
    const episodes = [{ DEC: '10/09/2020', REC: 'E4A' }, { DECOM: '20/09/2020' }]
    expect(lines('cic-net-change', council(aChild('A', { episodes }))).sort()).toEqual([
      'A true -1 left care on 10 September 2020, reason E4A',
      'A true 1 came into care on 20 September 2020',
    ])
  })
  it('names the moves, days and dates that decided', () => {
    const reviewed = aChild('A', { episodes: [{ DECOM: '03/08/2020' }], reviews: [{ REVIEW: '02/09/2020' }] })
    expect(lines('reviews-timely', council(reviewed))).toEqual([
      'A true 0 Not among reviews held on or before the due date: due 1 September 2020, held 2 September 2020',
    ])
    const adopted = aChild('A', {
      episodes: [
        { DECOM: '01/01/2020', DEC: '11/01/2020', REC: 'X1' },
        { DECOM: '11/01/2020', PLACE: 'A6', DEC: '10/09/2020', REC: 'E12' },
      ],
    })
    expect(lines('adoption-a1', council(adopted))).toEqual(['A true 1 10 days from 1 January 2020'])
  })
  it('says for a ratio how much of how much, so that the lines add up to the data set: 148 of 220', () => {
    const sessions = (child_id: string, sessions_possible: string, sessions_attended: string) => ({
      child_id,
      period_start: '01/09/2020',
      period_end: '30/09/2020',
      sessions_possible,
      sessions_attended,
    })
    const view = aView({
      first: 2018,
      last: 2020,
      children: ['A', 'B', 'C'].map((id) => aChild(id, { DOB: '01/01/2010' })),
      facts: { attendance: [sessions('A', '120', '108'), sessions('B', '100', '40')] },
    })
    const added = reasonsFor(indicator('attendance-average'), view, september).map(
      ({ id, inDenominator, weight, inNumerator }) => [id, inDenominator, weight, inNumerator],
    )
    expect(monthTo('attendance-average', '30/09/2020', view)).toMatchObject({
      numerator: 148,
      denominator: 220,
    })
    expect(added).toEqual([
      ['A', true, 120, 108],
      ['B', true, 100, 40],
      ['C', false, 0, 0],
    ])
  })
  it('says that a child outside a smaller group is not among it', () => {
    expect(lines('placement-foster-inhouse', council(aChild('A', { episodes: [{ PLACE: 'K2' }] })))).toEqual([
      'A false 0 Not among children in foster care',
    ])
  })
})
