import { describe, expect, it } from 'vitest'
import { aChild, unbroken } from '../../../test/build.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, casesOf, inMonth, monthTo, rowsAt } from '../../../test/measured.ts'

const D = '30/09/2020'
type Row = NonNullable<SaidFacts['placement_register']>[number]
const council = (children: ReturnType<typeof aChild>[], rows: Row[], more: SaidFacts = {}) =>
  aView({ first: 2018, last: 2020, children, facts: { placement_register: rows, ...more } })
const children = (...ids: string[]) => ids.map((id) => aChild(id))
const home = (child_id: string, cells: Row = {}): Row => ({
  child_id,
  placement_start: '01/02/2019',
  registered: 'REGISTERED',
  ...cells,
})
const unregistered = (child_id: string, cells: Row = {}) =>
  home(child_id, { registered: 'UNREGISTERED', ...cells })

describe('an unregistered home', () => {
  it('is one not registered or awaiting registration, with a child in care in it on the day', () => {
    const left = aChild('LEFT', { episodes: [{ DEC: '30/09/2020', REC: 'E4A' }] })
    const view = council(
      [...children('A', 'B', 'C', 'D', 'E'), left],
      [
        unregistered('A'),
        home('B', { registered: 'AWAITING' }),
        home('C'),
        home('D', { registered: 'UNREGULATED' }),
        home('E', { registered: 'NA' }),
        unregistered('LEFT'),
      ],
    )
    expect(casesOf('placement-unregistered', D, view)).toEqual({ A: 1, B: 1 })
    expect(rowsAt('placement-unregistered', D, view)).toEqual({
      unregistered: 1,
      awaiting: 1,
      'ever-in-month': 3,
    })
  })
  it('registered during the month is none on the day, and still was one in the month', () => {
    const view = council(children('A'), [home('A', { registered_on: '15/09/2020' })])
    expect(inMonth('placement-unregistered', '31/08/2020', view)).toBe('1')
    expect(inMonth('placement-unregistered', D, view)).toBe('0')
    expect(rowsAt('placement-unregistered', D, view)).toEqual({ 'ever-in-month': 1 })
    expect(rowsAt('placement-unregistered', '31/10/2020', view)).toEqual({})
  })
  it('is left on the day the register says, or when the return shows a later home', () => {
    const moved = aChild('MOVED', {
      episodes: unbroken({ DECOM: '01/02/2019' }, { DECOM: '01/08/2020', PLACE: 'K2' }),
    })
    const view = council(
      [moved, ...children('ENDED', 'TYPED')],
      [
        unregistered('MOVED'),
        unregistered('ENDED', { placement_end: '30/09/2020' }),
        unregistered('TYPED', { placement_start: '26/01/2019' }),
      ],
    )
    expect(casesOf('placement-unregistered', '31/07/2020', view)).toEqual({ MOVED: 1, ENDED: 1, TYPED: 1 })
    expect(casesOf('placement-unregistered', D, view)).toEqual({ TYPED: 1 })
  })
  describe('left after days, in a row without an end', () => {
    const short = aChild('A', {
      episodes: unbroken({ DECOM: '02/09/2019', PLACE: 'Z1' }, { DECOM: '06/09/2019', PLACE: 'K2' }),
    })
    const row = (placement_start: string): Row =>
      unregistered('A', { placement_start, commissioned: 'Y', weekly_cost: '9000' })
    it('ends with the home that the return shows, and is neither visited nor paid for afterwards', () => {
      const view = council([short], [row('02/09/2019')])
      expect(inMonth('placement-unregistered', '05/09/2019', view)).toBe('1')
      expect(inMonth('placement-unregistered', '30/09/2019', view)).toBe('0')
      expect(rowsAt('placement-unregistered', '30/09/2019', view)).toEqual({ 'ever-in-month': 1 })
      expect(inMonth('unregistered-visits', '30/09/2019', view)).toBe('not-applicable')
      expect(inMonth('placement-cost-week', '30/09/2019', view)).toBe('not-applicable')
    })
    it('is about the home that began nearest to its start', () => {
      const on30 = (start: string) =>
        inMonth('placement-unregistered', '30/09/2019', council([short], [row(start)]))
      expect(['31/08/2019', '03/09/2019', '05/09/2019', '08/09/2019'].map(on30)).toEqual(['0', '0', '1', '1'])
    })
    it('is about the home the child was in where none began near its start', () => {
      const late = unbroken({ DECOM: '01/02/2019', PLACE: 'Z1' }, { DECOM: '01/08/2019', PLACE: 'K2' })
      const view = council([aChild('A', { episodes: late })], [row('01/06/2019')])
      expect(inMonth('placement-unregistered', '31/07/2019', view)).toBe('1')
      expect(inMonth('placement-unregistered', '31/08/2019', view)).toBe('0')
    })
  })
  it('gives way to the next home of the register', () => {
    const view = council(children('A'), [home('A', { placement_start: '01/09/2020' }), unregistered('A')])
    expect(inMonth('placement-unregistered', '31/08/2020', view)).toBe('1')
    expect(inMonth('placement-unregistered', D, view)).toBe('0')
  })
  it('is never told from a Z code of the return alone', () => {
    const other = aChild('A', { episodes: [{ PLACE: 'Z1', URN: '' }] })
    const month = monthTo('placement-unregistered', D, aView({ first: 2018, last: 2020, children: [other] }))
    expect(month).toMatchObject({ status: 'not-collected', value: null })
    expect(month.note).toContain('placement_register.csv (L31)')
  })
})

