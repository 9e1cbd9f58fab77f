import { describe, expect, it } from 'vitest'
import { aChild, aReturn } from '../../../test/build.ts'
import { someFacts, type SaidFacts } from '../../../test/facts.ts'
import { aView, aViewOf, casesOf, inMonth, inYear, monthTo, yearFrom } from '../../../test/measured.ts'
import type { Facts } from '../sources/facts.ts'
import { day } from '../time/day.ts'

const children = [
  aChild('A', { DOB: '15/06/2011' }),
  aChild('B', { DOB: '15/06/2011' }),
  aChild('C', { DOB: '15/06/2017' }),
  aChild('D', { DOB: '15/06/2017' }),
]
/** September 2020, and the year 2019/20, whose return holds outcomes unless told otherwise. */
const council = (facts: SaidFacts, more: Partial<Parameters<typeof aView>[0]> = {}) =>
  aView({ first: 2018, last: 2020, children, facts, ...more })
const assessed = (child_id: string, completed_date: string, outcome = 'COMPLETED', type = 'RHA') => ({
  child_id,
  type,
  completed_date,
  outcome,
})

describe('health assessments by their dates', () => {
  const health_assessments = [
    assessed('A', '01/10/2019'),
    assessed('B', '30/09/2019'),
    assessed('C', '10/05/2020'),
    assessed('C', '02/11/2019', 'COMPLETED', 'IHA'),
    assessed('D', '01/02/2020'),
  ]
  it('are up to date for 2 of 4 in the worked example', () => {
    const view = council({ health_assessments })
    expect(monthTo('rha-up-to-date', '30/09/2020', view)).toMatchObject({
      numerator: 2,
      denominator: 4,
      value: 50,
      source: 'health assessment dates',
    })
    expect(casesOf('rha-up-to-date', '30/09/2020', view)).toEqual({ A: 1, B: 0, C: 1, D: 0 })
  })
  it('count twice for a child under 5 only when they are of two days', () => {
    const twice = { ...assessed('D', '01/02/2020'), completed_by: 'NURSE' }
    const view = council({ health_assessments: [...health_assessments, twice] })
    expect(casesOf('rha-up-to-date', '30/09/2020', view)).toMatchObject({ D: 0 })
  })
  it('need only be once for a child who turns 5 on the day', () => {
    const five = [aChild('E', { DOB: '30/09/2015' }), aChild('F', { DOB: '01/10/2015' })]
    const facts = { health_assessments: [assessed('E', '01/02/2020'), assessed('F', '01/02/2020')] }
    expect(casesOf('rha-up-to-date', '30/09/2020', council(facts, { children: five }))).toEqual({
      E: 1,
      F: 0,
    })
  })
  it('leave out one that was refused, was not attended, or lies ahead', () => {
    const facts = {
      health_assessments: [
        assessed('A', '01/06/2020', 'REFUSED'),
        assessed('B', '01/10/2020'),
        { child_id: 'C', type: 'RHA', appointment_date: '01/06/2020', outcome: 'DNA' },
      ],
    }
    expect(inMonth('rha-up-to-date', '30/09/2020', council(facts))).toBe('0 of 4')
  })
  it('tell of the children with none for a year: 2 of those in the worked example', () => {
    const facts = {
      health_assessments: [assessed('A', '01/12/2019'), assessed('C', '01/01/2019')],
    }
    const three = [...children.slice(0, 3), aChild('New', { episodes: [{ DECOM: '01/06/2020' }] })]
    const view = council(facts, { children: three })
    expect(inMonth('rha-overdue-count', '30/09/2020', view)).toBe('2')
    expect(casesOf('rha-overdue-count', '30/09/2020', view)).toEqual({ B: 1, C: 1 })
  })
  it('tell of a child who refused, or whose appointment is tomorrow, as having none', () => {
    const booked = { child_id: 'B', type: 'RHA', appointment_date: '01/10/2020' }
    const facts = {
      health_assessments: [assessed('A', '01/06/2020', 'REFUSED'), booked, assessed('C', '01/06/2020')],
    }
    const view = council(facts, { children: children.slice(0, 3) })
    expect(casesOf('rha-overdue-count', '30/09/2020', view)).toEqual({ A: 1, B: 1 })
  })
})

describe('the return and dated records', () => {
  const facts = {
    health_assessments: [assessed('A', '01/06/2019'), assessed('B', '01/06/2019')],
    dental_checks: [{ child_id: 'A', check_date: '01/06/2019' }],
    immunisation_status: [{ child_id: 'A', as_at: '01/06/2019', up_to_date: 'Y' }],
  }
  const flagged = [
    aChild('A', { outcomes: { HEALTH_ASSESSMENT: '0', TEETH_CHECK: '0', IMMUNISATIONS: '0' } }),
  ]
  const checks = ['rha-up-to-date', 'dental-up-to-date', 'immunisations-up-to-date']
  it.each(checks)('%s is told by the return at the year’s end and by dated records before', (id) => {
    const view = council(facts, { last: 2019, children: flagged })
    expect(monthTo(id, '31/03/2020', view)).toMatchObject({ numerator: 0, source: 'the return (OC2)' })
    expect(yearFrom(id, 2019, view)).toMatchObject({ numerator: 0, source: 'the return (OC2)' })
    expect(inMonth(id, '29/02/2020', view)).toBe('1 of 1')
  })
  it.each(checks)('%s of a year whose return holds no outcomes is told by dated records', (id) => {
    const view = aViewOf(
      [aReturn(2018, []), aReturn(2019, flagged, ['OC2'])],
      {},
      { facts: someFacts(facts) },
    )
    expect(inYear(id, 2019, view)).toBe('1 of 1')
  })
  it.each(checks)('%s says what is missing when neither is held', (id) => {
    const { status, note } = monthTo(id, '30/09/2020', council({}))
    expect(status).toBe('not-collected')
    expect(note).toMatch(/^Collected once a year, as at 31 March\. .* would fill this\.$/)
  })
})

