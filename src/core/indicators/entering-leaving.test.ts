import { describe, expect, it } from 'vitest'
import { aChild, unbroken, type Cells } from '../../../test/build.ts'
import { aView, casesOf, inMonth, inYear, monthTo, rowsAt, yearFrom } from '../../../test/measured.ts'

type Rows = ReturnType<typeof aChild>
const council = (...children: Rows[]) => aView({ first: 2018, last: 2024, children })
const child = (id: string, first: Cells<'Episodes'> = {}, ...more: Cells<'Episodes'>[]) =>
  aChild(id, { episodes: [first, ...more] })
/** Children who left on a day for a reason. */
const leavers = (DEC: string, ...reasons: string[]) =>
  council(...reasons.map((REC, at) => child(`A${String(at)}`, { DEC, REC })))

describe('coming into care', () => {
  const view = council(
    child('A', { DECOM: '05/04/2024' }),
    child('B', { DECOM: '10/05/2024', DEC: '20/05/2024', REC: 'E4A' }, { DECOM: '01/09/2024' }),
    child('C', ...unbroken({ DECOM: '01/02/2019' }, { DECOM: '03/06/2024', RNE: 'L', LS: 'E1' })),
    child('D', ...unbroken({ DECOM: '01/04/2024', LS: 'V4' }, { DECOM: '01/07/2024', RNE: 'S', LS: 'V2' })),
  )
  it('counts each child once in a year', () => {
    expect(inYear('cic-started', 2024, view)).toBe('3')
  })
  it('counts every entry in a month, so the months add to 4', () => {
    expect(
      ['30/04/2024', '31/05/2024', '31/07/2024', '30/09/2024'].map((to) => inMonth('cic-started', to, view)),
    ).toEqual(['1', '1', '1', '1'])
  })
  it('is not a change of legal status, of home or a spell in hospital', () => {
    const moves = unbroken(
      { DECOM: '01/02/2019' },
      { DECOM: '05/09/2024', RNE: 'L', LS: 'E1' },
      { DECOM: '10/09/2024', PLACE: 'K2' },
      { DECOM: '20/09/2024', PLACE: 'T1' },
    )
    expect(inMonth('cic-started', '30/09/2024', council(child('A', ...moves)))).toBe('0')
  })
  it('is on the first day of agreement when short breaks became care', () => {
    expect(inMonth('cic-started', '31/07/2024', view)).toBe('1')
    expect(inMonth('cic-started', '30/04/2024', view)).toBe('1')
  })
  it('is also the first episode held whose reason is not S, if it lies in the period (A-29)', () => {
    expect(inMonth('cic-started', '30/09/2024', council(child('A', { DECOM: '10/09/2024', RNE: 'P' })))).toBe(
      '1',
    )
  })
})

describe('leaving care', () => {
  const view = council(
    child('A', { DEC: '30/09/2020', REC: 'E4A' }),
    child('B', { DEC: '15/09/2020', REC: 'X1' }),
    aChild('C', { DOB: '12/09/2002' }),
    child('D', { DEC: '01/10/2020', REC: 'E3' }),
  )
  it('counts recorded leavings and 18th birthdays, never X1', () => {
    expect(inMonth('cic-ceased', '30/09/2020', view)).toBe('2')
    expect(Object.keys(casesOf('cic-ceased', '30/09/2020', view)).sort()).toEqual(['A', 'C'])
  })
  it('has no recorded reason when it is the birthday that ended care', () => {
    expect(rowsAt('cic-ceased-reasons', '30/09/2020', view)).toEqual({ E4A: 1, 'not-recorded': 1 })
  })
  it('counts a child once in a year, for the last leaving, even when back in care', () => {
    const twice = council(
      child(
        'A',
        { DEC: '20/05/2024', REC: 'E4B' },
        { DECOM: '01/07/2024', DEC: '01/09/2024', REC: 'E41' },
        { DECOM: '01/12/2024' },
      ),
    )
    expect(inYear('cic-ceased', 2024, twice)).toBe('1')
    expect(rowsAt('cic-ceased-reasons', '31/03/2025', twice)).toEqual({ E41: 1 })
    expect(inMonth('cic-ceased', '31/05/2024', twice)).toBe('1')
  })
  it('is never X1, whether short breaks, nothing or a gap follow (A-14)', () => {
    const toBreaks = unbroken({ DECOM: '01/02/2019', LS: 'V2' }, { DECOM: '10/09/2020', LS: 'V4' })
    const gap = [{ DEC: '10/09/2020', REC: 'X1' }, { DECOM: '20/09/2020' }]
    const three = council(
      child('A', ...toBreaks),
      child('B', { DEC: '10/09/2020', REC: 'X1' }),
      child('C', ...gap),
    )
    expect(inMonth('cic-ceased', '30/09/2020', three)).toBe('0')
    expect(inMonth('cic-count', '15/09/2020', three)).toBe('0')
    expect(inMonth('cic-reentry-12m', '30/09/2020', three)).toBe('0 of 1')
  })
  it('after the 18th birthday is on its own day with its own reason, though the child was out from the birthday (A-16)', () => {
    const late = council(aChild('A', { DOB: '12/08/2002', episodes: [{ DEC: '10/09/2020', REC: 'E5' }] }))
    expect(inMonth('cic-count', '31/08/2020', late)).toBe('0')
    expect(inMonth('cic-ceased', '31/08/2020', late)).toBe('0')
    expect(rowsAt('cic-ceased-reasons', '30/09/2020', late)).toEqual({ E5: 1 })
  })
  it('with an end and no reason is a leaving on that day, not recorded (A-16)', () => {
    const blank = council(child('A', { DEC: '10/09/2020' }))
    expect(inMonth('cic-ceased', '30/09/2020', blank)).toBe('1')
    expect(rowsAt('cic-ceased-reasons', '30/09/2020', blank)).toEqual({ 'not-recorded': 1 })
  })
})

