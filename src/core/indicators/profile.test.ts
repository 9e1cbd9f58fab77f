import { describe, expect, it } from 'vitest'
import { aChild, aReturn, unbroken } from '../../../test/build.ts'
import { day, type Day } from '../time/day.ts'
import { measure } from './measure.ts'
import { aView, aViewOf, indicator, inMonth, inYear, monthTo, rowsAt } from '../../../test/measured.ts'

const council = (...children: ReturnType<typeof aChild>[]) => aView({ first: 2015, last: 2024, children })
const since = (DECOM: string, id: string, spec: Parameters<typeof aChild>[1] = {}) =>
  aChild(id, { episodes: [{ DECOM }], ...spec })

describe('children in care', () => {
  const view = council(
    aChild('A', { episodes: [{ DECOM: '01/02/2019', LS: 'V2' }] }),
    aChild('B', { episodes: [{ DEC: '30/09/2020', REC: 'E4A' }] }),
    aChild('C', { episodes: [{ DECOM: '30/09/2020' }] }),
    aChild('D', { episodes: [{ DECOM: '28/09/2020', DEC: '02/10/2020', REC: 'E8', LS: 'V3' }] }),
    aChild('E', { DOB: '30/09/2002' }),
  )
  it('are 2 on the day of the worked example: the leaver, the short break and the adult are out', () => {
    expect(inMonth('cic-count', '30/09/2020', view)).toBe('2')
  })
  it('are still in the day before they leave or turn 18', () => {
    expect(inMonth('cic-count', '29/09/2020', view)).toBe('3')
  })
  it('are counted once when two of their episodes are open', () => {
    const twice = council(
      aChild('A', { episodes: [{ DECOM: '01/02/2019' }, { DECOM: '01/05/2019', RNE: 'P' }] }),
    )
    expect(inMonth('cic-count', '30/09/2020', twice)).toBe('1')
  })
  it('stay in until the end of an episode that ends because the age was found to be 18', () => {
    const assessed = council(aChild('A', { episodes: [{ DEC: '15/09/2020', REC: 'E15' }] }))
    expect(inMonth('cic-count', '14/09/2020', assessed)).toBe('1')
    expect(inMonth('cic-count', '15/09/2020', assessed)).toBe('0')
  })
  it('stay in while missing', () => {
    const missing = council(aChild('A', { missing: [{ MISSING: 'M', MIS_START: '01/09/2020' }] }))
    expect(inMonth('cic-count', '30/09/2020', missing)).toBe('1')
  })
})

describe('the rate for every 10,000 children', () => {
  it.each([
    [474, 68_138, 69.56],
    [437, 67_149, 65.08],
    [176, 60_452, 29.11],
  ])('is %i of %i times 10,000, kept unrounded', (inCare, population, rate) => {
    const children = Array.from({ length: inCare }, (_, at) => aChild(String(at)))
    const view = aView({ first: 2019, last: 2019, children, population })
    const measured = monthTo('cic-rate-per-10k', '31/03/2020', view)
    expect(measured).toMatchObject({ numerator: inCare, denominator: population })
    expect(measured.value).toBeCloseTo(rate, 2)
  })
  it('is asked of the population on the last day of the month or year (A-66)', () => {
    const asked = (on: Day) => (on === day('2020-03-31') ? { persons: 100, year: 2019 } : undefined)
    const view = { ...aView({ first: 2019, last: 2019, children: [aChild('A')] }), populationOn: asked }
    expect(inMonth('cic-rate-per-10k', '31/03/2020', view)).toBe('1 of 100')
    expect(inYear('cic-rate-per-10k', 2019, view)).toBe('1 of 100')
    expect(inMonth('cic-rate-per-10k', '29/02/2020', view)).toBe('not-collected')
  })
  it('is not collected while the population is unknown', () => {
    expect(inMonth('cic-rate-per-10k', '31/03/2020', council(aChild('A')))).toBe('not-collected')
  })
})

describe('age and sex', () => {
  const view = council(
    since('01/03/2025', 'A', { DOB: '31/03/2015', SEX: 'M' }),
    since('01/03/2025', 'B', { DOB: '01/04/2015', SEX: 'F' }),
    since('01/03/2025', 'C', { DOB: '15/06/2024', SEX: 'M' }),
    since('01/03/2025', 'D', { DOB: '31/03/2021', SEX: 'F' }),
  )
  it('put each child in one age band, a birthday on the day counting as the new age', () => {
    expect(rowsAt('cic-age-sex', '31/03/2025', view)).toEqual({
      'under-1': 1,
      '1-4': 1,
      '0-4': 2,
      '5-9': 1,
      '10-15': 1,
      M: 2,
      F: 2,
      'under-1:M': 1,
      '1-4:F': 1,
      '5-9:F': 1,
      '10-15:M': 1,
    })
  })
  it('show a sex that is not known as its own column', () => {
    expect(
      rowsAt('cic-age-sex', '31/03/2025', council(since('01/03/2025', 'A', { SEX: 'U' }))),
    ).toMatchObject({ U: 1 })
  })
})

