import { describe, expect, it } from 'vitest'
import { aChild, unbroken, type Cells } from '../../../test/build.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, casesOf, inMonth, inYear, rowsAt } from '../../../test/measured.ts'

const D = '30/09/2020'
type Visit = NonNullable<SaidFacts['visits']>[number]

/** A list of visits that begins in January 2019, with another child's. */
const council = (children: ReturnType<typeof aChild>[], visits: Visit[], more: SaidFacts = {}) =>
  aView({
    first: 2018,
    last: 2020,
    children,
    facts: { visits: [{ child_id: 'other', visit_date: '01/01/2019', seen: 'Y' }, ...visits], ...more },
  })
const seen = (child_id: string, ...days: string[]): Visit[] =>
  days.map((visit_date) => ({ child_id, visit_date, seen: 'Y' }))
const since = (DECOM: string, cells: Cells<'Episodes'> = {}) =>
  aChild('A', { episodes: [{ DECOM, ...cells }] })

const of = (child: ReturnType<typeof aChild>, days: string[], on = D, more: SaidFacts = {}) =>
  inMonth('visits-timely', on, council([child], seen('A', ...days), more))

describe('visits in time', () => {
  const august = since('01/08/2020')
  it('are 42 days apart at most: seen on 16 September after 5 August, and not on the 17th', () => {
    expect(of(august, ['05/08/2020', '16/09/2020'])).toBe('1 of 1')
    expect(of(august, ['05/08/2020', '17/09/2020'])).toBe('0 of 1')
  })
  it('are late in the month of the late visit, and not in the next', () => {
    expect(of(august, ['05/08/2020', '17/09/2020', '20/09/2020'])).toBe('0 of 1')
    expect(of(august, ['05/08/2020', '17/09/2020', '20/09/2020'], '31/10/2020')).toBe('1 of 1')
  })
  it('stay overdue until the child is seen', () => {
    const three = (on: string) => of(august, ['05/08/2020'], on)
    expect(three('15/09/2020')).toBe('1 of 1')
    expect(three('16/09/2020')).toBe('0 of 1')
    expect(three('31/12/2020')).toBe('0 of 1')
  })
  it('begin within a week of a new home, and none is due before', () => {
    const new_ = since('24/09/2020')
    expect(of(new_, [])).toBe('not-applicable')
    expect(of(new_, ['25/09/2020'])).toBe('not-applicable')
    expect(of(since('23/09/2020'), [])).toBe('0 of 1')
    expect(of(since('23/09/2020'), ['23/09/2020'])).toBe('1 of 1')
    expect(of(since('20/09/2020'), ['28/09/2020'])).toBe('0 of 1')
  })
  it('are to the present home, and a change with the same carer is no new one', () => {
    const move = (RNE: string) =>
      aChild('A', { episodes: unbroken({ DECOM: '01/02/2020' }, { DECOM: '28/09/2020', RNE, PLACE: 'U4' }) })
    expect(of(move('P'), [])).toBe('not-applicable')
    expect(of(move('T'), [])).toBe('0 of 1')
  })
  it('do not count where the child was not seen, or the visit was of another kind', () => {
    const not = (cells: Visit) =>
      council([august], [{ child_id: 'A', visit_date: '05/08/2020', ...cells }, ...seen('A', '10/09/2020')])
    expect(inMonth('visits-timely', '31/08/2020', not({ seen: 'N' }))).toBe('0 of 1')
    expect(inMonth('visits-timely', '31/08/2020', not({ seen: '' }))).toBe('0 of 1')
    expect(inMonth('visits-timely', '31/08/2020', not({ seen: 'Y', type: 'OTHER' }))).toBe('0 of 1')
    expect(inMonth('visits-timely', '31/08/2020', not({ seen: 'Y', type: 'STATUTORY' }))).toBe('1 of 1')
  })
  it('start the clock with the first visit listed to a home older than the list', () => {
    const view = (...days: string[]) =>
      aView({
        first: 2018,
        last: 2020,
        children: [since('01/02/2019')],
        facts: { visits: seen('A', ...days) },
      })
    expect(inMonth('visits-timely', D, view('29/09/2020'))).toBe('1 of 1')
    const other = aView({
      first: 2018,
      last: 2020,
      children: [since('01/02/2019')],
      facts: { visits: seen('other', '20/08/2020') },
    })
    expect(inMonth('visits-timely', '31/08/2020', other)).toBe('not-applicable')
    expect(inMonth('visits-timely', D, other)).toBe('0 of 1')
  })
  it('of a year are as on 31 March', () => {
    expect(
      inYear('visits-timely', 2020, council([since('01/02/2021')], seen('A', '03/02/2021', '10/03/2021'))),
    ).toBe('1 of 1')
  })
  it('say which are late and which overdue', () => {
    const children = ['A', 'B', 'C'].map((id) => aChild(id, { episodes: [{ DECOM: '01/08/2020' }] }))
    const view = council(children, [
      ...seen('A', '05/08/2020', '16/09/2020'),
      ...seen('B', '05/08/2020', '17/09/2020'),
      ...seen('C', '05/08/2020'),
    ])
    expect(rowsAt('visits-timely', D, view)).toEqual({ 'in-time': 1, late: 1, overdue: 1 })
  })
})