describe('entries less leavings', () => {
  const started = Array.from({ length: 14 }, (_, at) => child(`S${String(at)}`, { DECOM: '10/09/2020' }))
  const left = Array.from({ length: 9 }, (_, at) =>
    child(`L${String(at)}`, { DEC: '20/09/2020', REC: 'E4A' }),
  )
  const staying = Array.from({ length: 470 }, (_, at) => child(`A${String(at)}`))
  const view = council(...started, ...left, ...staying)
  it('equal the change in the number of children in care', () => {
    expect(inMonth('cic-count', '31/08/2020', view)).toBe('479')
    expect(inMonth('cic-net-change', '30/09/2020', view)).toBe('5')
    expect(inMonth('cic-count', '30/09/2020', view)).toBe('484')
  })
  it('are events in years too: a child who left and came back twice adds nothing (A-18)', () => {
    const back = council(
      child(
        'A',
        { DEC: '10/05/2024', REC: 'E4A' },
        { DECOM: '01/06/2024', DEC: '10/07/2024', REC: 'E4A' },
        { DECOM: '01/08/2024' },
      ),
    )
    expect(inYear('cic-net-change', 2024, back)).toBe('0')
    expect(inYear('cic-started', 2024, back)).toBe('1')
  })
})

describe('how children came in', () => {
  const starting = (...statuses: string[]) =>
    council(...statuses.map((LS, at) => child(`A${String(at)}`, { DECOM: '10/09/2020', LS })))
  it('is by court or protection for half of the worked example', () => {
    const view = starting('V2', 'L1', 'C1', 'J1')
    expect(inMonth('cic-start-legal-route', '30/09/2020', view)).toBe('2 of 4')
    expect(rowsAt('cic-start-legal-route', '30/09/2020', view)).toEqual({
      'taken-into-care': 2,
      s20: 1,
      'youth-justice': 1,
    })
  })
  it('counts C1, C2, E1, D1, L1, L2 and L3 as taken into care', () => {
    expect(
      inMonth('cic-start-legal-route', '30/09/2020', starting('C1', 'C2', 'E1', 'D1', 'L1', 'L2', 'L3')),
    ).toBe('7 of 7')
  })
  it('is the status on starting: agreement for two days and then an order is agreement', () => {
    const episodes = unbroken({ DECOM: '10/09/2020', LS: 'V2' }, { DECOM: '12/09/2020', RNE: 'L', LS: 'C1' })
    expect(rowsAt('cic-start-legal-route', '30/09/2020', council(child('A', ...episodes)))).toEqual({
      s20: 1,
    })
  })
  it('is the first start of a child who started twice in the twelve months', () => {
    const view = council(
      child(
        'A',
        { DECOM: '10/05/2020', LS: 'V2', DEC: '10/06/2020', REC: 'E4A' },
        { DECOM: '10/09/2020', LS: 'C1' },
      ),
    )
    expect(rowsAt('cic-start-legal-route', '30/09/2020', view)).toEqual({ s20: 1 })
    expect(inMonth('cic-start-legal-route', '30/09/2020', view)).toBe('1 of 1')
    expect(inYear('cic-start-legal-route', 2020, view)).toBe('0 of 1')
  })
})

