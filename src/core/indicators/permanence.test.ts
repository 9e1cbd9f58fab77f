import { describe, expect, it } from 'vitest'
import { aChild } from '../../../test/build.ts'
import { aView, inMonth, inYear, monthTo } from '../../../test/measured.ts'

const council = (...children: ReturnType<typeof aChild>[]) => aView({ first: 2018, last: 2020, children })
const left = (DEC: string, ...reasons: string[]) =>
  reasons.map((REC, at) => aChild(`${DEC}-${String(at)}`, { episodes: [{ DEC, REC }] }))
const D = '30/09/2020'

describe('leaving to a permanent family', () => {
  const five = council(...left('10/09/2020', 'E46', 'E4A', 'E17', 'E12', 'E8'))
  it('is guardianship for 20, adoption for 20 and permanence for 40 percent of the five leavers', () => {
    expect(monthTo('left-care-sgo', D, five).value).toBe(20)
    expect(monthTo('left-care-adopted', D, five).value).toBe(20)
    expect(monthTo('left-care-permanence', D, five)).toMatchObject({
      numerator: 2,
      denominator: 5,
      value: 40,
    })
  })
  it('is adoption for half of E11, E12, E4A and E17', () => {
    expect(inMonth('left-care-adopted', D, council(...left('10/09/2020', 'E11', 'E12', 'E4A', 'E17')))).toBe(
      '2 of 4',
    )
  })
  it('is permanence for 3 of E11, E45, E41 and E8', () => {
    expect(
      inMonth('left-care-permanence', D, council(...left('10/09/2020', 'E11', 'E45', 'E41', 'E8'))),
    ).toBe('3 of 4')
  })
  it('is guardianship under any of its codes, old and new', () => {
    const codes = ['E43', 'E44', 'E45', 'E46', 'E47', 'E48', 'E41']
    expect(inMonth('left-care-sgo', D, council(...left('10/09/2020', ...codes)))).toBe('6 of 7')
  })
  it('is measured over deaths, transfers and leavings without a reason too (A-47)', () => {
    const adult = aChild('adult', { DOB: '12/09/2002' })
    const view = council(...left('10/09/2020', 'E45', 'E2', 'E3', ''), adult)
    expect(inMonth('left-care-sgo', D, view)).toBe('1 of 5')
  })
})

describe('the six months to a day (A-04)', () => {
  const base = (DEC: string, to: string) => inMonth('left-care-sgo', to, council(...left(DEC, 'E45')))
  it('hold a leaver of 31 August on 28 February', () => {
    expect(base('31/08/2020', '28/02/2021')).toBe('1 of 1')
    expect(base('29/08/2020', '28/02/2021')).toBe('1 of 1')
    expect(base('28/08/2020', '28/02/2021')).toBe('not-applicable')
  })
  it('begin on 31 March for 30 September', () => {
    expect(base('31/03/2020', '30/09/2020')).toBe('1 of 1')
    expect(base('30/03/2020', '30/09/2020')).toBe('not-applicable')
  })
  it('count a child who left twice once, for the last leaving (A-20)', () => {
    const twice = aChild('A', {
      episodes: [
        { DEC: '10/05/2020', REC: 'E45' },
        { DECOM: '01/06/2020', DEC: '10/07/2020', REC: 'E8' },
      ],
    })
    expect(inMonth('left-care-sgo', D, council(twice))).toBe('0 of 1')
  })
  it('are no exception: in a year the last leaving of a child counts as well', () => {
    const twice = aChild('A', {
      episodes: [
        { DEC: '10/05/2020', REC: 'E8' },
        { DECOM: '01/06/2020', DEC: '10/01/2021', REC: 'E45' },
      ],
    })
    expect(inYear('left-care-sgo', 2020, council(twice))).toBe('1 of 1')
  })
  it('give way to the financial year for a year', () => {
    expect(
      inYear('left-care-sgo', 2020, council(...left('01/04/2020', 'E45'), ...left('31/03/2020', 'E45'))),
    ).toBe('1 of 1')
  })
})
