import { describe, expect, it } from 'vitest'
import { aChild, aReturn, unbroken, type Cells, type Rows } from '../../../test/build.ts'
import { aView, aViewOf, inMonth, inYear, monthTo, rowsAt } from '../../../test/measured.ts'

/** Left care on 1 June 2022, at 17, and turned 19 in 2024/25, unless said. */
const leaver = (id: string, row: Cells<'OC3'>, spec: Parameters<typeof aChild>[1] = {}): Rows =>
  aChild(id, {
    DOB: '01/06/2005',
    episodes: [{ DEC: '01/06/2022', REC: 'E5' }],
    leaver: { IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'U1', ...row },
    ...spec,
  })
const council = (...children: Rows[]) => aView({ first: 2018, last: 2024, children })
const living = (...codes: string[]) => council(...codes.map((ACCOM, at) => leaver(String(at), { ACCOM })))
const doing = (...codes: string[]) => council(...codes.map((ACTIV, at) => leaver(String(at), { ACTIV })))
const END = '31/03/2025'

describe('care leavers', () => {
  it('are those whose 19th, 20th or 21st birthday falls in the year (A-38)', () => {
    const born = (DOB: string) => leaver(DOB, {}, { DOB })
    const view = council(
      born('31/03/2006'),
      born('01/04/2006'),
      born('01/04/2003'),
      born('31/03/2003'),
      born('01/06/2004'),
      born('01/06/2007'),
    )
    expect(inYear('cl-cohort', 2024, view)).toBe('3')
  })
  it('leave out the dead, those home for good, those another council took over, and short breaks (A-38)', () => {
    const view = council(
      leaver('A', {}),
      leaver('B', { IN_TOUCH: 'DIED' }),
      leaver('C', { IN_TOUCH: 'RHOM' }),
      leaver('D', {}, { episodes: [{ DEC: '01/06/2022', REC: 'E3' }] }),
      leaver('E', {}, { episodes: [{ DEC: '01/06/2022', REC: 'E8', LS: 'V4' }] }),
    )
    expect(inYear('cl-cohort', 2024, view)).toBe('1')
  })
  it('keep one who came back after another council, and one whose episodes no return holds', () => {
    const back = leaver(
      'A',
      {},
      {
        episodes: [
          { DEC: '01/06/2020', REC: 'E3' },
          { DECOM: '01/06/2021', DEC: '01/06/2022', REC: 'E5' },
        ],
      },
    )
    expect(inYear('cl-cohort', 2024, council(back, leaver('B', {}, { episodes: [] })))).toBe('2')
  })
})

describe('in touch', () => {
  it('are 2 of 3: a refusal stays in the base and the dead do not', () => {
    const view = council(
      ...['YES', 'YES', 'REFU', 'DIED'].map((IN_TOUCH, at) => leaver(String(at), { IN_TOUCH })),
    )
    expect(inYear('cl-in-touch', 2024, view)).toBe('2 of 3')
  })
  it('stays measured over those who need no services and those not found', () => {
    const view = council(
      ...['YES', 'NO', 'NREQ', 'RHOM'].map((IN_TOUCH, at) => leaver(String(at), { IN_TOUCH })),
    )
    expect(inYear('cl-in-touch', 2024, view)).toBe('1 of 3')
  })
})

describe('accommodation', () => {
  it('is suitable for 1 of 4: abroad leaves the base, not in touch stays in it', () => {
    const view = council(
      ...['U1', 'W2', 'X2', 'G1'].map((ACCOM, at) => leaver(String(at), { ACCOM })),
      leaver('N', { IN_TOUCH: 'NO', ACCOM: '0' }),
    )
    expect(monthTo('cl-suitable', END, view).status).toBe('not-collected')
    expect(inYear('cl-suitable', 2024, view)).toBe('1 of 4')
  })
  it('leaves the deported and a residence not known out of the base, and takes S1 and X1 as recorded', () => {
    expect(inYear('cl-suitable', 2024, living('H1', 'R2', 'S1', 'X1', 'V2'))).toBe('2 of 3')
  })
  it('has a row each for not known, R, and not recorded, 0 or blank (A-41)', () => {
    expect(rowsAt('cl-accommodation-type', END, living('U1', 'Z1', '0', 'R2'))).toEqual({
      U: 1,
      Z: 1,
      '0': 1,
      R: 1,
    })
    expect(rowsAt('cl-accommodation-type', END, living('', '0'))).toEqual({ '0': 2 })
    expect(inYear('cl-accommodation-type', 2024, living('U1', 'Z1', '0', 'R2'))).toBe('4')
  })
  it('is bed and breakfast for W alone, with emergency and no home beside it (A-42)', () => {
    const view = living('W2', 'V2', 'S2', 'U1')
    expect(inYear('cl-bed-breakfast', 2024, view)).toBe('1')
    expect(rowsAt('cl-bed-breakfast', END, view)).toEqual({ V: 1, S: 1 })
  })
  it('is custody for X', () => {
    expect(inYear('cl-custody', 2024, living('X2', 'U1'))).toBe('1')
  })
})