describe('time in care', () => {
  it('is banded by whole calendar months since this period began', () => {
    const view = council(
      since('01/07/2020', 'A'),
      since('30/06/2020', 'B'),
      since('30/09/2019', 'C'),
      since('01/10/2015', 'D'),
    )
    expect(rowsAt('cic-duration', '30/09/2020', view)).toEqual({ '0-3m': 1, '3-6m': 1, '1-2y': 1, '2-5y': 1 })
    expect(rowsAt('cic-duration', '01/10/2020', view)).toEqual({ '3-6m': 2, '1-2y': 1, '5y-plus': 1 })
  })
  it('does not add an earlier period of care', () => {
    const episodes = [{ DECOM: '01/04/2016', DEC: '01/09/2020', REC: 'E4A' }, { DECOM: '02/09/2020' }]
    expect(rowsAt('cic-duration', '30/09/2020', council(aChild('A', { episodes })))).toEqual({ '0-3m': 1 })
  })
})

describe('legal status', () => {
  it('is grouped as the Department publishes it', () => {
    const view = council(
      ...['C2', 'C2', 'V2', 'E1', 'J1'].map((LS, at) => aChild(`A${String(at)}`, { episodes: [{ LS }] })),
    )
    expect(rowsAt('cic-legal-status', '30/09/2020', view)).toEqual({
      'full-care-order': 2,
      s20: 1,
      'placement-order': 1,
      'youth-justice': 1,
    })
  })
  it('counts police protection, emergency and assessment orders as detained, and freeing orders as placement orders', () => {
    const view = council(
      ...['L1', 'L2', 'L3', 'D1', 'C1', 'J2', 'J3'].map((LS, at) =>
        aChild(`A${String(at)}`, { episodes: [{ LS }] }),
      ),
    )
    expect(rowsAt('cic-legal-status', '30/09/2020', view)).toEqual({
      detained: 3,
      'placement-order': 1,
      'interim-care-order': 1,
      'youth-justice': 2,
    })
  })
  it('is that of the order made on the day', () => {
    const view = council(
      aChild('A', {
        episodes: unbroken({ DECOM: '01/02/2019', LS: 'C1' }, { DECOM: '30/09/2020', RNE: 'L', LS: 'C2' }),
      }),
    )
    expect(rowsAt('cic-legal-status', '30/09/2020', view)).toEqual({ 'full-care-order': 1 })
  })
})

describe('ethnicity', () => {
  const of = (...codes: string[]) =>
    council(...codes.map((ETHNIC, at) => aChild(`A${String(at)}`, { ETHNIC })))
  it('leaves children whose ethnicity is not known out of the base', () => {
    const view = of(...Array<string>(8).fill('WBRI'), 'MWBC', 'NOBT')
    expect(inMonth('cic-ethnicity', '30/09/2020', view)).toBe('1 of 9')
    expect(rowsAt('cic-ethnicity', '30/09/2020', view)).toEqual({ white: 8, mixed: 1, 'not-known': 1 })
  })
  it('measures each group over those known, and not known over all (A-65)', () => {
    const { breakdown } = measure(
      indicator('cic-ethnicity'),
      of('WBRI', 'WBRI', 'MWBC', 'NOBT'),
      day('2020-09-30'),
      1,
    )
    const shares = breakdown.filter(({ numerator }) => numerator > 0)
    expect(shares.map(({ key, numerator, denominator }) => [key, numerator, denominator])).toEqual([
      ['white', 2, 3],
      ['mixed', 1, 3],
      ['not-known', 1, 4],
    ])
  })
  it('is the latest given where the code changed between returns (r204)', () => {
    const returns = [
      aReturn(2019, [aChild('A', { ETHNIC: 'NOBT' })]),
      aReturn(2020, [aChild('A', { ETHNIC: 'MWBC' })]),
    ]
    expect(inMonth('cic-ethnicity', '30/09/2020', aViewOf(returns))).toBe('1 of 1')
  })
  it('counts White minorities as White, and Chinese as Asian', () => {
    const view = of('WIRI', 'WOTH', 'WIRT', 'WROM', 'CHNE', 'AIND', 'BAFR', 'OOTH', 'REFU')
    expect(rowsAt('cic-ethnicity', '30/09/2020', view)).toEqual({
      white: 4,
      asian: 2,
      black: 1,
      other: 1,
      'not-known': 1,
    })
    expect(inMonth('cic-ethnicity', '30/09/2020', view)).toBe('4 of 8')
  })
})

