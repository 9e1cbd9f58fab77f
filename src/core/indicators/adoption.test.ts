import { describe, expect, it } from 'vitest'
import { aChild, unbroken, type Cells } from '../../../test/build.ts'
import { aView, casesOf, inMonth, inYear, monthTo, rowsAt, yearFrom } from '../../../test/measured.ts'

const D = '30/09/2020'
const council = (...children: ReturnType<typeof aChild>[]) => aView({ first: 2016, last: 2020, children })
const child = (id: string, ...episodes: Cells<'Episodes'>[]) => aChild(id, { episodes })
/** Episodes that end in adoption on a day. */
const adoptedOn = (DEC: string, ...episodes: Cells<'Episodes'>[]): Cells<'Episodes'>[] => {
  const all = unbroken(...episodes)
  return [...all.slice(0, -1), { ...all.at(-1), DEC, REC: 'E12' }]
}

describe('what happened', () => {
  it('completes 2 adoptions in September, one on its last day; guardianship is none', () => {
    const left = (id: string, DEC: string, REC: string) => child(id, { DEC, REC })
    const view = council(
      left('A', '02/09/2020', 'E12'),
      left('B', '30/09/2020', 'E11'),
      left('C', '10/09/2020', 'E46'),
    )
    expect(inMonth('adoptions-finalised', D, view)).toBe('2')
    expect(inYear('adoptions-finalised', 2020, view)).toBe('2')
  })
  it('counts an order of 31 March in the year that ends that day', () => {
    expect(inYear('adoptions-finalised', 2019, council(child('A', { DEC: '31/03/2020', REC: 'E12' })))).toBe(
      '1',
    )
  })
  it('leaves 2 living with adopters: fostering that may lead to adoption is not yet', () => {
    const view = council(
      child('A', { PLACE: 'A6' }),
      child('B', { PLACE: 'A5' }),
      child('C', { PLACE: 'U5' }),
      child('D', { PLACE: 'A4', DEC: '29/09/2020', REC: 'E12' }),
    )
    expect(inMonth('adoption-placed-pending', D, view)).toBe('2')
  })
  it('matches children on the date in AD1', () => {
    const matched = (id: string, DATE_MATCH: string) => aChild(id, { adoption: { DATE_MATCH } })
    const view = council(
      matched('A', '05/09/2020'),
      matched('B', '28/09/2020'),
      matched('C', '01/10/2020'),
      aChild('D'),
    )
    expect(inMonth('adoption-matched', D, view)).toBe('2')
  })
  it('keeps a child waiting from the match until the move to the adopters', () => {
    const adoption = { DATE_MATCH: '05/09/2020' }
    const view = council(
      aChild('A', { adoption }),
      aChild('B', { adoption, episodes: [{ PLACE: 'A6' }] }),
      aChild('C', { adoption: { DATE_MATCH: '01/10/2020' } }),
    )
    expect(inMonth('adoption-matched-waiting', D, view)).toBe('1')
  })
  it('has a placement order to undo once the plan is reversed, not when a new plan followed or it is still to come', () => {
    const reversed = { DATE_PLACED: '01/02/2020', DATE_PLACED_CEASED: '01/06/2020' }
    const ordered = { LS: 'E1' }
    const view = council(
      aChild('A', { episodes: [ordered], decisions: [reversed] }),
      aChild('B', { episodes: [ordered], decisions: [reversed, { DATE_PLACED: '01/08/2020' }] }),
      aChild('C', { episodes: [ordered], decisions: [{ ...reversed, DATE_PLACED_CEASED: '01/10/2020' }] }),
      aChild('D', { decisions: [reversed] }),
    )
    expect(inMonth('revocation-plan', D, view)).toBe('1')
  })
  it('counts decisions and not children, made and reversed (A-46)', () => {
    const decisions = [
      { DATE_PLACED: '02/09/2020', DATE_PLACED_CEASED: '20/09/2020', REASON_PLACED_CEASED: 'RD3' },
      { DATE_PLACED: '25/09/2020' },
    ]
    const view = council(aChild('A', { decisions }))
    expect(inMonth('adoption-decisions', D, view)).toBe('2')
    expect(inMonth('adoption-decision-reversed', D, view)).toBe('1')
    expect(rowsAt('adoption-decision-reversed', D, view)).toEqual({ RD3: 1 })
  })
  it('cannot tell decisions of a return without PlacedAdoption', () => {
    const view = aView({ first: 2020, last: 2020, children: [aChild('A')], without: ['PlacedAdoption'] })
    expect(inMonth('adoption-decisions', D, view)).toBe('not-collected')
  })
})

