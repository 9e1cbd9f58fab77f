import { describe, expect, it } from 'vitest'
import { aChild } from '../../../test/build.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, casesOf, indicator, inMonth, inYear, monthTo, rowsAt } from '../../../test/measured.ts'
import { day } from '../time/day.ts'
import { measure } from './measure.ts'

type Report = NonNullable<SaidFacts['missing_detail']>[number]

const M = (MIS_START: string, MIS_END = '') => ({ MISSING: 'M', MIS_START, MIS_END })
const A = (MIS_START: string, MIS_END = '') => ({ MISSING: 'A', MIS_START, MIS_END })
const report = (child_id: string, missing_start: string, more: Partial<Report> = {}): Report => ({
  child_id,
  missing_start,
  ...more,
})
const children = [
  aChild('A', { missing: [M('28/08/2020', '02/09/2020'), M('10/09/2020', '11/09/2020')] }),
  aChild('B', { missing: [A('11/09/2020', '12/09/2020')] }),
]
const council = (missing_detail: readonly Report[], more: Partial<Parameters<typeof aView>[0]> = {}) =>
  aView({ first: 2018, last: 2020, children, facts: { missing_detail }, ...more })
const inAugust = report('Z', '01/08/2020', { looked_after: 'N' })

describe('missing incidents of all children', () => {
  const view = council([
    inAugust,
    report('A', '10/09/2020', { looked_after: 'Y' }),
    report('B', '11/09/2020', { looked_after: 'Y' }),
    report('N', '12/09/2020', { looked_after: 'N' }),
  ])
  it('are 3, of them 2 in care, in the worked example', () => {
    expect(monthTo('missing-incidents', '30/09/2020', view)).toMatchObject({
      value: 3,
      source: 'missing reports and the return',
    })
    const september = { from: day('01/09/2020'), to: day('30/09/2020'), counting: 'each' } as const
    expect(
      indicator('missing-incidents')
        .rows?.(view, september)
        .map(({ key, numerator, denominator }) => [key, numerator, denominator]),
    ).toEqual([
      ['in-care', 2, 3],
      ['not-in-care', 1, 3],
    ])
    expect(casesOf('missing-incidents', '30/09/2020', view)).toEqual({ A: 1, N: 1 })
  })
  it('are shown in care and not over twelve months', () => {
    expect(rowsAt('missing-incidents', '30/09/2020', view)).toEqual({ 'in-care': 2, 'not-in-care': 2 })
  })
  it('count in each month they touch, and on their first day when no end is recorded', () => {
    const long = council([
      report('N', '28/08/2020', { missing_end: '02/09/2020' }),
      report('P', '28/08/2020', { missing_end: '01/09/2020' }),
      report('Q', '28/08/2020'),
    ])
    expect(inMonth('missing-incidents', '31/08/2020', long)).toBe('4')
    expect(casesOf('missing-incidents', '30/09/2020', long)).toEqual({ A: 1, N: 1 })
  })
  it('of a child in care that the return lacks are counted, in care or not as the record has it', () => {
    const lacking = council([
      inAugust,
      report('B', '20/09/2020'),
      report('N', '20/09/2020'),
      report('P', '20/09/2020', { looked_after: 'Y' }),
    ])
    expect(inMonth('missing-incidents', '30/09/2020', lacking)).toBe('5')
    expect(rowsAt('missing-incidents', '30/09/2020', lacking)).toEqual({ 'in-care': 4, 'not-in-care': 2 })
  })
  it('of one day are two when the hours say so, and one when the same row is written twice', () => {
    const rows = [
      inAugust,
      report('N', '12/09/2020', { start_time: '08:00' }),
      report('N', '12/09/2020', { start_time: '20:00' }),
      report('N', '12/09/2020', { start_time: '20:00', police_risk: 'LOW' }),
    ]
    expect(inMonth('missing-incidents', '30/09/2020', council(rows))).toBe('4')
  })
  it('are counted without any return, from reports alone', () => {
    const alone = aView({ facts: { missing_detail: [report('N', '12/09/2020')] }, asAt: '30/09/2020' })
    expect(inMonth('missing-incidents', '30/09/2020', alone)).toBe('1')
  })
})

describe('missing incidents without reports', () => {
  it('are those of children in care, and say so', () => {
    const view = aView({ first: 2018, last: 2020, children })
    expect(monthTo('missing-incidents', '30/09/2020', view)).toMatchObject({
      value: 2,
      source: 'the return, of children in care',
    })
    expect(measure(indicator('missing-incidents'), view, day('30/09/2020'), 13).indicator.title).toBe(
      'Missing incidents of children in care',
    )
  })
  it('are not put before months of all children, as if they were one series', () => {
    const view = council([report('N', '12/09/2020')])
    expect(inMonth('missing-incidents', '31/08/2020', view)).toBe('not-collected')
    expect(inYear('missing-incidents', 2019, view)).toBe('not-collected')
    expect(inMonth('missing-incidents', '30/09/2020', view)).toBe('3')
  })
})

describe('children in care on the day who went missing', () => {
  it('are out of those in care at the period’s end', () => {
    const view = aView({
      first: 2018,
      last: 2020,
      children: [
        ...children,
        aChild('C', {
          episodes: [{ DEC: '20/09/2020', REC: 'E4A' }],
          missing: [M('05/09/2020', '06/09/2020')],
        }),
        aChild('D'),
      ],
    })
    expect(inMonth('missing-children', '30/09/2020', view)).toBe('2 of 4')
    expect(inMonth('missing-children-snapshot', '30/09/2020', view)).toBe('1 of 3')
  })
})

describe('missing reports graded high risk', () => {
  const graded = (child_id: string, police_risk: string, missing_start = '10/09/2020') =>
    report(child_id, missing_start, { police_risk })
  const rows = (view: ReturnType<typeof council>) =>
    Object.fromEntries(
      measure(indicator('missing-high-risk'), view, day('30/09/2020'), 1).breakdown.map((row) => [
        row.key,
        `${String(row.numerator)} of ${String(row.denominator)}`,
      ]),
    )
  it.each(['', 'NONE'])('are 1 of 4 reports and 1 of 3 graded when the fourth has grade "%s"', (none) => {
    const view = council([graded('K', 'HIGH'), graded('L', 'LOW'), graded('N', 'MEDIUM'), graded('P', none)])
    expect(monthTo('missing-high-risk', '30/09/2020', view)).toMatchObject({
      numerator: 1,
      denominator: 4,
      value: 25,
    })
    expect(rows(view)).toEqual({ 'of-reports': '1 of 4', 'of-graded': '1 of 3', 'of-children': '1 of 4' })
  })
  it('take the highest grade of a report whose grade changed', () => {
    const view = council([graded('K', 'HIGH'), graded('K', 'LOW'), graded('L', 'LOW'), graded('L', 'MEDIUM')])
    expect(inMonth('missing-high-risk', '30/09/2020', view)).toBe('1 of 2')
  })
  it('are of few reports and of more children: both bases stand under their own names', () => {
    const often = ['01', '02', '03', '04'].map((date) => graded('K', '', `${date}/09/2020`))
    const view = council([...often, graded('K', 'HIGH', '05/09/2020'), graded('L', 'LOW')])
    expect(inMonth('missing-high-risk', '30/09/2020', view)).toBe('1 of 6')
    expect(rows(view)).toEqual({ 'of-reports': '1 of 6', 'of-graded': '1 of 2', 'of-children': '1 of 2' })
  })
})