describe('why children came in', () => {
  it('is the category of need when the period of care began', () => {
    const changed = unbroken({ DECOM: '10/09/2020', CIN: 'N1' }, { DECOM: '20/09/2020', CIN: 'N5' })
    const view = council(
      child('A', ...changed),
      child('B', { DECOM: '10/09/2020', CIN: 'N1' }),
      child('C', { DECOM: '10/09/2020', CIN: 'N8' }),
    )
    expect(inMonth('cic-need', '30/09/2020', view)).toBe('2 of 3')
    expect(rowsAt('cic-need', '30/09/2020', view)).toEqual({ N1: 2, N8: 1 })
  })
  it('is shown as not recorded when blank', () => {
    expect(rowsAt('cic-need', '30/09/2020', council(child('A', { DECOM: '10/09/2020', CIN: '' })))).toEqual({
      'not-recorded': 1,
    })
  })
})

describe('why care ended', () => {
  it("headlines 'any other reason', 2 of 5", () => {
    const view = leavers('10/09/2020', 'E4A', 'E8', 'E8', 'E17', 'E12')
    expect(monthTo('cic-ceased-reasons', '30/09/2020', view)).toMatchObject({
      numerator: 2,
      denominator: 5,
      value: 40,
    })
    expect(rowsAt('cic-ceased-reasons', '30/09/2020', view)).toEqual({ E4A: 1, E8: 2, E17: 1, E12: 1 })
  })
  it('keeps the special guardianship codes of 2017/18', () => {
    expect(rowsAt('cic-ceased-reasons', '30/09/2020', leavers('10/09/2020', 'E43', 'E44'))).toEqual({
      E43: 1,
      E44: 1,
    })
  })
  it('counts each leaving in a month', () => {
    const twice = council(
      child('A', { DEC: '05/09/2020', REC: 'E8' }, { DECOM: '10/09/2020', DEC: '20/09/2020', REC: 'E4A' }),
    )
    expect(inMonth('cic-ceased-reasons', '30/09/2020', twice)).toBe('1 of 2')
  })
})

describe('returning home', () => {
  it('is planned, unplanned, or to others without parental responsibility', () => {
    const view = leavers('10/09/2020', 'E4A', 'E4B', 'E13', 'E47')
    expect(inMonth('cic-returned-home', '30/09/2020', view)).toBe('2 of 4')
    expect(rowsAt('cic-returned-home', '30/09/2020', view)).toEqual({ planned: 1, unplanned: 1, 'no-pr': 1 })
  })
})

describe('coming back into care', () => {
  const back = (left: string, returned: string) =>
    council(child('A', { DEC: left, REC: 'E4A' }, { DECOM: returned }))
  it('counts an end 200 days before and not one 400 days before', () => {
    const view = council(
      child('A', { DEC: '13/03/2020', REC: 'E4A' }, { DECOM: '29/09/2020' }),
      child('B', { DEC: '26/08/2019', REC: 'E4A' }, { DECOM: '29/09/2020' }),
    )
    expect(inMonth('cic-reentry-12m', '30/09/2020', view)).toBe('1 of 2')
  })
  it('counts a gap of one day', () => {
    expect(inMonth('cic-reentry-12m', '30/09/2020', back('10/09/2020', '11/09/2020'))).toBe('1 of 1')
  })
  it('counts an end twelve months before to the day and not one a day earlier (A-17)', () => {
    expect(inMonth('cic-reentry-12m', '30/09/2020', back('10/09/2019', '10/09/2020'))).toBe('1 of 1')
    expect(inMonth('cic-reentry-12m', '30/09/2020', back('09/09/2019', '10/09/2020'))).toBe('0 of 1')
  })
  it('counts periods of care, not children, in a year too (A-17)', () => {
    const twice = council(
      child(
        'A',
        { DECOM: '01/05/2024', DEC: '01/06/2024', REC: 'E4A' },
        { DECOM: '01/07/2024', DEC: '01/08/2024', REC: 'E4A' },
        { DECOM: '01/09/2024' },
      ),
    )
    expect(inYear('cic-reentry-12m', 2024, twice)).toBe('2 of 3')
  })
  it('does not look at short breaks before care began', () => {
    const view = council(
      child('A', { DECOM: '01/05/2020', LS: 'V3', DEC: '10/05/2020', REC: 'E8' }, { DECOM: '10/09/2020' }),
    )
    expect(inMonth('cic-reentry-12m', '30/09/2020', view)).toBe('0 of 1')
  })
  it('cannot be told in a month when nobody came in', () => {
    expect(inMonth('cic-reentry-12m', '30/09/2020', council(child('A')))).toBe('not-applicable')
    expect(yearFrom('cic-reentry-12m', 2020, council(child('A'))).note).toContain(
      'no periods of care that began',
    )
  })
})