describe('activity', () => {
  it('is education or work for 50 percent, neither for 25, and not known for the rest', () => {
    const view = doing('F2', 'P5', 'G5', '0')
    expect(inYear('cl-eet', 2024, view)).toBe('2 of 4')
    expect(inYear('cl-neet', 2024, view)).toBe('1 of 4')
  })
  it('is education, employment or training for every F and P code, the old F3 and P3 too', () => {
    const codes = ['F1', 'P1', 'F2', 'P2', 'F3', 'P3', 'F4', 'P4', 'F5', 'P5']
    expect(inYear('cl-eet', 2024, doing(...codes))).toBe('10 of 10')
  })
  it('shows why not: G4, G5 and G6 apart', () => {
    expect(inYear('cl-neet', 2024, doing('G4', 'G5', 'G6', ''))).toBe('3 of 4')
    expect(rowsAt('cl-neet', END, doing('G4', 'G5', 'G6', ''))).toEqual({ G4: 1, G5: 1, G6: 1 })
  })
  it('is university for F1 and P1, and an apprenticeship for F4 and P4', () => {
    expect(inYear('cl-university', 2024, doing('F1', 'P1', 'F2'))).toBe('2 of 3')
    expect(inYear('cl-apprenticeship', 2024, doing('F4', 'F5'))).toBe('1 of 2')
    expect(inYear('cl-apprenticeship', 2024, doing('P4', 'F3'))).toBe('1 of 2')
  })
  it('cannot tell apprenticeships before 2021/22 (A-42)', () => {
    const year = (first: number, DOB: string) => {
      const episodes = [{ DECOM: '01/01/2016', DEC: '01/06/2018', REC: 'E5' }]
      return inYear(
        'cl-apprenticeship',
        first,
        aViewOf([aReturn(first, [leaver('A', { ACTIV: 'F4' }, { DOB, episodes })])]),
      )
    }
    expect(year(2020, '01/06/2001')).toBe('not-applicable')
    expect(year(2021, '01/06/2002')).toBe('1 of 1')
  })
})

describe('staying put', () => {
  const stayed = (id: string, PLACE: string, ACCOM: string, DOB = '01/06/2005') => {
    const [, month, year] = DOB.split('/')
    const eighteenth = `01/${month ?? ''}/${String(Number(year) + 18)}`
    return leaver(id, { ACCOM }, { DOB, episodes: [{ PLACE, DEC: eighteenth, REC: 'E17' }] })
  }
  it('is had by 1 of the 2 who turned 18 in foster care', () => {
    expect(
      inYear(
        'cl-staying-put',
        2024,
        council(stayed('A', 'U6', 'Z1'), stayed('B', 'U6', 'U1'), stayed('C', 'K2', 'U1')),
      ),
    ).toBe('1 of 2')
  })
  it('is shown for each age from 18 to 20 (A-39)', () => {
    const view = council(
      stayed('A', 'U6', 'Z1', '01/06/2006'),
      stayed('B', 'U6', 'Z1'),
      stayed('C', 'U6', 'Z2', '01/06/2004'),
      stayed('D', 'U6', 'Z1', '01/06/2003'),
    )
    expect(rowsAt('cl-staying-put', END, view)).toEqual({ '18': 1, '19': 1, '20': 1 })
    expect(inYear('cl-staying-put', 2024, view)).toBe('3 of 3')
  })
  it('looks through a temporary stay at the birthday, and takes a blank end for the birthday (A-39)', () => {
    const away = unbroken(
      { DECOM: '01/02/2019' },
      { DECOM: '20/05/2023', PLACE: 'T1', DEC: '01/06/2023', REC: 'E17' },
    )
    const open = leaver('B', { ACCOM: 'Z1' }, { episodes: [{ PLACE: 'U1' }] })
    expect(
      inYear('cl-staying-put', 2024, council(leaver('A', { ACCOM: 'Z1' }, { episodes: away }), open)),
    ).toBe('2 of 2')
  })
  it('leaves out those who left before 18, and those whose episodes no return holds (A-39)', () => {
    const early = leaver('A', { ACCOM: 'Z1' }, { episodes: [{ DEC: '31/05/2023', REC: 'E4A' }] })
    expect(inYear('cl-staying-put', 2024, council(early, leaver('B', {}, { episodes: [] })))).toBe(
      'not-applicable',
    )
  })
})

describe('when care leavers are collected (A-41)', () => {
  const view = living('U1')
  it('complete years have values; no month has, not even March; a part of a year is not due', () => {
    expect(inYear('cl-eet', 2024, view)).toBe('1 of 1')
    expect(inMonth('cl-eet', END, view)).toBe('not-collected')
    expect(inMonth('cl-eet', '30/09/2024', view)).toBe('not-collected')
    expect(inYear('cl-eet', 2024, view, '30/09/2024')).toBe('not-due')
  })
  it('rows are given only when the as-at date is a 31 March (A-63)', () => {
    expect(rowsAt('cl-accommodation-type', END, view)).toEqual({ U: 1 })
    expect(rowsAt('cl-accommodation-type', '28/02/2025', view)).toEqual({})
  })
  it('a year whose return has no OC3 is not collected', () => {
    const without = aView({ first: 2024, last: 2024, children: [aChild('A')], without: ['OC3'] })
    expect(inYear('cl-eet', 2024, without)).toBe('not-collected')
  })
  it('each year is read from its own rows', () => {
    const returns = [
      aReturn(2023, [leaver('A', { ACTIV: 'G5' }, { DOB: '01/06/2004' })]),
      aReturn(2024, [leaver('A', { ACTIV: 'F2' }, { DOB: '01/06/2004' })]),
    ]
    expect(inYear('cl-eet', 2023, aViewOf(returns))).toBe('0 of 1')
    expect(inYear('cl-eet', 2024, aViewOf(returns))).toBe('1 of 1')
  })
})