describe('unaccompanied asylum-seeking children', () => {
  it('are counted until the day the status ends', () => {
    const view = council(
      aChild('A', { asylum: {} }),
      aChild('B', { asylum: { DUC: '31/12/2020' } }),
      aChild('C', { asylum: { DUC: '01/01/2021' } }),
      aChild('D', { asylum: {}, episodes: [{ DEC: '30/12/2020', REC: 'E15' }] }),
    )
    expect(inMonth('cic-uasc', '31/12/2020', view)).toBe('2 of 3')
  })
  it('are shown under 16 and over', () => {
    const view = council(
      aChild('A', { asylum: {}, DOB: '31/12/2004' }),
      aChild('B', { asylum: {}, DOB: '01/01/2005' }),
      aChild('C', { asylum: {}, DOB: '01/06/2003' }),
      aChild('D', { DOB: '01/06/2003' }),
    )
    expect(rowsAt('cic-uasc', '31/12/2020', view)).toEqual({ 'under-16': 1, '16-plus': 2 })
    const { breakdown } = measure(indicator('cic-uasc'), view, day('2020-12-31'), 1)
    expect(breakdown.map(({ denominator }) => denominator)).toEqual([3, 3])
  })
  it('were so on every day in care before the status ended, since a row has no start (A-67)', () => {
    expect(inMonth('cic-uasc', '28/02/2019', council(aChild('A', { asylum: { DUC: '01/01/2021' } })))).toBe(
      '1 of 1',
    )
  })
  it('are told by a column of the header where a return has one', () => {
    expect(
      inMonth('cic-uasc', '31/12/2020', council(aChild('A', { UASC: '1' }), aChild('B', { UASC: '0' }))),
    ).toBe('1 of 2')
    expect(inMonth('cic-uasc', '31/12/2020', council(aChild('A', { UASC_STATUS: '1' })))).toBe('1 of 1')
  })
})

describe('agreement for over six months', () => {
  const byAgreement = (id: string, DECOM: string) => aChild(id, { episodes: [{ DECOM, LS: 'V2' }] })
  it('is measured over children in care by agreement', () => {
    const view = council(
      byAgreement('A', '30/09/2019'),
      byAgreement('B', '01/10/2019'),
      aChild('C', { episodes: [{ LS: 'C1' }] }),
    )
    expect(inMonth('cic-s20-over-6m', '31/03/2020', view)).toBe('1 of 2')
  })
  it('adds the months to the start and clamps: since 31 August is over six months on 28 February (A-02)', () => {
    expect(inMonth('cic-s20-over-6m', '28/02/2021', council(byAgreement('A', '31/08/2020')))).toBe('1 of 1')
  })
  it('starts again after a care order, but not after a move', () => {
    const order = unbroken(
      { DECOM: '01/01/2019', LS: 'V2' },
      { DECOM: '01/12/2019', RNE: 'L', LS: 'C1' },
      { DECOM: '01/02/2020', RNE: 'L', LS: 'V2' },
    )
    const move = unbroken({ DECOM: '01/01/2019', LS: 'V2' }, { DECOM: '01/02/2020', LS: 'V2' })
    const view = council(aChild('A', { episodes: order }), aChild('B', { episodes: move }))
    expect(inMonth('cic-s20-over-6m', '31/03/2020', view)).toBe('1 of 2')
  })
  it('is told as it stood on the day, whatever came after', () => {
    const episodes = unbroken({ DECOM: '01/02/2019', LS: 'V2' }, { DECOM: '01/05/2020', RNE: 'L', LS: 'C1' })
    expect(inMonth('cic-s20-over-6m', '31/03/2020', council(aChild('A', { episodes })))).toBe('1 of 1')
  })
  it('shows unaccompanied asylum-seeking children apart', () => {
    const view = council(
      byAgreement('A', '01/02/2019'),
      byAgreement('C', '01/03/2020'),
      aChild('B', { episodes: [{ LS: 'V2' }], asylum: {} }),
    )
    expect(rowsAt('cic-s20-over-6m', '31/03/2020', view)).toEqual({ 'not-uasc': 1, uasc: 1 })
    const { breakdown } = measure(indicator('cic-s20-over-6m'), view, day('2020-03-31'), 1)
    expect(breakdown.map(({ key, numerator, denominator }) => [key, numerator, denominator])).toEqual([
      ['uasc', 1, 1],
      ['not-uasc', 1, 2],
    ])
  })
})

describe('children under a care order who live with their parents', () => {
  const at = (id: string, LS: string, PLACE: string) => aChild(id, { episodes: [{ LS, PLACE }] })
  it('are a share of all children in care, and none is there by agreement', () => {
    const view = council(at('A', 'C2', 'P1'), at('B', 'C1', 'P1'), at('C', 'V2', 'P1'), at('D', 'C2', 'U6'))
    expect(inMonth('cic-placed-with-parents', '30/09/2020', view)).toBe('2 of 4')
  })
  it('are still counted while in hospital', () => {
    const episodes = unbroken({ DECOM: '01/02/2019', PLACE: 'P1' }, { DECOM: '20/09/2020', PLACE: 'T1' })
    expect(inMonth('cic-placed-with-parents', '30/09/2020', council(aChild('A', { episodes })))).toBe(
      '1 of 1',
    )
  })
})