describe('how often a visit is due', () => {
  const settled = since('01/02/2019', { PLACE: 'U4' })
  const days = [
    '05/02/2019',
    '15/03/2019',
    '20/04/2019',
    '30/05/2019',
    '10/07/2019',
    '20/08/2019',
    '30/09/2019',
  ]
  const year = [...days, '10/11/2019', '20/12/2019', '30/01/2020', '02/03/2020']
  it('is every three months after a year in a home meant to last to 18', () => {
    expect(of(settled, year, '01/06/2020')).toBe('1 of 1')
    expect(of(settled, year, '02/06/2020')).toBe('0 of 1')
  })
  it('is six weeks still in the first year, or where the home is not meant to last', () => {
    expect(of(since('01/02/2019'), year, '01/06/2020')).toBe('0 of 1')
    expect(of(since('01/02/2020', { PLACE: 'U4' }), ['05/02/2020'], '31/03/2020')).toBe('0 of 1')
    const short = { child_id: 'A', placement_start: '01/02/2019', registered: 'NA', planned_length: 'SHORT' }
    expect(of(settled, year, '01/06/2020', { placement_register: [short] })).toBe('0 of 1')
    const long = { ...short, planned_length: 'LONG' }
    expect(of(since('01/02/2019'), year, '01/06/2020', { placement_register: [long] })).toBe('1 of 1')
  })
  it('is weekly to the first review and then four-weekly with a carer approved for a time (regulation 24)', () => {
    const kin = (review: string) =>
      aChild('A', {
        episodes: [{ DECOM: '01/08/2020', PLACE: 'U3' }],
        reviews: review ? [{ REVIEW: review }] : [],
      })
    const placement_register = [
      { child_id: 'A', placement_start: '01/08/2020', registered: 'NA', regulation: '24' },
    ]
    const weekly = ['05/08/2020', '12/08/2020', '19/08/2020', '26/08/2020']
    expect(of(kin(''), weekly, '01/09/2020', { placement_register })).toBe('1 of 1')
    expect(of(kin(''), weekly, '02/09/2020', { placement_register })).toBe('0 of 1')
    expect(of(kin('26/08/2020'), weekly, '22/09/2020', { placement_register })).toBe('1 of 1')
    expect(of(kin('26/08/2020'), weekly, '23/09/2020', { placement_register })).toBe('0 of 1')
  })
  it('is weekly to the first review and then six-weekly with parents at once (regulation 19)', () => {
    const child = aChild('A', {
      episodes: [{ DECOM: '01/08/2020', PLACE: 'P1', LS: 'V2' }],
      reviews: [{ REVIEW: '12/08/2020' }],
    })
    const placement_register = [
      { child_id: 'A', placement_start: '01/08/2020', registered: 'NA', regulation: '19' },
    ]
    expect(of(child, ['05/08/2020', '12/08/2020'], '22/09/2020', { placement_register })).toBe('1 of 1')
    expect(of(child, ['05/08/2020', '12/08/2020'], '23/09/2020', { placement_register })).toBe('0 of 1')
    expect(of(child, ['05/08/2020', '13/08/2020'], '31/08/2020', { placement_register })).toBe('0 of 1')
  })
  it('is weekly and then four-weekly at home under an interim order', () => {
    const interim = since('01/08/2020', { PLACE: 'P1', LS: 'C1' })
    expect(of(interim, ['05/08/2020', '13/08/2020'], '31/08/2020')).toBe('0 of 1')
    expect(of(interim, ['05/08/2020', '12/08/2020'], '18/08/2020')).toBe('1 of 1')
  })
  it('at home under a care order is within a week of the order, and then six-weekly', () => {
    const order = aChild('A', {
      episodes: unbroken(
        { DECOM: '01/06/2020', PLACE: 'P1', LS: 'C1' },
        { DECOM: '10/09/2020', PLACE: 'P1', LS: 'C2', RNE: 'L', URN: 'SC100001' },
      ),
    })
    expect(of(order, ['17/09/2020'])).toBe('1 of 1')
    expect(of(order, ['18/09/2020'])).toBe('0 of 1')
    expect(of(order, ['17/09/2020'], '28/10/2020')).toBe('1 of 1')
    expect(of(order, ['17/09/2020'], '29/10/2020')).toBe('0 of 1')
  })
})

it('children seen are seen alone at 1 of 3 visits of the month; one does not say', () => {
  const visit = (child_id: string, visit_date: string, cells: Visit): Visit => ({
    child_id,
    visit_date,
    seen: 'Y',
    ...cells,
  })
  const left = aChild('LEFT', { episodes: [{ DEC: '10/09/2020', REC: 'E4A' }] })
  const view = council(
    [aChild('A'), aChild('B'), left],
    [
      visit('A', '01/09/2020', { seen_alone: 'Y' }),
      visit('A', '20/09/2020', { seen_alone: 'N' }),
      visit('B', '30/09/2020', {}),
      visit('B', '15/09/2020', { seen: 'N', seen_alone: 'N' }),
      visit('B', '31/08/2020', { seen_alone: 'Y' }),
      visit('LEFT', '10/09/2020', { seen_alone: 'Y' }),
    ],
  )
  expect(inMonth('visits-seen-alone', D, view)).toBe('1 of 3')
  expect(casesOf('visits-seen-alone', '31/08/2020', view)).toEqual({ B: 1 })
  expect(rowsAt('visits-seen-alone', D, view)).toEqual({ alone: 2, 'with-others': 1, 'not-recorded': 1 })
})
