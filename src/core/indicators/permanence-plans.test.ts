import { describe, expect, it } from 'vitest'
import { aChild, unbroken } from '../../../test/build.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, casesOf, inMonth, inYear, monthTo, rowsAt } from '../../../test/measured.ts'

const D = '30/09/2020'
type Plan = NonNullable<SaidFacts['permanence_plans']>[number]
const council = (children: ReturnType<typeof aChild>[], facts: SaidFacts) =>
  aView({ first: 2018, last: 2020, children, facts })
const came = (id: string, DECOM: string) => aChild(id, { episodes: [{ DECOM }] })
const plan = (child_id: string, agreed_date: string, cells: Plan = {}): Plan => ({
  child_id,
  recorded_date: '01/02/2020',
  plan: 'LT_FOST',
  status: 'AGREED',
  agreed_date,
  ...cells,
})

describe('a permanence plan by four months', () => {
  it('has 1 of 2: one agreed, one in draft, and one in care for less', () => {
    const children = [came('A', '01/05/2020'), came('B', '31/05/2020'), came('C', '01/06/2020')]
    const plans = [plan('A', '20/08/2020'), plan('B', '', { status: 'DRAFT', recorded_date: '01/08/2020' })]
    const view = council(children, { permanence_plans: plans })
    expect(casesOf('permanence-plan-4m', D, view)).toEqual({ A: 1, B: 0 })
    expect(rowsAt('permanence-plan-4m', D, view)).toEqual({ 'long-term-fostering': 1, draft: 1 })
  })
  it('is in force from the day it is agreed to the day it ends, unless another takes its place', () => {
    const plans = [
      plan('TODAY', D),
      plan('TOMORROW', '01/10/2020'),
      plan('ENDED', '01/06/2020', { status: 'ENDED', end_date: D }),
      plan('REPLACED', '01/06/2020', { status: 'ENDED', end_date: '01/09/2020' }),
      plan('REPLACED', '01/09/2020', { plan: 'ADOPTION' }),
      plan('UNDATED', '01/06/2020', { status: 'ENDED' }),
      plan('ACHIEVED', '01/06/2020', { status: 'ACHIEVED' }),
    ]
    const ids = ['TODAY', 'TOMORROW', 'ENDED', 'REPLACED', 'UNDATED', 'ACHIEVED', 'WITHOUT']
    const view = council(
      ids.map((id) => aChild(id)),
      { permanence_plans: plans },
    )
    expect(casesOf('permanence-plan-4m', D, view)).toEqual({
      TODAY: 1,
      TOMORROW: 0,
      ENDED: 0,
      REPLACED: 1,
      UNDATED: 0,
      ACHIEVED: 1,
      WITHOUT: 0,
    })
    expect(casesOf('permanence-plan-4m', '31/08/2020', view)).toMatchObject({ ENDED: 1, REPLACED: 1 })
    expect(rowsAt('permanence-plan-4m', D, view)).toEqual({ 'long-term-fostering': 2, adoption: 1, none: 4 })
  })
  it('agreed with no day given counts from the day it was recorded; with no status, from the day agreed', () => {
    const plans = [
      plan('A', '', { recorded_date: '15/09/2020' }),
      plan('B', '15/09/2020', { status: '' }),
      plan('C', '', { status: '' }),
    ]
    const view = council([aChild('A'), aChild('B'), aChild('C')], { permanence_plans: plans })
    expect(casesOf('permanence-plan-4m', '31/08/2020', view)).toEqual({ A: 0, B: 0, C: 0 })
    expect(casesOf('permanence-plan-4m', D, view)).toEqual({ A: 1, B: 1, C: 0 })
  })
  it('is not one from an earlier time in care', () => {
    const twice = aChild('A', {
      episodes: [{ DECOM: '01/02/2019', DEC: '01/02/2020', REC: 'E4A' }, { DECOM: '01/05/2020' }],
    })
    const view = council([twice], { permanence_plans: [plan('A', '01/06/2019')] })
    expect(
      inMonth(
        'permanence-plan-4m',
        '31/01/2020',
        council([twice], { permanence_plans: [plan('A', '01/06/2019', { recorded_date: '01/06/2019' })] }),
      ),
    ).toBe('1 of 1')
    expect(inMonth('permanence-plan-4m', D, view)).toBe('0 of 1')
  })
})

