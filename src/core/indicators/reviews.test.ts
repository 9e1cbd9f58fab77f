import { describe, expect, it } from 'vitest'
import { aChild, type Cells } from '../../../test/build.ts'
import { aView, inMonth, inYear, monthTo, rowsAt } from '../../../test/measured.ts'

/** Returns from 2019/20: children in care since 1 February 2019 began before the first of them. */
const council = (...children: ReturnType<typeof aChild>[]) => aView({ first: 2019, last: 2021, children })
const D = '30/09/2020'
const child = (id: string, episode: Cells<'Episodes'>, ...dates: string[]) =>
  aChild(id, { episodes: [episode], reviews: dates.map((REVIEW) => ({ REVIEW })) })
/** Reviews of September 2020 by code. */
const taking = (...codes: string[]) =>
  council(
    ...codes.map((REVIEW_CODE, at) =>
      aChild(String(at), { reviews: [{ REVIEW: '10/09/2020', REVIEW_CODE }] }),
    ),
  )

describe('reviews held', () => {
  it('are 2 when two rows of one child share a date', () => {
    const view = council(child('A', {}, '10/09/2020', '10/09/2020'), child('B', {}, '12/09/2020'))
    expect(inMonth('reviews-held', D, view)).toBe('2')
  })
  it('count on a day in care only: not on the day of leaving, nor at 18, nor in short breaks (A-49)', () => {
    const view = council(
      child('A', { DEC: '10/09/2020', REC: 'E4A' }, '09/09/2020', '10/09/2020'),
      aChild('B', { DOB: '10/09/2002', reviews: [{ REVIEW: '10/09/2020' }] }),
      child('C', { LS: 'V4' }, '10/09/2020'),
      child('D', { DECOM: '11/09/2020' }, '10/09/2020', '11/09/2020'),
    )
    expect(inMonth('reviews-held', D, view)).toBe('2')
    expect(inMonth('review-participation', D, view)).toBe('2')
  })
})

describe('reviews on time', () => {
  it('are 2 of the 3 due from September to December in the worked example', () => {
    const view = council(
      child('A', { DECOM: '03/08/2020' }, '01/09/2020', '02/12/2020'),
      child('B', {}, '15/03/2020', '14/09/2020'),
      child('C', { DEC: '18/09/2020', REC: 'E4A' }, '20/03/2020'),
    )
    const months = ['30/09/2020', '31/10/2020', '30/11/2020', '31/12/2020']
    expect(months.map((to) => inMonth('reviews-timely', to, view))).toEqual([
      '2 of 2',
      'not-applicable',
      'not-applicable',
      '0 of 1',
    ])
  })
  it('count a review never held as a failure, once (A-48)', () => {
    const view = council(child('A', { DECOM: '03/08/2020' }))
    expect(inMonth('reviews-timely', D, view)).toBe('0 of 1')
    expect(inYear('reviews-timely', 2020, view)).toBe('0 of 1')
    expect(inYear('reviews-timely', 2021, view)).toBe('not-applicable')
  })
  it('ask nothing of a child who leaves on the due day (A-48)', () => {
    const left = (DEC: string) => council(child('A', { DECOM: '03/08/2020', DEC, REC: 'E4A' }))
    expect(inMonth('reviews-timely', D, left('01/09/2020'))).toBe('not-applicable')
    expect(inMonth('reviews-timely', D, left('02/09/2020'))).toBe('0 of 1')
  })
  it('wait for the first review held of a child in care before the first return, then six months (A-40)', () => {
    const view = council(child('A', {}, '10/03/2020', '11/09/2020'))
    expect(inYear('reviews-timely', 2019, view)).toBe('not-applicable')
    expect(inMonth('reviews-timely', '30/06/2020', view)).toBe('not-applicable')
    expect(inMonth('reviews-timely', D, view)).toBe('0 of 1')
  })
  it('take a start on the first day of the first return as seen from the start (A-40)', () => {
    expect(
      inMonth('reviews-timely', '31/05/2019', council(child('A', { DECOM: '01/04/2019' }, '01/05/2019'))),
    ).toBe('1 of 1')
  })
  it('fall due three months after the first and six after later ones, an early one moving the next', () => {
    const early = council(child('A', { DECOM: '03/08/2020' }, '20/08/2020', '20/11/2020', '20/05/2021'))
    const due = ['30/09/2020', '30/11/2020', '31/05/2021'].map((to) => inMonth('reviews-timely', to, early))
    expect(due).toEqual(['1 of 1', '1 of 1', '1 of 1'])
    expect(inYear('reviews-timely', 2020, early)).toBe('2 of 2')
  })
  it('fall due on a Saturday where the months say so, and Monday is late', () => {
    const monday = council(child('A', {}, '19/03/2020', '21/09/2020'))
    expect(inMonth('reviews-timely', D, monday)).toBe('0 of 1')
    const saturday = council(child('A', {}, '19/03/2020', '19/09/2020'))
    expect(inMonth('reviews-timely', D, saturday)).toBe('1 of 1')
  })
  it('fall due on 28 February after 31 August (A-02)', () => {
    expect(inMonth('reviews-timely', '28/02/2021', council(child('A', {}, '31/08/2020', '28/02/2021')))).toBe(
      '1 of 1',
    )
  })
  it('begin again in a second period of care, and reviews between the two are ignored (A-48)', () => {
    const episodes = [{ DECOM: '03/08/2020', DEC: '20/08/2020', REC: 'E4A' }, { DECOM: '02/11/2020' }]
    const held = (REVIEW: string) =>
      council(aChild('A', { episodes, reviews: [{ REVIEW: '10/10/2020' }, { REVIEW }] }))
    expect(inMonth('reviews-timely', D, held('30/11/2020'))).toBe('not-applicable')
    expect(inMonth('reviews-timely', '30/11/2020', held('30/11/2020'))).toBe('1 of 1')
    expect(inMonth('reviews-timely', '30/11/2020', held('01/12/2020'))).toBe('0 of 1')
  })
  it('are not held by a meeting after the child left', () => {
    const left = child('A', { DECOM: '03/08/2020', DEC: '25/09/2020', REC: 'E4A' }, '10/10/2020')
    expect(rowsAt('reviews-late-days', '31/10/2020', council(left))).toEqual({ 'still-due': 1 })
  })
})

