import { describe, expect, it } from 'vitest'
import { aChild } from '../../../test/build.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, casesOf, inMonth, inYear, monthTo, rowsAt, yearFrom } from '../../../test/measured.ts'

type Assessment = NonNullable<SaidFacts['health_assessments']>[number]
type Episode = NonNullable<NonNullable<Parameters<typeof aChild>[1]>['episodes']>[number]

const seen = (child_id: string, completed_date: string, more: Partial<Assessment> = {}): Assessment => ({
  child_id,
  type: 'IHA',
  completed_date,
  outcome: 'COMPLETED',
  completed_by: 'DOCTOR',
  ...more,
})
const started = (id: string, ...episodes: Episode[]) => aChild(id, { episodes })
const council = (health_assessments: readonly Assessment[], children: ReturnType<typeof aChild>[]) =>
  aView({ first: 2018, last: 2020, children, facts: { health_assessments } })
const monday = { DECOM: '03/08/2020' }

describe('initial health assessments', () => {
  const children = [
    started('A', monday),
    started('B', monday),
    started('C', { ...monday, DEC: '14/08/2020', REC: 'E4A' }),
    started('D', monday),
  ]
  const assessments = [
    seen('A', '01/09/2020', { area: 'East' }),
    seen('B', '02/09/2020', { area: 'East' }),
    { child_id: 'D', type: 'IHA', due_date: '01/09/2020', outcome: 'REFUSED', area: 'WEST' },
  ]
  const view = council(assessments, children)
  it('are in time for 1 of 3 in the worked example, in the month of the due date', () => {
    const september = monthTo('iha-timely', '30/09/2020', view)
    expect(september).toMatchObject({ numerator: 1, denominator: 3 })
    expect(september.value).toBeCloseTo(33.33, 2)
    expect(casesOf('iha-timely', '30/09/2020', view)).toEqual({ A: 1, B: 0, D: 0 })
    expect(inMonth('iha-timely', '31/10/2020', view)).toBe('not-applicable')
    expect(inYear('iha-timely', 2020, view)).toBe('1 of 3')
  })
  it('are shown in time, late, refused, and by area, with those who left first apart', () => {
    expect(rowsAt('iha-timely', '30/09/2020', view)).toEqual({
      'in-time': 1,
      late: 1,
      refused: 1,
      'area-east': 1,
      'left-first': 1,
    })
  })
  it('are not due of a child who left on the day', () => {
    const left = (DEC: string) =>
      council([seen('A', '20/08/2020')], [started('A', { ...monday, DEC, REC: 'E4A' })])
    expect(inMonth('iha-timely', '30/09/2020', left('01/09/2020'))).toBe('not-applicable')
    expect(inMonth('iha-timely', '30/09/2020', left('02/09/2020'))).toBe('1 of 1')
  })
  it('need a doctor, where it is recorded who saw the child', () => {
    const by = (completed_by: string) =>
      inMonth(
        'iha-timely',
        '30/09/2020',
        council([seen('A', '20/08/2020', { completed_by })], [started('A', monday)]),
      )
    expect([by('NURSE'), by('OTHER'), by('DOCTOR'), by('')]).toEqual(['0 of 1', '0 of 1', '1 of 1', '1 of 1'])
  })
  it('may have been done in the three months before care, and no earlier', () => {
    const on = (date: string) =>
      inMonth('iha-timely', '30/09/2020', council([seen('A', date)], [started('A', monday)]))
    expect([on('03/05/2020'), on('02/05/2020')]).toEqual(['1 of 1', '0 of 1'])
  })
  it('are due again in a second period of care', () => {
    const twice = started('A', { DECOM: '03/02/2020', DEC: '01/06/2020', REC: 'E4A' }, monday)
    expect(inMonth('iha-timely', '30/09/2020', council([seen('A', '10/02/2020')], [twice]))).toBe('0 of 1')
    expect(inMonth('iha-timely', '30/09/2020', council([seen('A', '10/05/2020')], [twice]))).toBe('1 of 1')
    expect(inMonth('iha-timely', '31/03/2020', council([seen('A', '10/02/2020')], [twice]))).toBe('1 of 1')
  })
  it('that were not attended or booked are not done', () => {
    const missed = council(
      [seen('A', '', { appointment_date: '20/08/2020', outcome: 'DNA' })],
      [started('A', monday)],
    )
    expect(rowsAt('iha-timely', '30/09/2020', missed)).toEqual({ 'not-done': 1 })
  })
  it('cannot be told from records that say of none that it was the first', () => {
    const reviews = council([seen('A', '20/08/2020', { type: 'RHA' })], [started('A', monday)])
    expect(monthTo('iha-timely', '30/09/2020', reviews).note).toContain('No initial health assessment')
  })
  it('are told by the totals of the NHS where there are no rows', () => {
    const totals = aView({
      first: 2018,
      last: 2020,
      children,
      facts: { health_nhs_monthly: [{ month: '2020-09', measure: 'IHA_ON_TIME', due: '6', done: '4' }] },
    })
    expect(monthTo('iha-timely', '30/09/2020', totals)).toMatchObject({
      numerator: 4,
      denominator: 6,
      source: 'the monthly totals of the NHS',
    })
  })
  it('are provisional until two months after the month or the year, when they are published', () => {
    const told = (asAt: string) => {
      const health_assessments = [seen('Z', '10/03/2020'), ...assessments]
      return aView({ first: 2018, last: 2020, children, facts: { health_assessments }, asAt })
    }
    const [early, published] = [told('29/11/2020'), told('30/11/2020')]
    expect(monthTo('iha-timely', '30/09/2020', early)).toMatchObject({
      numerator: 1,
      denominator: 3,
      status: 'provisional',
      note: 'September 2020 is published two months later, and may still fill up until 30 November 2020.',
    })
    const done = monthTo('iha-timely', '30/09/2020', published)
    expect([done.status, done.note]).toEqual(['final', undefined])
    expect(yearFrom('iha-timely', 2020, told('31/03/2021')).status).toBe('provisional')
    expect(yearFrom('iha-timely', 2020, told('31/05/2021')).status).toBe('final')
  })
  it('are provisional so early when the NHS gives the total too', () => {
    const facts = { health_nhs_monthly: [{ month: '2020-09', measure: 'IHA_ON_TIME', due: '6', done: '4' }] }
    const status = (asAt: string) =>
      monthTo('iha-timely', '30/09/2020', aView({ first: 2018, last: 2020, facts, asAt })).status
    expect([status('31/10/2020'), status('30/11/2020')]).toEqual(['provisional', 'final'])
  })
})
