import { describe, expect, it } from 'vitest'
import { aChild } from '../../../test/build.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, casesOf, inMonth, inYear, monthTo, rowsAt, yearFrom } from '../../../test/measured.ts'

type Assessment = NonNullable<SaidFacts['health_assessments']>[number]
type Total = NonNullable<SaidFacts['health_nhs_monthly']>[number]

const council = (facts: SaidFacts, children: ReturnType<typeof aChild>[] = []) =>
  aView({ facts, asAt: '30/09/2020', ...(children.length > 0 && { first: 2018, last: 2020, children }) })
const due = (child_id: string, due_date: string, completed_date = '', more: Partial<Assessment> = {}) => ({
  child_id,
  type: 'RHA',
  due_date,
  completed_date,
  outcome: completed_date === '' ? '' : 'COMPLETED',
  ...more,
})
const seven = ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => due(id, '10/09/2020', '09/09/2020'))

describe('review health assessments due in the month', () => {
  it('are done for 6 of 7 in the worked example', () => {
    const view = council({ health_assessments: [...seven, due('G', '20/09/2020', '01/10/2020')] })
    const september = monthTo('rha-due-month', '30/09/2020', view)
    expect(september).toMatchObject({ numerator: 6, denominator: 7, status: 'final' })
    expect(september.value).toBeCloseTo(85.7, 1)
    expect(rowsAt('rha-due-month', '30/09/2020', view)).toEqual({ 'in-time': 6, late: 1 })
  })
  it('are in time by the month’s end: due on a Saturday, done on the Monday', () => {
    const view = council({ health_assessments: [due('A', '26/09/2020', '28/09/2020')] })
    expect(inMonth('rha-due-month', '30/09/2020', view)).toBe('1 of 1')
  })
  it('count by the end of their own month in a year as well', () => {
    const late = due('A', '20/08/2020', '05/09/2020')
    expect(
      inYear('rha-due-month', 2020, council({ health_assessments: [late, ...seven] }), '30/09/2020'),
    ).toBe('6 of 7')
  })
  it('are one for each due date: two in a month are two, and a second appointment is the same one', () => {
    const view = council({
      health_assessments: [
        due('A', '02/09/2020', '02/09/2020'),
        due('A', '30/09/2020'),
        due('B', '10/09/2020', '', { outcome: 'DNA' }),
        due('B', '10/09/2020', '20/09/2020'),
      ],
    })
    expect(inMonth('rha-due-month', '30/09/2020', view)).toBe('2 of 3')
  })
  it('are due when refused, and not when not required or first assessments', () => {
    const view = council({
      health_assessments: [
        due('A', '02/09/2020', '', { outcome: 'REFUSED' }),
        due('B', '02/09/2020', '', { outcome: 'NOT_REQUIRED' }),
        due('C', '02/09/2020', '01/09/2020', { type: 'IHA' }),
      ],
    })
    expect(casesOf('rha-due-month', '30/09/2020', view)).toEqual({ A: 0 })
    expect(rowsAt('rha-due-month', '30/09/2020', view)).toEqual({ refused: 1 })
  })
  it('are not due of a child who has left care, and are of one no return knows yet', () => {
    const left = aChild('A', { episodes: [{ DEC: '10/09/2020', REC: 'E4A' }] })
    const stayed = aChild('B', { episodes: [{ DEC: '11/09/2020', REC: 'E4A' }] })
    const view = council({ health_assessments: seven.slice(0, 3) }, [left, stayed])
    expect(casesOf('rha-due-month', '30/09/2020', view)).toEqual({ B: 1, C: 1 })
  })
  it('cannot be told from assessments without due dates', () => {
    const view = council({ health_assessments: [due('A', '', '01/09/2020')] })
    expect(monthTo('rha-due-month', '30/09/2020', view).note).toContain('Fill in due_date')
  })
})

