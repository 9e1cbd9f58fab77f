import { describe, expect, it } from 'vitest'
import { aChild } from '../../../test/build.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, casesOf, inMonth, monthTo, rowsAt } from '../../../test/measured.ts'

const D = '30/09/2020'
type Plans = NonNullable<SaidFacts['peps']>
const council = (children: ReturnType<typeof aChild>[], peps: Plans) =>
  aView({ first: 2018, last: 2020, children, facts: { peps } })
const plan = (child_id: string, pep_date: string, more: Plans[number] = {}) => ({
  child_id,
  pep_date,
  ...more,
})
const born = (id: string, DOB: string) => aChild(id, { DOB })
const came = (id: string, DECOM: string) => aChild(id, { episodes: [{ DECOM }] })

describe('an up-to-date education plan', () => {
  it('have 18 of 19: of 20 pupils, one came in three days ago and 18 have a plan', () => {
    const ids = Array.from({ length: 19 }, (_, at) => `C${String(at)}`)
    const children = [...ids.map((id) => aChild(id)), came('NEW', '27/09/2020')]
    const view = council(
      children,
      ids.slice(0, 18).map((id) => plan(id, '10/09/2020')),
    )
    const month = monthTo('pep-current', D, view)
    expect(month).toMatchObject({ numerator: 18, denominator: 19 })
    expect(Math.round(month.value ?? 0)).toBe(95)
  })
  it('is asked of a child from the tenth working day in care', () => {
    const asked = (DECOM: string) =>
      inMonth('pep-current', D, council([came('A', DECOM)], [plan('A', '28/09/2020')]))
    expect(asked('16/09/2020')).toBe('1 of 1')
    expect(asked('17/09/2020')).toBe('not-applicable')
  })
  it('is one of this term, or of the last term until half-term', () => {
    const plans = [plan('A', '20/04/2020'), plan('B', '15/04/2020'), plan('C', '01/09/2020')]
    const view = council(
      ['A', 'B', 'C'].map((id) => aChild(id)),
      plans,
    )
    expect(casesOf('pep-current', D, view)).toEqual({ A: 1, B: 0, C: 1 })
    expect(casesOf('pep-current', '31/10/2020', view)).toEqual({ A: 0, B: 0, C: 1 })
  })
  it('is not one in draft, one dated later, or one of another child', () => {
    const view = council(
      [aChild('A'), aChild('B')],
      [
        plan('A', '10/09/2020', { status: 'DRAFT' }),
        plan('A', '02/10/2020'),
        plan('B', '10/09/2020', { status: 'COMPLETE' }),
      ],
    )
    expect(casesOf('pep-current', D, view)).toEqual({ A: 0, B: 1 })
  })
  it('in August is what it was on 31 July, children who have left since included', () => {
    const left = aChild('LEFT', { episodes: [{ DEC: '10/08/2020', REC: 'E4A' }] })
    const view = council([left, came('NEW', '01/08/2020')], [plan('LEFT', '01/07/2020')])
    expect(inMonth('pep-current', '31/07/2020', view)).toBe('1 of 1')
    expect(inMonth('pep-current', '31/08/2020', view)).toBe('1 of 1')
  })
  it('is asked from reception to year 11, and younger and older pupils have rows of their own', () => {
    const children = [
      born('YEAR-0', '01/09/2016'),
      born('RECEPTION', '31/08/2016'),
      born('YEAR-11', '01/09/2004'),
      born('YEAR-12', '31/08/2004'),
      born('BABY', '01/01/2020'),
    ]
    const view = council(
      children,
      ['YEAR-0', 'RECEPTION', 'YEAR-12'].map((id) => plan(id, '10/09/2020')),
    )
    expect(casesOf('pep-current', D, view)).toEqual({ RECEPTION: 1, 'YEAR-11': 0 })
    expect(rowsAt('pep-current', D, view)).toEqual({ nursery: 1, primary: 1, 'post-16': 1 })
  })
  it('cannot be told before the first plan held, and names the file that would tell it', () => {
    const view = council([aChild('A')], [plan('A', '10/09/2020')])
    expect(inMonth('pep-current', '31/07/2020', view)).toBe('not-collected')
    expect(
      monthTo('pep-current', D, aView({ first: 2018, last: 2020, children: [aChild('A')] })).note,
    ).toContain('peps.csv (L26)')
  })
})

it('is of good quality when the latest current plan is green; plans without a grade are out and in a row', () => {
  const view = council(
    ['A', 'B', 'C', 'D', 'E'].map((id) => aChild(id)),
    [
      plan('A', '10/09/2020', { quality: 'GREEN' }),
      plan('B', '10/09/2020', { quality: 'GREEN' }),
      plan('B', '17/09/2020', { quality: 'AMBER' }),
      plan('C', '10/09/2020', { quality: 'RED' }),
      plan('D', '10/09/2020'),
    ],
  )
  expect(inMonth('pep-quality', D, view)).toBe('1 of 3')
  expect(rowsAt('pep-quality', D, view)).toEqual({ green: 1, amber: 1, red: 1, 'not-graded': 1 })
})