describe('dental checks', () => {
  const check = (child_id: string, check_date: string, outcome = '') => ({ child_id, check_date, outcome })
  it('are up to date for 2 of 5 in the worked example', () => {
    const five = ['A', 'B', 'C', 'D', 'E'].map((id) => aChild(id))
    const dental_checks = [
      check('A', '10/12/2019'),
      check('B', '10/09/2019'),
      check('D', '10/06/2020', 'REFUSED'),
      check('E', '10/06/2020', 'COMPLETED'),
    ]
    expect(
      monthTo('dental-up-to-date', '30/09/2020', council({ dental_checks }, { children: five })),
    ).toMatchObject({ numerator: 2, denominator: 5, value: 40 })
  })
  it('of exactly a year ago are too old, and those of a hospital dentist count', () => {
    const dental_checks = [
      check('A', '30/09/2019'),
      check('B', '01/10/2019'),
      { ...check('C', '01/05/2020'), specialist: 'Y' },
      check('D', '01/05/2020', 'NO_ACCESS'),
    ]
    expect(casesOf('dental-up-to-date', '30/09/2020', council({ dental_checks }))).toEqual({
      A: 0,
      B: 1,
      C: 1,
      D: 0,
    })
  })
})

describe('immunisations', () => {
  const known = (child_id: string, up_to_date: string, as_at = '01/09/2020', reason_not = '') => ({
    child_id,
    as_at,
    up_to_date,
    reason_not,
  })
  it('are up to date for 2 of 4 when one of the others is unknown', () => {
    const immunisation_status = [known('A', 'Y'), known('B', 'Y'), known('C', 'N')]
    expect(monthTo('immunisations-up-to-date', '30/09/2020', council({ immunisation_status }))).toMatchObject(
      { numerator: 2, denominator: 4, value: 50 },
    )
  })
  it('are as last known by the day', () => {
    const immunisation_status = [
      known('A', 'Y', '01/08/2020'),
      known('A', 'N', '01/07/2020', 'HISTORY_UNKNOWN'),
      known('B', 'Y', '01/10/2020'),
      known('B', 'N', '30/09/2020', 'AWAITING'),
    ]
    const view = council({ immunisation_status })
    expect(casesOf('immunisations-up-to-date', '30/09/2020', view)).toMatchObject({ A: 1, B: 0 })
    expect(casesOf('immunisations-up-to-date', '31/07/2020', view)).toMatchObject({ A: 0 })
    expect(casesOf('immunisations-up-to-date', '31/10/2020', view)).toMatchObject({ B: 1 })
  })
})

describe('an inspection list, which holds only the last date', () => {
  /** Facts as a workbook drawn on a day would give them. */
  const listed = (drawn: string, said: SaidFacts): Facts =>
    Object.fromEntries(
      Object.entries(someFacts(said)).map(([name, facts]) => [
        name,
        facts.map((fact) => ({
          ...fact,
          type: undefined,
          origin: { kind: 'annex-a', file: 'Annex_A.xlsx', asAt: day(drawn) },
        })),
      ]),
    )
  const returns = [aReturn(2018, []), aReturn(2019, []), aReturn(2020, children)]
  const list = listed('30/09/2020', {
    health_assessments: [
      assessed('A', '01/10/2019'),
      assessed('C', '10/05/2020'),
      assessed('D', '30/03/2020'),
    ],
    dental_checks: [{ child_id: 'A', check_date: '01/06/2020' }],
  })
  const view = aViewOf(returns, {}, { facts: list })
  it('asks for an assessment within six months under 5', () => {
    expect(casesOf('rha-up-to-date', '30/09/2020', view)).toEqual({ A: 1, B: 0, C: 1, D: 0 })
  })
  it('tells nothing of a month before it was drawn, whose dates it has overwritten', () => {
    for (const id of ['rha-up-to-date', 'dental-up-to-date', 'rha-overdue-count']) {
      expect(inMonth(id, '30/09/2020', view)).not.toBe('not-collected')
      expect(inMonth(id, '31/08/2020', view)).toBe('not-collected')
    }
  })
  it('reaches back as far as its dates do: no value of its month is broken', () => {
    expect(monthTo('dental-up-to-date', '30/09/2020', view).status).toBe('final')
  })
  it('tells nothing of a month between two drawings', () => {
    const earlier = listed('30/06/2020', { dental_checks: [{ child_id: 'B', check_date: '01/05/2020' }] })
    const both = aViewOf(
      returns,
      {},
      { facts: { dental_checks: [...(earlier.dental_checks ?? []), ...(list.dental_checks ?? [])] } },
    )
    expect(casesOf('dental-up-to-date', '30/06/2020', both)).toMatchObject({ B: 1 })
    expect(monthTo('dental-up-to-date', '31/07/2020', both).note).toContain(
      'the months they were drawn in: 30 June 2020, 30 September 2020.',
    )
  })
  it('is joined by every other date held', () => {
    const both = aViewOf(
      returns,
      {},
      {
        facts: {
          ...list,
          health_assessments: [
            ...(list.health_assessments ?? []),
            ...(someFacts({ health_assessments: [assessed('C', '01/11/2019')] }).health_assessments ?? []),
          ],
        },
      },
    )
    expect(casesOf('rha-up-to-date', '30/09/2020', both)).toEqual({ A: 1, B: 0, C: 1, D: 0 })
    expect(inMonth('rha-up-to-date', '31/08/2020', both)).not.toBe('not-collected')
  })
})