describe('visits to unregistered homes', () => {
  const visited = (id: string, day: string) => unregistered(id, { monitoring_visit_date: day })
  it('were made to 1 of 2 in the month', () => {
    const view = council(children('A', 'B'), [visited('A', '01/09/2020'), visited('B', '31/08/2020')])
    expect(inMonth('unregistered-visits', D, view)).toBe('1 of 2')
  })
  it('are none where none is recorded, and no home is no value', () => {
    expect(inMonth('unregistered-visits', D, council(children('A'), [unregistered('A')]))).toBe('0 of 1')
    expect(inMonth('unregistered-visits', D, council(children('A'), [home('A')]))).toBe('not-applicable')
  })
  it('cannot be told of a month whose visit a later one took the place of, unless each has its row', () => {
    expect(
      inMonth('unregistered-visits', '31/08/2020', council(children('A'), [visited('A', '02/09/2020')])),
    ).toBe('not-recorded')
    const each = [visited('A', '05/08/2020'), visited('A', '02/09/2020')]
    expect(inMonth('unregistered-visits', '31/08/2020', council(children('A'), each))).toBe('1 of 1')
    expect(inMonth('unregistered-visits', D, council(children('A'), each))).toBe('1 of 1')
    expect(inMonth('unregistered-visits', '31/10/2020', council(children('A'), each))).toBe('0 of 1')
  })
})

describe('weekly cost', () => {
  const cost = (child_id: string, weekly_cost: string, cells: Row = {}) =>
    home(child_id, { commissioned: 'Y', weekly_cost, ...cells })
  it('is 11,000 pounds on average over 8,000 and 14,000', () => {
    const view = council(children('A', 'B'), [cost('A', '8000'), cost('B', '£14,000')])
    expect(monthTo('placement-cost-week', D, view)).toMatchObject({
      numerator: 22000,
      denominator: 2,
      value: 11000,
    })
  })
  it('is of commissioned placements open on the day whose cost is recorded', () => {
    const agency = aChild('AGENCY', { episodes: [{ PLACE_PROVIDER: 'PR4' }] })
    const view = council(
      [...children('OWN', 'UNPRICED', 'ENDED', 'UNSAID'), agency],
      [
        cost('OWN', '900', { commissioned: 'N' }),
        cost('UNPRICED', ''),
        cost('ENDED', '900', { placement_end: D }),
        cost('UNSAID', '900', { commissioned: '' }),
        cost('AGENCY', '1000', { commissioned: '' }),
      ],
    )
    expect(casesOf('placement-cost-week', D, view)).toEqual({ AGENCY: 1000 })
    expect(rowsAt('placement-cost-week', D, view)).toEqual({ '1000-2999': 1, 'not-recorded': 1 })
  })
})

describe('settled far from home, by the placement register', () => {
  const far = (id: string, PLACE: string) => aChild(id, { episodes: [{ PLACE, PL_DISTANCE: '30.0' }] })
  it('are half: long, long, short and no length recorded, which has a row of its own', () => {
    const four = ['A', 'B', 'C', 'D'].map((id) => far(id, 'U6'))
    const rows = [
      home('A', { planned_length: 'LONG' }),
      home('B', { planned_length: 'LONG' }),
      home('C', { planned_length: 'SHORT' }),
      home('D'),
    ]
    const month = monthTo('placement-20-miles-term', D, council(four, rows))
    expect(month).toMatchObject({ numerator: 2, denominator: 4, value: 50, source: 'the placement register' })
    expect(rowsAt('placement-20-miles-term', D, council(four, rows))).toEqual({
      long: 2,
      short: 1,
      unknown: 1,
    })
  })
  it('are told by the code, or an agreed plan for residential care, where the register gives no length', () => {
    const view = council(
      [far('SHORT', 'U4'), far('CODE', 'U4'), far('HOME', 'K2'), far('PLAN', 'K2')],
      [home('SHORT', { planned_length: 'SHORT' })],
      {
        permanence_plans: [
          {
            child_id: 'PLAN',
            recorded_date: '01/05/2020',
            plan: 'LT_RES',
            status: 'AGREED',
            agreed_date: '01/06/2020',
          },
        ],
      },
    )
    expect(casesOf('placement-20-miles-term', D, view)).toEqual({ SHORT: 0, CODE: 1, HOME: 0, PLAN: 1 })
  })
  it('are told by the return alone before the register begins', () => {
    const view = council(
      [far('A', 'U6')],
      [home('A', { placement_start: '01/10/2020', planned_length: 'LONG' })],
    )
    expect(monthTo('placement-20-miles-term', D, view)).toMatchObject({
      numerator: 0,
      source: 'the return (placement codes)',
    })
  })
})