describe('how long adoption took', () => {
  const X = aChild('X', {
    DOB: '01/12/2017',
    adoption: { DATE_MATCH: '01/10/2018', FOSTER_CARE: '0' },
    episodes: adoptedOn(
      '01/06/2020',
      { DECOM: '01/01/2018' },
      { DECOM: '01/07/2018', RNE: 'L', LS: 'E1' },
      { DECOM: '01/11/2018', LS: 'E1', PLACE: 'A6' },
    ),
  })
  const Y = aChild('Y', {
    DOB: '01/12/2017',
    adoption: { DATE_MATCH: '01/05/2018', FOSTER_CARE: '1' },
    episodes: adoptedOn(
      '01/07/2020',
      { DECOM: '01/01/2018' },
      { DECOM: '10/01/2018', PLACE: 'U5' },
      { DECOM: '01/06/2018', RNE: 'L', LS: 'E1', PLACE: 'U5', URN: 'SC100002' },
      { DECOM: '01/07/2018', RNE: 'T', LS: 'E1', PLACE: 'A5' },
    ),
  })
  const view = council(X, Y)

  it('is 304 and 181 days to moving in, 243 on average (A1)', () => {
    expect(casesOf('adoption-a1', D, view)).toEqual({ X: 304, Y: 181 })
    expect(monthTo('adoption-a1', D, view)).toMatchObject({ numerator: 485, denominator: 2, value: 242.5 })
  })
  it('is 304 and 9 days to the family, since foster carers adopted one of them (A10)', () => {
    expect(casesOf('adoption-a10', D, view)).toEqual({ X: 304, Y: 9 })
    expect(monthTo('adoption-a10', D, view).value).toBe(156.5)
  })
  it('is 92 and 0 days from order to match, 46 on average (A2)', () => {
    expect(casesOf('adoption-a2', D, view)).toEqual({ X: 92, Y: 0 })
    expect(monthTo('adoption-a2', D, view).value).toBe(46)
  })
  it('leaves a child without a placement order out of A2 only', () => {
    const Z = aChild('Z', {
      adoption: { DATE_MATCH: '01/05/2018' },
      episodes: adoptedOn(
        '01/07/2020',
        { DECOM: '01/01/2018', LS: 'V2' },
        { DECOM: '01/06/2018', LS: 'V2', PLACE: 'A4' },
      ),
    })
    expect(casesOf('adoption-a1', D, council(Z))).toEqual({ Z: 151 })
    expect(inMonth('adoption-a2', D, council(Z))).toBe('not-applicable')
  })
  it('leaves out a child never recorded as placed', () => {
    const never = aChild('A', {
      adoption: { DATE_MATCH: '01/03/2018' },
      episodes: adoptedOn('01/07/2020', { DECOM: '01/01/2018', LS: 'E1', PLACE: 'U5' }),
    })
    expect(inMonth('adoption-a1', D, council(never))).toBe('not-applicable')
    expect(inMonth('adoption-a2', D, council(never))).toBe('not-applicable')
  })
  it('runs in the period of care that ended in adoption, from its first adoptive home, a disrupted one too (A-35)', () => {
    const before = { DECOM: '01/01/2017', DEC: '01/06/2017', REC: 'E4A' }
    const disrupted = adoptedOn(
      '01/07/2020',
      { DECOM: '01/01/2018' },
      { DECOM: '11/01/2018', PLACE: 'A6' },
      { DECOM: '01/06/2018' },
      { DECOM: '01/01/2019', PLACE: 'A6' },
    )
    expect(casesOf('adoption-a1', D, council(child('A', before, ...disrupted)))).toEqual({ A: 10 })
  })
  it('stops at the carer for A3 and A5 without FOSTER_CARE, and for another code with it (A-35)', () => {
    const then = (PLACE: string, RNE: string, FOSTER_CARE: string) =>
      council(
        aChild('A', {
          adoption: { FOSTER_CARE },
          episodes: adoptedOn(
            '01/07/2020',
            { DECOM: '01/01/2018' },
            { DECOM: '11/01/2018' },
            { DECOM: '01/06/2018', PLACE, RNE },
          ),
        }),
      )
    expect(casesOf('adoption-a10', D, then('A3', 'P', '0'))).toEqual({ A: 10 })
    expect(casesOf('adoption-a10', D, then('A6', 'T', '1'))).toEqual({ A: 10 })
    expect(casesOf('adoption-a10', D, then('A6', 'T', '0'))).toEqual({ A: 151 })
    expect(casesOf('adoption-a10', D, then('A6', 'P', '1'))).toEqual({ A: 151 })
  })
  it('starts A2 with the order in force at the match, not with one revoked before (A-36)', () => {
    const orders = adoptedOn(
      '01/07/2020',
      { DECOM: '01/01/2018', LS: 'E1' },
      { DECOM: '01/03/2018', RNE: 'L', LS: 'C2' },
      { DECOM: '01/06/2018', RNE: 'L', LS: 'E1' },
      { DECOM: '01/08/2018', LS: 'E1', PLACE: 'A6' },
    )
    const matched = (DATE_MATCH: string) =>
      council(aChild('A', { adoption: { DATE_MATCH }, episodes: orders }))
    expect(casesOf('adoption-a2', D, matched('11/06/2018'))).toEqual({ A: 10 })
    expect(casesOf('adoption-a2', D, matched('01/04/2018'))).toEqual({ A: 0 })
    expect(casesOf('adoption-a2', D, matched('01/03/2018'))).toEqual({ A: 0 })
    expect(casesOf('adoption-a2', D, matched('28/02/2018'))).toEqual({ A: 58 })
    expect(casesOf('adoption-a2', D, matched('01/02/2018'))).toEqual({ A: 31 })
    expect(casesOf('adoption-a2', D, matched('11/08/2018'))).toEqual({ A: 71 })
    expect(inMonth('adoption-a2', D, matched(''))).toBe('not-applicable')
  })
  it('is averaged over twelve months to a month, and over three financial years for a year (A-34)', () => {
    const adopted = (id: string, on: string) =>
      child(id, ...adoptedOn(on, { DECOM: '01/01/2017' }, { DECOM: '11/01/2017', PLACE: 'A6' }))
    const four = council(
      adopted('A', '31/03/2017'),
      adopted('B', '01/04/2017'),
      adopted('C', '30/09/2019'),
      adopted('D', '01/10/2019'),
    )
    expect(casesOf('adoption-a1', D, four)).toEqual({ D: 10 })
    expect(inYear('adoption-a1', 2019, four)).toBe('30 of 3')
    expect(inYear('adoption-a1', 2019, four, '30/09/2019')).toBe('20 of 2')
  })
})

