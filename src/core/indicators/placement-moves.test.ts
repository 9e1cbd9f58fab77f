import { describe, expect, it } from 'vitest'
import { aChild, unbroken, type Cells } from '../../../test/build.ts'
import { aView, inMonth, inYear, rowsAt } from '../../../test/measured.ts'

const D = '30/09/2020'
const council = (...children: ReturnType<typeof aChild>[]) => aView({ first: 2018, last: 2020, children })
const child = (id: string, ...episodes: Cells<'Episodes'>[]) => aChild(id, { episodes })
const placed = { PL_DISTANCE: '5.0', PL_LOCATION: 'IN' }
const moved = (id: string, REASON_PLACE_CHANGE: string, more: Cells<'Episodes'> = {}) =>
  child(id, ...unbroken({ DECOM: '01/02/2019', REASON_PLACE_CHANGE }, { DECOM: '10/09/2020', ...more }))

describe('why children moved', () => {
  it('is a half by plan and a quarter not recorded in the worked example', () => {
    const view = council(moved('A', 'CARPL'), moved('B', 'CARPL'), moved('C', 'CREQB'), moved('D', ''))
    expect(rowsAt('placement-change-reasons', D, view)).toEqual({ CARPL: 2, CREQB: 1, 'not-recorded': 1 })
    expect(inMonth('placement-change-reasons', D, view)).toBe('4')
  })
  it('leaves out the last home of a period of care', () => {
    const left = child(
      'A',
      { DEC: '10/09/2020', REC: 'E4A', REASON_PLACE_CHANGE: 'CARPL' },
      { DECOM: '20/09/2020' },
    )
    expect(inMonth('placement-change-reasons', D, council(left))).toBe('0')
  })
  it('counts moves with the same carer, and not a change of order (A-44)', () => {
    expect(inMonth('placement-change-reasons', D, council(moved('A', 'PLACE', { RNE: 'T' })))).toBe('1')
    expect(inMonth('placement-change-reasons', D, council(moved('A', '', { RNE: 'L' })))).toBe('0')
  })
  it('is that of the last episode at the home', () => {
    const ordered = unbroken(
      { DECOM: '01/02/2019', REASON_PLACE_CHANGE: 'OTHER' },
      { DECOM: '01/03/2019', RNE: 'L', LS: 'E1', REASON_PLACE_CHANGE: 'CREQB' },
      { DECOM: '10/09/2020', LS: 'E1' },
    )
    expect(rowsAt('placement-change-reasons', D, council(child('A', ...ordered)))).toEqual({ CREQB: 1 })
  })
  it('has nothing to tell of a move on the 18th birthday or after it (A-26)', () => {
    const grown = (DOB: string) =>
      council(
        aChild('A', {
          DOB,
          episodes: unbroken({ DECOM: '01/02/2019', ...placed }, { DECOM: '10/09/2020', ...placed }),
        }),
      )
    expect(inMonth('placement-change-reasons', D, grown('10/09/2002'))).toBe('0')
    expect(inMonth('placement-change-reasons', D, grown('11/09/2002'))).toBe('1')
    expect(inMonth('placement-new-location', D, grown('10/09/2002'))).toBe('0')
    expect(inMonth('placement-new-location', D, grown('11/09/2002'))).toBe('1')
  })
  it('is that of the usual home when a temporary stay lies between, on the day of the next home (A-44)', () => {
    const between = unbroken(
      { DECOM: '01/02/2019', REASON_PLACE_CHANGE: 'CREQB' },
      { DECOM: '20/08/2020', PLACE: 'T4', REASON_PLACE_CHANGE: 'OTHER' },
      { DECOM: '10/09/2020' },
    )
    const view = council(child('A', ...between))
    expect(rowsAt('placement-change-reasons', D, view)).toEqual({ CREQB: 1 })
    expect(inMonth('placement-change-reasons', '31/08/2020', view)).toBe('0')
    expect(inMonth('placement-change-reasons', D, view)).toBe('1')
  })
  it('has nothing to tell of a temporary stay and the return from it', () => {
    const back = unbroken(
      { DECOM: '01/02/2019', ...placed },
      { DECOM: '01/09/2020', PLACE: 'T1' },
      { DECOM: '10/09/2020', URN: 'SC100001' },
    )
    expect(inMonth('placement-change-reasons', D, council(child('A', ...back)))).toBe('0')
    expect(inMonth('placement-new-location', D, council(child('A', ...back)))).toBe('0')
  })
})

describe('where new homes were found', () => {
  const found = (id: string, PL_DISTANCE: string, PL_LOCATION: string) =>
    child(id, ...unbroken({ DECOM: '01/02/2019' }, { DECOM: '10/09/2020', PL_DISTANCE, PL_LOCATION }))
  it('is a quarter each in the worked example', () => {
    const view = council(
      found('A', '5.0', 'IN'),
      found('B', '25.0', 'OUT'),
      found('C', '8.0', 'OUT'),
      found('D', '999.9', ''),
    )
    expect(rowsAt('placement-new-location', D, view)).toEqual({
      'inside-under-20': 1,
      'outside-over-20': 1,
      'outside-under-20': 1,
      unknown: 1,
    })
    expect(inMonth('placement-new-location', D, view)).toBe('4')
  })
  it('holds exactly 20 miles to be near, and a county to be large', () => {
    const view = council(found('A', '20.0', 'IN'), found('B', '20.1', 'IN'))
    expect(rowsAt('placement-new-location', D, view)).toEqual({ 'inside-under-20': 1, 'inside-over-20': 1 })
  })
  it('takes in the first home of a period of care, and same-carer moves (A-44)', () => {
    const entered = child('A', { DECOM: '10/09/2020', PL_DISTANCE: '1.0', PL_LOCATION: 'IN' })
    const house = child('B', ...unbroken({ DECOM: '01/02/2019' }, { DECOM: '10/09/2020', RNE: 'T' }))
    expect(inMonth('placement-new-location', D, council(entered, house))).toBe('2')
    expect(inYear('placement-new-location', 2020, council(entered, house))).toBe('2')
  })
})
