import { describe, expect, it } from 'vitest'
import { aChild, unbroken } from '../../../test/build.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, casesOf, inMonth, monthTo, rowsAt } from '../../../test/measured.ts'
import { day } from '../time/day.ts'
import { indicatorOf } from './index.ts'
import { measureAll } from './measure.ts'
import { partsOf } from './view.ts'

const D = '30/09/2020'
const council = (count: number, facts: SaidFacts, episodes = [{}]) =>
  aView({
    first: 2020,
    children: Array.from({ length: count }, (_, at) => aChild(String(at), { episodes })),
    facts,
  })

describe('children for each reviewing officer', () => {
  const capacity = (...rows: NonNullable<SaidFacts['iro_capacity']>) => ({ iro_capacity: rows })
  it('are 76.5 for 474 children and 6.2 full-time equivalents', () => {
    const view = council(474, capacity({ as_at: '31/03/2020', headcount: '7', fte: '6.2' }))
    expect(monthTo('iro-caseload', D, view)).toMatchObject({ numerator: 474, denominator: 6.2 })
    expect(monthTo('iro-caseload', D, view).value).toBeCloseTo(76.45, 2)
  })
  it('are by the last count on or before the day, vacancies left out', () => {
    const view = council(
      6,
      capacity(
        { as_at: '31/03/2020', headcount: '3', fte: '3', vacancies: '1' },
        { as_at: '31/08/2020', headcount: '2', fte: '2' },
        { as_at: '01/10/2020', headcount: '1', fte: '1' },
      ),
    )
    expect(inMonth('iro-caseload', D, view)).toBe('6 of 2')
    expect(inMonth('iro-caseload', '31/07/2020', view)).toBe('6 of 3')
  })
  it('are not recorded when only a headcount is, and not collected before the first count', () => {
    const view = council(6, capacity({ as_at: '31/08/2020', headcount: '3' }))
    expect(inMonth('iro-caseload', D, view)).toBe('not-recorded')
    expect(inMonth('iro-caseload', '31/07/2020', view)).toBe('not-collected')
  })
  it('are the same when children are measured some at a time', () => {
    const view = council(4001, capacity({ as_at: '31/03/2020', headcount: '7', fte: '50' }))
    expect(partsOf(view)).toHaveLength(3)
    const indicators = [indicatorOf('iro-caseload')].flatMap((each) => each ?? [])
    const [measured] = measureAll(indicators, view, { asAt: day(D), months: 1 })
    expect(measured?.series[0]).toMatchObject({ numerator: 4001, denominator: 50 })
  })
})

describe('checks between reviews', () => {
  const forms = (...checks: string[]): SaidFacts => ({
    iro_monitoring: checks.map((midway_check_date, at) => ({
      child_id: String(at),
      review_date: '01/06/2020',
      midway_check_date,
    })),
  })
  it('are made for 1 of 3 in the worked example, a child with no review yet being left out', () => {
    expect(inMonth('midway-checks', D, council(4, forms('01/09/2020', '', '')))).toBe('1 of 3')
  })
  it('count after the last review and by the day', () => {
    const view = council(3, forms('01/06/2020', '02/06/2020', '01/10/2020'))
    expect(inMonth('midway-checks', D, view)).toBe('1 of 3')
  })
  it('are due again after a review that only the return knows', () => {
    const view = aView({
      first: 2020,
      children: [
        aChild('0', { reviews: [{ REVIEW: '10/05/2020' }] }),
        aChild('1', { reviews: [{ REVIEW: '10/09/2020' }] }),
      ],
      facts: forms('01/09/2020', '01/09/2020'),
    })
    // The form is of a review on 1 June, so that of 10 September is another.
    expect(inMonth('midway-checks', D, view)).toBe('1 of 2')
  })
  it('are due again after a returned review that schedule and forms leave out, also of a child only returned', () => {
    const first = { child_id: 'A', review_date: '07/12/2018' }
    const view = aView({
      first: 2018,
      last: 2019,
      children: [
        aChild('A', {
          episodes: [{ DECOM: '01/11/2018' }],
          reviews: [{ REVIEW: '07/12/2018' }, { REVIEW: '07/06/2019' }],
        }),
        aChild('B', { reviews: [{ REVIEW: '10/05/2019' }] }),
        aChild('C'),
      ],
      facts: { review_schedule: [first], iro_monitoring: [{ ...first, midway_check_date: '20/01/2019' }] },
    })
    expect(casesOf('midway-checks', '30/06/2019', view)).toEqual({ A: 0, B: 0 })
    expect(casesOf('midway-checks', '31/01/2019', view)).toEqual({ A: 1 })
  })
})

describe('authority to decide', () => {
  const forms = (...said: string[]): SaidFacts => ({
    iro_monitoring: said.map((delegated_authority_done, at) => ({
      child_id: String(at),
      review_date: '01/06/2020',
      delegated_authority_done,
    })),
  })
  it('is with the carers of 2 of 3, a child in a home being left out', () => {
    const view = aView({
      first: 2020,
      children: ['U6', 'U1', 'U3', 'K2'].map((PLACE, at) => aChild(String(at), { episodes: [{ PLACE }] })),
      facts: forms('Y', 'Y', 'N', 'Y'),
    })
    expect(inMonth('delegated-authority', D, view)).toBe('2 of 3')
  })
  it('is as the last form says, and shown where it says nothing', () => {
    const view = council(3, {
      iro_monitoring: [
        ...(forms('Y', 'Y').iro_monitoring ?? []),
        { child_id: '0', review_date: '01/09/2020', delegated_authority_done: 'N' },
        { child_id: '1', review_date: '01/09/2020' },
      ],
    })
    expect(inMonth('delegated-authority', D, view)).toBe('0 of 3')
    expect(rowsAt('delegated-authority', D, view)).toEqual({
      'not-delegated': 1,
      'not-recorded': 1,
      'no-form': 1,
    })
  })
  it('is asked again of a new carer, and kept by one who stays', () => {
    const moved = (RNE: string) =>
      council(1, forms('Y'), unbroken({ DECOM: '01/05/2020' }, { DECOM: '01/07/2020', RNE, PLACE: 'U4' }))
    expect(inMonth('delegated-authority', D, moved('P'))).toBe('0 of 1')
    expect(inMonth('delegated-authority', D, moved('T'))).toBe('1 of 1')
  })
})