describe('placed within twelve months of the decision', () => {
  const placed = (id: string, decided: string, on: string, adopted = '01/07/2020') =>
    aChild(id, {
      adoption: { DATE_INT: decided },
      episodes: adoptedOn(adopted, { DECOM: '01/01/2017' }, { DECOM: on, PLACE: 'A6' }),
    })
  it('are 2 of 3: eleven months, twelve to the day, and thirteen', () => {
    const view = council(
      placed('A', '15/03/2018', '15/02/2019'),
      placed('B', '15/03/2018', '15/03/2019'),
      placed('C', '15/03/2018', '15/04/2019'),
    )
    expect(inMonth('adoption-12m', D, view)).toBe('2 of 3')
  })
  it('are measured over one year, and over all adopted: never placed or never decided is not counted (A-37)', () => {
    const never = aChild('B', {
      adoption: { DATE_INT: '15/03/2018' },
      episodes: adoptedOn('01/07/2020', { DECOM: '01/01/2017' }),
    })
    const view = council(
      placed('A', '', '15/03/2019'),
      never,
      placed('C', '15/03/2018', '15/02/2019', '31/03/2020'),
    )
    expect(inYear('adoption-12m', 2020, view, D)).toBe('0 of 2')
    expect(yearFrom('adoption-12m', 2019, view)).toMatchObject({ numerator: 1, denominator: 1 })
  })
  it('go by the latest decision not reversed where AD1 has no date (A-37)', () => {
    const episodes = adoptedOn('01/07/2020', { DECOM: '01/01/2017' }, { DECOM: '15/02/2019', PLACE: 'A6' })
    const decided = (...decisions: Cells<'PlacedAdoption'>[]) => council(aChild('A', { episodes, decisions }))
    expect(inMonth('adoption-12m', D, decided({ DATE_PLACED: '15/03/2018' }))).toBe('1 of 1')
    const reversed = {
      DATE_PLACED: '15/03/2018',
      DATE_PLACED_CEASED: '01/04/2018',
      REASON_PLACED_CEASED: 'RD1',
    }
    expect(inMonth('adoption-12m', D, decided({ DATE_PLACED: '15/01/2018' }, reversed))).toBe('0 of 1')
    expect(
      inMonth('adoption-12m', D, decided({ DATE_PLACED: '15/01/2018' }, { DATE_PLACED: '15/03/2018' })),
    ).toBe('1 of 1')
  })
})
