import { describe, expect, it } from 'vitest'
import { aChild, type Cells } from '../../../test/build.ts'
import { aView, inMonth, inYear, monthTo } from '../../../test/measured.ts'

const council = (...children: ReturnType<typeof aChild>[]) => aView({ first: 2018, last: 2020, children })
const M = (MIS_START: string, MIS_END = '') => ({ MISSING: 'M', MIS_START, MIS_END })
const A = (MIS_START: string, MIS_END = '') => ({ MISSING: 'A', MIS_START, MIS_END })
const child = (id: string, ...missing: Cells<'Missing'>[]) => aChild(id, { missing })

describe('children who went missing', () => {
  const view = council(
    child('A', M('03/09/2020', '04/09/2020'), M('20/09/2020', '22/09/2020')),
    child('B', A('10/09/2020', '11/09/2020')),
    child('C', M('28/08/2020', '02/09/2020')),
    child('D'),
    aChild('E', { episodes: [{ DEC: '10/09/2020', REC: 'E4A' }], missing: [M('05/09/2020', '06/09/2020')] }),
  )
  it('are 3 of 5 in the worked example', () => {
    expect(monthTo('missing-children', '30/09/2020', view)).toMatchObject({
      numerator: 3,
      denominator: 5,
      value: 60,
    })
  })
  it('are counted in both months an incident spans, and once in the year', () => {
    expect(inMonth('missing-children', '31/08/2020', view)).toBe('1 of 5')
    expect(inYear('missing-children', 2020, view)).toBe('3 of 5')
  })
  it('are measured over children in care at any time in the period', () => {
    const late = aChild('B', { episodes: [{ DECOM: '30/09/2020' }] })
    const gone = aChild('C', { episodes: [{ DEC: '01/09/2020', REC: 'E4A' }] })
    const stayed = aChild('D', { episodes: [{ DEC: '02/09/2020', REC: 'E4A' }] })
    expect(inMonth('missing-children', '30/09/2020', council(late, gone, stayed))).toBe('0 of 2')
  })
  it('include one found within the hour, whose incident starts and ends on one day (A-30)', () => {
    expect(
      inMonth('missing-children', '30/09/2020', council(child('A', M('30/09/2020', '30/09/2020')))),
    ).toBe('1 of 1')
  })
  it('leave out one found on the first day of the period', () => {
    const found = council(child('A', M('28/08/2020', '01/09/2020')))
    expect(inMonth('missing-children', '30/09/2020', found)).toBe('0 of 1')
    expect(inMonth('missing-incidents', '30/09/2020', found)).toBe('0')
  })
  it('count from entry when missing before it, and not when found before it', () => {
    const entered = (MIS_END: string) =>
      council(aChild('A', { episodes: [{ DECOM: '10/09/2020' }], missing: [M('01/09/2020', MIS_END)] }))
    expect(inMonth('missing-children', '30/09/2020', entered(''))).toBe('1 of 1')
    expect(inMonth('missing-children', '30/09/2020', entered('11/09/2020'))).toBe('1 of 1')
    expect(inMonth('missing-children', '30/09/2020', entered('10/09/2020'))).toBe('0 of 1')
  })
  it('count only on days in care within the period', () => {
    const between = council(
      aChild('A', {
        episodes: [{ DEC: '03/09/2020', REC: 'E4A' }, { DECOM: '20/09/2020' }],
        missing: [M('05/09/2020', '15/09/2020')],
      }),
    )
    expect(inMonth('missing-children', '30/09/2020', between)).toBe('0 of 1')
  })
  it('count in a month that an incident open at both ends covers', () => {
    expect(
      inMonth('missing-incidents', '30/09/2020', council(child('A', M('01/08/2020', '15/10/2020')))),
    ).toBe('1')
  })
})

describe('missing incidents', () => {
  it('average 9 over 3 children', () => {
    const three = ['02', '12', '22'].map((date) => M(`${date}/09/2020`, `${date}/09/2020`))
    const view = council(child('A', ...three), child('B', ...three), child('C', ...three), child('D'))
    expect(monthTo('missing-incidents-average', '30/09/2020', view)).toMatchObject({
      numerator: 9,
      denominator: 3,
      value: 3,
    })
  })
  it('have no average when no child went missing', () => {
    expect(inMonth('missing-incidents-average', '30/09/2020', council(child('A')))).toBe('not-applicable')
  })
  it('are counted once each, those open when the period began included (A-31)', () => {
    const view = council(
      child('A', M('28/08/2020', '20/09/2020')),
      child('B', M('10/09/2020'), A('11/09/2020')),
    )
    expect(inMonth('missing-incidents', '30/09/2020', view)).toBe('2')
    expect(inMonth('missing-incidents-average', '30/09/2020', view)).toBe('2 of 2')
  })
  it('do not count before the child came into care, though open since', () => {
    const later = council(aChild('A', { episodes: [{ DECOM: '10/10/2020' }], missing: [M('01/09/2020')] }))
    expect(inMonth('missing-incidents', '30/09/2020', later)).toBe('0')
    expect(inMonth('missing-incidents', '31/10/2020', later)).toBe('1')
  })
  it('are 0 in a month without any', () => {
    expect(inMonth('missing-incidents', '30/09/2020', council(child('A')))).toBe('0')
  })
})

describe('children away without authorisation', () => {
  it('are 1 of 5', () => {
    const view = council(
      child('A', A('10/09/2020', '11/09/2020')),
      ...['B', 'C', 'D', 'E'].map((id) => child(id)),
    )
    expect(inMonth('away-unauthorised', '30/09/2020', view)).toBe('1 of 5')
  })
  it('count beside an incident of going missing on the same day', () => {
    const view = council(child('A', M('10/09/2020', '10/09/2020'), A('10/09/2020', '11/09/2020')))
    expect(inMonth('away-unauthorised', '30/09/2020', view)).toBe('1 of 1')
    expect(inMonth('missing-children', '30/09/2020', view)).toBe('1 of 1')
  })
  it('cannot be told by a council that records none (A-31)', () => {
    const view = council(child('A', M('10/09/2020', '11/09/2020')))
    expect(inMonth('away-unauthorised', '30/09/2020', view)).toBe('not-applicable')
    expect(inYear('away-unauthorised', 2020, view)).toBe('not-applicable')
  })
})

describe('a return without the Missing table', () => {
  it('tells nothing of missing children', () => {
    const view = aView({ first: 2020, last: 2020, children: [aChild('A')], without: ['Missing'] })
    expect(inMonth('missing-children', '30/09/2020', view)).toBe('not-collected')
    expect(monthTo('missing-incidents', '30/09/2020', view).note).toContain(
      'The return loaded for 2020/21 holds no Missing table.',
    )
  })
})
