import { describe, expect, it } from 'vitest'
import { aChild, aReturn, type Cells } from '../../../test/build.ts'
import { aView, aViewOf, inMonth, inYear, monthTo, rowsAt, yearFrom } from '../../../test/measured.ts'

/** The year 2024/25, of which 31 March 2025 is the last day; children in care since 2019 unless said. */
const council = (...children: ReturnType<typeof aChild>[]) => aView({ first: 2018, last: 2024, children })
const child = (id: string, outcomes: Cells<'OC2'>, spec: Parameters<typeof aChild>[1] = {}) =>
  aChild(id, { outcomes, ...spec })
const scored = (...scores: string[]) =>
  council(...scores.map((SDQ_SCORE, at) => child(String(at), { SDQ_SCORE })))

describe('the health group', () => {
  const began = (DECOM: string) => council(child('A', { TEETH_CHECK: '1' }, { episodes: [{ DECOM }] }))
  it('begins with children who came in on 1 April of the year', () => {
    expect(inYear('dental-up-to-date', 2024, began('01/04/2024'))).toBe('1 of 1')
    expect(inYear('dental-up-to-date', 2024, began('02/04/2024'))).toBe('not-applicable')
  })
  it('leaves out a child with a short break in the year, and not one whose breaks ended on 1 April (A-03)', () => {
    const breaks = (DEC: string) => {
      const episodes = [{ DECOM: '01/01/2019', DEC: '01/02/2024', REC: 'X1' }]
      const after = [{ DECOM: '01/02/2024', LS: 'V2' }]
      const short = { DECOM: '20/03/2024', DEC, LS: 'V4', REC: 'E8' }
      return council(child('A', { TEETH_CHECK: '1' }, { episodes: [...episodes, ...after, short] }))
    }
    expect(inYear('dental-up-to-date', 2024, breaks('01/04/2024'))).toBe('1 of 1')
    expect(inYear('dental-up-to-date', 2024, breaks('02/04/2024'))).toBe('not-applicable')
  })
  it('keeps a child whose short breaks, never closed, turned into care years ago', () => {
    const episodes = [
      { DECOM: '01/01/2018', LS: 'V4' },
      { DECOM: '01/02/2019', LS: 'C2' },
    ]
    expect(inYear('dental-up-to-date', 2024, council(child('A', { TEETH_CHECK: '1' }, { episodes })))).toBe(
      '1 of 1',
    )
  })
  it('comes from episodes: no outcomes row is not done, and a row for a child outside is ignored (A-32)', () => {
    const view = council(
      child('A', { TEETH_CHECK: '1' }),
      aChild('B'),
      child('C', { TEETH_CHECK: '1' }, { episodes: [{ DECOM: '01/09/2024' }] }),
      child('D', { TEETH_CHECK: '1' }, { episodes: [{ DEC: '01/12/2024', REC: 'E4A' }] }),
    )
    expect(inYear('dental-up-to-date', 2024, view)).toBe('1 of 2')
  })
})

describe('checks', () => {
  it.each([
    ['rha-up-to-date', 'HEALTH_ASSESSMENT'],
    ['dental-up-to-date', 'TEETH_CHECK'],
    ['immunisations-up-to-date', 'IMMUNISATIONS'],
  ] as const)('%s counts 1 of the column %s, over children of any age', (id, column) => {
    const view = council(
      child('A', { [column]: '1' }),
      child('B', { [column]: '1' }, { DOB: '01/01/2024', episodes: [{ DECOM: '01/03/2024' }] }),
      child('C', { [column]: '0' }),
      child('D', {}),
    )
    expect(monthTo(id, '31/03/2025', view)).toMatchObject({ numerator: 2, denominator: 4, value: 50 })
  })
  it('of development are for children under 5 on 31 March', () => {
    const born = (id: string, DOB: string, HEALTH_CHECK: string) =>
      child(id, { HEALTH_CHECK }, { DOB, episodes: [{ DECOM: '01/04/2023' }] })
    const view = council(
      born('A', '01/04/2020', '1'),
      born('B', '01/06/2021', '1'),
      born('C', '01/06/2022', '0'),
      born('D', '31/03/2020', '1'),
    )
    expect(inYear('development-checks-under5', 2024, view)).toBe('2 of 3')
  })
})