describe('children whose reviews were all on time', () => {
  it('are 1 of 2: a child with none due is out', () => {
    const entered = { DECOM: '03/04/2020' }
    const view = council(
      child('A', entered, '01/05/2020', '31/07/2020'),
      child('B', entered, '01/05/2020', '02/08/2020'),
      child('C', { DECOM: '20/03/2021' }),
    )
    expect(inYear('reviews-children-timely', 2020, view, '31/08/2020')).toBe('1 of 2')
  })
  it("are counted among children in care at the period's end (A-50)", () => {
    const left = child('A', { DECOM: '03/08/2020', DEC: '20/09/2020', REC: 'E4A' }, '01/09/2020')
    expect(inMonth('reviews-children-timely', D, council(left))).toBe('not-applicable')
    expect(inMonth('reviews-timely', D, council(left))).toBe('1 of 1')
  })
})

describe('how late reviews were', () => {
  const late = (...held: string[]) =>
    council(...held.map((on, at) => child(String(at), { DECOM: '03/08/2020' }, ...(on === '' ? [] : [on]))))
  it('is up to 14 days for 3 and 10, 15 to 28 for 20', () => {
    const view = late('04/09/2020', '11/09/2020', '21/09/2020')
    expect(rowsAt('reviews-late-days', D, view)).toEqual({ '1-14': 2, '15-28': 1 })
    expect(inMonth('reviews-late-days', D, view)).toBe('3')
  })
  it('turns at 14, 15, 28 and 29 days', () => {
    expect(
      rowsAt('reviews-late-days', '31/10/2020', late('15/09/2020', '16/09/2020', '29/09/2020', '30/09/2020')),
    ).toEqual({
      '1-14': 1,
      '15-28': 2,
      '29-plus': 1,
    })
  })
  it("counts one not held by the period's end as still due, whether held since or never (A-50)", () => {
    expect(rowsAt('reviews-late-days', D, late('', '05/10/2020', '01/09/2020'))).toEqual({ 'still-due': 2 })
  })
})

describe('how children took part', () => {
  it('is shown for every review, a blank as not known', () => {
    const under4 = aChild('young', {
      DOB: '11/09/2016',
      reviews: [{ REVIEW: '10/09/2020', REVIEW_CODE: 'PN0' }],
    })
    const codes = ['PN1', 'PN6', ''].map((REVIEW_CODE, at) =>
      aChild(String(at), { reviews: [{ REVIEW: '10/09/2020', REVIEW_CODE }] }),
    )
    const view = council(under4, ...codes)
    expect(rowsAt('review-participation', D, view)).toEqual({ PN0: 1, PN1: 1, PN6: 1, 'not-known': 1 })
    expect(inMonth('review-participation', D, view)).toBe('4')
  })
  it('is not known for PN0 at 4 or over, from the birthday on; PN1 under 4 stays as recorded (A-49)', () => {
    const born = (DOB: string, REVIEW_CODE: string) =>
      council(aChild('A', { DOB, reviews: [{ REVIEW: '10/09/2020', REVIEW_CODE }] }))
    expect(rowsAt('review-participation', D, born('10/09/2016', 'PN0'))).toEqual({ 'not-known': 1 })
    expect(rowsAt('review-participation', D, born('11/09/2016', 'PN0'))).toEqual({ PN0: 1 })
    expect(rowsAt('review-participation', D, born('11/09/2018', 'PN1'))).toEqual({ PN1: 1 })
  })
  it('is not known for a code on no list (A-49)', () => {
    expect(rowsAt('review-participation', D, taking('PN9'))).toEqual({ 'not-known': 1 })
  })
  it('is being heard in 2 of 3 reviews and attending in 1: PN0 and not known are left out', () => {
    const view = taking('PN0', 'PN1', 'PN5', 'PN7', '')
    expect(inMonth('review-participation-pct', D, view)).toBe('2 of 3')
    expect(inMonth('review-attendance-pct', D, view)).toBe('1 of 3')
  })
  it('is being heard in PN1, 2, 3, 5 and 6, and attending in PN1 to PN4', () => {
    const all = taking('PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7')
    expect(inMonth('review-participation-pct', D, all)).toBe('5 of 7')
    expect(inMonth('review-attendance-pct', D, all)).toBe('4 of 7')
  })
  it('gives 813 of 865 heard, 94 percent, and 533 attending in the year printed in the seed', () => {
    const printed = { PN0: 180, PN1: 490, PN2: 37, PN3: 6, PN5: 45, PN6: 235, PN7: 52, '': 95 }
    const codes = Object.entries(printed).flatMap(([code, times]) => Array<string>(times).fill(code))
    const view = taking(...codes)
    expect(inMonth('reviews-held', D, view)).toBe('1140')
    expect(monthTo('review-participation-pct', D, view)).toMatchObject({ numerator: 813, denominator: 865 })
    expect(monthTo('review-participation-pct', D, view).value).toBeCloseTo(94, 1)
    expect(inMonth('review-attendance-pct', D, view)).toBe('533 of 865')
  })
})