describe('checks of children due a review', () => {
  const health_assessments = ['A', 'B', 'C', 'D'].map((id) => due(id, '10/09/2020'))
  it('of teeth look back twelve months from the month’s end', () => {
    const dental_checks = [
      { child_id: 'A', check_date: '01/10/2019' },
      { child_id: 'B', check_date: '30/09/2019' },
      { child_id: 'C', check_date: '25/09/2020' },
      { child_id: 'D', check_date: '25/09/2020', outcome: 'REFUSED' },
      { child_id: 'E', check_date: '25/09/2020' },
    ]
    const view = council({ health_assessments, dental_checks })
    expect(casesOf('dental-due-month', '30/09/2020', view)).toEqual({ A: 1, B: 0, C: 1, D: 0 })
  })
  it('of immunisations are as known at the month’s end', () => {
    const immunisation_status = [
      { child_id: 'A', as_at: '30/09/2020', up_to_date: 'Y' },
      { child_id: 'B', as_at: '01/10/2020', up_to_date: 'Y' },
      { child_id: 'C', as_at: '01/09/2020', up_to_date: 'N' },
    ]
    const view = council({ health_assessments, immunisation_status })
    expect(casesOf('immunisations-due-month', '30/09/2020', view)).toEqual({ A: 1, B: 0, C: 0, D: 0 })
  })
})

describe('the monthly totals of the NHS', () => {
  const months = ['04', '05', '06', '07', '08', '09']
  const total = (measure: string, month: string, done: string, of: string): Total => ({
    month: `2020-${month}`,
    measure,
    due: of,
    done,
  })
  const series = (measure: string, done: readonly string[]) =>
    months.map((month, at) =>
      total(measure, month, done[at] ?? '', ['14', '21', '23', '27', '16', '14'][at] ?? ''),
    )
  const view = council({
    health_nhs_monthly: [
      ...series('RHA_ON_TIME', ['10', '20', '21', '23', '15', '12']),
      ...series('DENTAL_UTD', ['13', '19', '21', '26', '15', '13']),
    ],
  })
  const percents = (id: string) =>
    months.map((month) => (monthTo(id, `28/${month}/2020`, view).value ?? 0).toFixed(1))
  it('give the printed reviews and dental checks of April to September 2020', () => {
    expect(percents('rha-due-month')).toEqual(['71.4', '95.2', '91.3', '85.2', '93.8', '85.7'])
    expect(percents('dental-due-month')).toEqual(['92.9', '90.5', '91.3', '96.3', '93.8', '92.9'])
  })
  it('add up over the year so far: 101 of 115', () => {
    expect(yearFrom('rha-due-month', 2020, view, '30/09/2020')).toMatchObject({
      numerator: 101,
      denominator: 115,
    })
  })
  it('do not stand for a month without a line, nor for its year', () => {
    const { value, note } = yearFrom('rha-due-month', 2020, view, '31/10/2020')
    expect(value).toBeNull()
    expect(note).toContain('has no line for October 2020.')
    expect(inMonth('immunisations-due-month', '30/09/2020', view)).toBe('not-collected')
  })
  it.each([
    [{ percent: '85.7' }, 'gives only a percentage (85.7%) for September 2020'],
    [{ due: '12', done: '14' }, 'says 14 of 12 were done in September 2020'],
    [{ due: '12' }, 'gives a blank line for September 2020'],
  ])('say what is wrong with %j', (row, sentence) => {
    const odd = council({ health_nhs_monthly: [{ month: 'Sep-20', measure: 'RHA_ON_TIME', ...row }] })
    expect(monthTo('rha-due-month', '30/09/2020', odd)).toMatchObject({ value: null })
    expect(monthTo('rha-due-month', '30/09/2020', odd).note).toContain(sentence)
  })
  it('give way to rows of children', () => {
    const both = council({
      health_assessments: seven,
      health_nhs_monthly: [total('RHA_ON_TIME', '09', '1', '2'), total('RHA_ON_TIME', '08', '3', '4')],
    })
    expect(inMonth('rha-due-month', '30/09/2020', both)).toBe('6 of 6')
    expect(inMonth('rha-due-month', '31/08/2020', both)).toBe('3 of 4')
  })
})