describe('a plan agreed by the second review', () => {
  const reviewed = (id: string, ...days: string[]) =>
    aChild(id, { episodes: [{ DECOM: '01/05/2020' }], reviews: days.map((REVIEW) => ({ REVIEW })) })
  const children = ['A', 'B', 'C'].map((id) =>
    reviewed(id, '28/05/2020', ...(id === 'C' ? [] : ['10/09/2020'])),
  )
  const plans = [plan('A', '10/09/2020'), plan('B', '11/09/2020'), plan('C', '01/06/2020')]
  it('has 1 of 2: agreed on the day of the review, and a day later; a child with no second review is out', () => {
    const view = council(children, { permanence_plans: plans })
    expect(casesOf('permanence-plan-second-review', D, view)).toEqual({ A: 1, B: 0 })
    expect(monthTo('permanence-plan-second-review', D, view).source).toBe('the return (Reviews)')
    expect(inMonth('permanence-plan-second-review', '31/10/2020', view)).toBe('not-applicable')
    expect(inYear('permanence-plan-second-review', 2020, view)).toBe('1 of 2')
  })
  it('is told by the review schedule first, and by the day an adjourned review was completed', () => {
    const review_schedule = [
      { child_id: 'A', review_date: '01/09/2020', completed_date: '10/09/2020', review_type: 'SECOND' },
      { child_id: 'B', review_date: '10/09/2020', review_type: 'SECOND' },
      { child_id: 'C', review_date: '12/09/2020', review_type: 'SUBSEQUENT' },
      { child_id: 'C', review_date: '28/05/2020', review_type: 'INITIAL' },
      { child_id: 'A', review_date: '28/02/2020', review_type: 'INITIAL' },
    ]
    const view = council(children, { permanence_plans: plans, review_schedule })
    expect(casesOf('permanence-plan-second-review', D, view)).toEqual({ A: 1, B: 0 })
    expect(monthTo('permanence-plan-second-review', D, view).source).toBe('the review schedule')
  })
  it('is told by the return where the schedule does not say which review is second', () => {
    const review_schedule = [{ child_id: 'A', review_date: '10/09/2020' }]
    const view = council(children, { permanence_plans: plans, review_schedule })
    expect(monthTo('permanence-plan-second-review', D, view)).toMatchObject({
      numerator: 1,
      denominator: 2,
      source: 'the return (Reviews)',
    })
  })
  it('is not known of care that began before the first return', () => {
    const old = aChild('A', {
      episodes: [{ DECOM: '01/02/2017' }],
      reviews: [{ REVIEW: '01/06/2020' }, { REVIEW: '10/09/2020' }],
    })
    expect(
      inMonth(
        'permanence-plan-second-review',
        D,
        council([old], { permanence_plans: [plan('A', '01/06/2020')] }),
      ),
    ).toBe('not-applicable')
  })
})

describe('long-term matches', () => {
  const placed = (id: string, PLACE: string, DECOM = '01/02/2019') =>
    aChild(id, { episodes: [{ PLACE, DECOM }] })
  const match = (child_id: string, decision_date: string, achieved_date = '') => ({
    child_id,
    decision_date,
    achieved_date,
  })
  it('have 2 of 3 in long-term foster placements', () => {
    const view = council([placed('A', 'U4'), placed('B', 'U4'), placed('C', 'U1'), placed('D', 'U6')], {
      long_term_matches: [match('A', '10/09/2020'), match('C', '01/03/2020'), match('D', '01/03/2020')],
    })
    expect(casesOf('permanence-lt-match', D, view)).toEqual({ A: 1, B: 0, C: 1 })
    expect(inMonth('permanence-lt-match-decisions', D, view)).toBe('1')
    expect(inYear('permanence-lt-match-decisions', 2020, view)).toBe('1')
    expect(inYear('permanence-lt-match-decisions', 2019, view)).toBe('2')
  })
  it('that broke down stay in the count and leave the share', () => {
    const moved = aChild('A', {
      episodes: [
        { DECOM: '01/02/2019', PLACE: 'U4', DEC: '20/09/2020', REC: 'X1' },
        { DECOM: '20/09/2020', PLACE: 'U4', RNE: 'P', URN: 'SC100002' },
      ],
    })
    const view = council([moved], { long_term_matches: [match('A', '10/09/2020')] })
    expect(inMonth('permanence-lt-match-decisions', D, view)).toBe('1')
    expect(inMonth('permanence-lt-match', '19/09/2020', view)).toBe('1 of 1')
    expect(inMonth('permanence-lt-match', D, view)).toBe('0 of 1')
  })
  describe('decided before the move', () => {
    const moves = (...homes: readonly (readonly [DECOM: string, PLACE: string])[]) =>
      aChild('A', { episodes: unbroken(...homes.map(([DECOM, PLACE]) => ({ DECOM, PLACE }))) })
    const october = (child: ReturnType<typeof aChild>, decided = '20/09/2019') =>
      inMonth(
        'permanence-lt-match',
        '31/10/2019',
        council([child], { long_term_matches: [match('A', decided)] }),
      )
    it('count from the day of the move: decided 20 September, moved 1 October, 1 of 1', () => {
      expect(october(moves(['01/02/2019', 'U6'], ['01/10/2019', 'U4']))).toBe('1 of 1')
      expect(october(moves(['01/02/2019', 'U6'], ['25/09/2019', 'K2'], ['01/10/2019', 'U4']))).toBe('1 of 1')
    })
    it('do not where another long-term family came in between, or was the child’s when it was decided', () => {
      const between = moves(['01/02/2019', 'U6'], ['25/09/2019', 'U1'], ['01/10/2019', 'U4'])
      expect(october(between)).toBe('0 of 1')
      expect(october(moves(['01/02/2019', 'U4'], ['01/10/2019', 'U4']))).toBe('0 of 1')
    })
    it('do not where the child has left care since', () => {
      const again = aChild('A', {
        episodes: [
          { DEC: '25/09/2019', REC: 'E4A' },
          { DECOM: '01/10/2019', PLACE: 'U4' },
        ],
      })
      expect(october(again)).toBe('0 of 1')
      expect(october(again, '01/10/2019')).toBe('1 of 1')
    })
  })
  it('decided before care began count once the child is there for good', () => {
    const view = council([placed('A', 'U4', '10/08/2020'), placed('B', 'U4', '10/08/2020')], {
      long_term_matches: [match('A', '01/08/2020', '15/08/2020'), match('B', '01/08/2020')],
    })
    expect(casesOf('permanence-lt-match', D, view)).toEqual({ A: 1, B: 0 })
  })
})