describe('the strengths and difficulties score', () => {
  const born = (id: string, DOB: string, outcomes: Cells<'OC2'>) =>
    child(id, outcomes, { DOB, episodes: [{ DECOM: '01/04/2023' }] })
  it('is wanted from 4 when the year began to under 17 when it ended: 1 of 2 in the worked example', () => {
    const view = council(
      born('A', '02/04/2020', { SDQ_SCORE: '10' }),
      born('A2', '01/04/2021', { SDQ_SCORE: '10' }),
      born('B', '31/03/2020', { SDQ_SCORE: '18' }),
      born('C', '30/03/2008', { SDQ_SCORE: '10' }),
      born('D', '01/06/2012', { SDQ_REASON: 'SDQ2' }),
    )
    expect(inYear('sdq-completed', 2024, view)).toBe('1 of 2')
  })
  it('is wanted on the fourth birthday and no longer on the seventeenth', () => {
    expect(inYear('sdq-completed', 2024, council(born('A', '01/04/2020', { SDQ_SCORE: '9' })))).toBe('1 of 1')
    expect(inYear('sdq-completed', 2024, council(born('A', '31/03/2008', { SDQ_SCORE: '9' })))).toBe(
      'not-applicable',
    )
    expect(inYear('sdq-completed', 2024, council(born('A', '01/04/2008', { SDQ_SCORE: '9' })))).toBe('1 of 1')
  })
  it('beats a reason given beside it', () => {
    expect(
      inYear('sdq-completed', 2024, council(born('A', '01/06/2012', { SDQ_SCORE: '9', SDQ_REASON: 'SDQ4' }))),
    ).toBe('1 of 1')
  })
  it('averages 12, 16 and 25 to 17.7', () => {
    const measured = yearFrom('sdq-average', 2024, scored('12', '16', '25'))
    expect(measured).toMatchObject({ numerator: 53, denominator: 3 })
    expect(measured.value).toBeCloseTo(17.67, 2)
  })
  it('counts 0 as a score, and nothing outside 0 to 40 (A-32)', () => {
    expect(inYear('sdq-average', 2024, scored('0', '10', '41', '-1', ''))).toBe('10 of 2')
    expect(inYear('sdq-completed', 2024, scored('0', '10', '41', '-1', ''))).toBe('2 of 5')
  })
  it('is averaged over the same children who should have one (A-32)', () => {
    const view = council(
      born('A', '01/06/2012', { SDQ_SCORE: '20' }),
      born('B', '01/06/2007', { SDQ_SCORE: '40' }),
    )
    expect(inYear('sdq-average', 2024, view)).toBe('20 of 1')
    expect(inYear('sdq-bands', 2024, view)).toBe('1 of 1')
  })
  it('is normal to 13, borderline to 16 and a concern from 17', () => {
    expect(rowsAt('sdq-bands', '31/03/2025', scored('13', '14', '17'))).toEqual({
      normal: 1,
      borderline: 1,
      concern: 1,
    })
    expect(rowsAt('sdq-bands', '31/03/2025', scored('0', '16', '40'))).toEqual({
      normal: 1,
      borderline: 1,
      concern: 1,
    })
    expect(inYear('sdq-bands', 2024, scored('13', '14', '17'))).toBe('1 of 3')
  })
  it('calls for a talk from 14 (OQ-13)', () => {
    expect(inYear('sdq-14-plus', 2024, scored('13', '14', '17'))).toBe('2')
  })
})

describe('substance misuse', () => {
  it('is found in 2 of 4, of whom 1 was helped and 1 refused', () => {
    const view = council(
      child('A', { SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '1' }),
      child('B', { SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: '1' }),
      child('C', { SUBSTANCE_MISUSE: '0' }),
      child('D', { SUBSTANCE_MISUSE: '0' }),
    )
    expect(inYear('substance-misuse', 2024, view)).toBe('2 of 4')
    expect(rowsAt('substance-misuse', '31/03/2025', view)).toEqual({ received: 1, 'offered-refused': 1 })
  })
})

describe('convictions', () => {
  it('are asked of those aged 10 or over on 31 March', () => {
    const born = (id: string, DOB: string, CONVICTED: string) => child(id, { CONVICTED }, { DOB })
    const view = council(
      born('A', '31/03/2015', '1'),
      born('B', '01/04/2015', ''),
      born('C', '01/06/2008', '0'),
    )
    expect(inYear('convicted', 2024, view)).toBe('1 of 2')
  })
})

describe('when outcomes are collected (A-33)', () => {
  const view = council(child('A', { TEETH_CHECK: '1' }))
  it('the month that ends on 31 March carries the year-end value, other months none', () => {
    expect(inMonth('dental-up-to-date', '31/03/2025', view)).toBe('1 of 1')
    expect(inMonth('dental-up-to-date', '28/02/2025', view)).toBe('not-collected')
    expect(inMonth('dental-up-to-date', '30/03/2025', view)).toBe('not-collected')
  })
  it('a part of a year is not due', () => {
    expect(inYear('dental-up-to-date', 2024, view, '30/09/2024')).toBe('not-due')
  })
  it('a year whose return has no outcomes table is not collected', () => {
    const children = [aChild('A')]
    const returns = [aReturn(2023, children, ['OC2']), aReturn(2024, children)]
    expect(inYear('dental-up-to-date', 2023, aViewOf(returns))).toBe('not-collected')
    expect(inYear('dental-up-to-date', 2024, aViewOf(returns))).toBe('0 of 1')
  })
  it('the year after the last return loaded is not collected either', () => {
    expect(inMonth('dental-up-to-date', '31/03/2026', view)).toBe('not-collected')
    expect(rowsAt('sdq-bands', '31/03/2026', scored('17'))).toEqual({})
  })
  it('each year is read from its own outcomes', () => {
    const returns = [
      aReturn(2023, [child('A', { TEETH_CHECK: '0' })]),
      aReturn(2024, [child('A', { TEETH_CHECK: '1' })]),
    ]
    expect(inYear('dental-up-to-date', 2023, aViewOf(returns))).toBe('0 of 1')
    expect(inYear('dental-up-to-date', 2024, aViewOf(returns))).toBe('1 of 1')
  })
  it('rows are given only when the as-at date is a 31 March (A-63)', () => {
    expect(rowsAt('sdq-bands', '31/03/2025', scored('17'))).toEqual({ concern: 1 })
    expect(rowsAt('sdq-bands', '28/02/2025', scored('17'))).toEqual({})
  })
})
