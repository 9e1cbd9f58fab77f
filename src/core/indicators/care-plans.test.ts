import { describe, expect, it } from 'vitest'
import { sayValue } from '../reports/say.ts'
import { aView, indicator, inMonth, inYear, rowsAt, yearFrom } from '../../../test/measured.ts'

const D = '30/09/2020'
const graded = (...grades: string[]) =>
  aView({
    facts: {
      iro_monitoring: grades.map((care_plan_grade, at) => ({
        child_id: String(at),
        review_date: '10/09/2020',
        care_plan_grade,
      })),
    },
    asAt: D,
  })

describe('care plans', () => {
  it('are 3 of 4 good or better in the worked example', () => {
    const view = graded('OUTSTANDING', 'GOOD', 'GOOD', 'RI')
    expect(inMonth('care-plan-grade', D, view)).toBe('3 of 4')
    expect(rowsAt('care-plan-grade', D, view)).toEqual({ OUTSTANDING: 1, GOOD: 2, RI: 1 })
  })
  it('without a grade are in no percentage, and counted', () => {
    const view = graded('GOOD', '')
    expect(inMonth('care-plan-grade', D, view)).toBe('1 of 1')
    expect(rowsAt('care-plan-grade', D, view)).toEqual({ GOOD: 1, 'not-recorded': 1 })
  })
  it('are one a review, as last told', () => {
    const form = { child_id: 'A', review_date: '10/09/2020' }
    const view = aView({
      facts: {
        iro_monitoring: [
          { ...form, care_plan_grade: 'RI' },
          { ...form, care_plan_grade: 'GOOD' },
        ],
      },
    })
    expect(inMonth('care-plan-grade', D, view)).toBe('1 of 1')
  })
  it('are 82.67% good or better of the 1,223 printed for 2019/20, to two decimals', () => {
    const printed = { OUTSTANDING: 38, GOOD: 973, RI: 169, INADEQUATE: 43 }
    const view = aView({
      facts: {
        iro_monitoring: Object.entries(printed).flatMap(([care_plan_grade, times]) =>
          Array.from({ length: times }, (_, at) => ({
            child_id: `${care_plan_grade}${String(at)}`,
            review_date: '10/09/2019',
            care_plan_grade,
          })),
        ),
      },
      asAt: '31/03/2020',
    })
    expect(inYear('care-plan-grade', 2019, view)).toBe('1011 of 1223')
    const say = (value: number | null) => sayValue(indicator('care-plan-grade'), value ?? 0)
    expect(say(yearFrom('care-plan-grade', 2019, view).value)).toBe('82.67%')
    const rows = rowsAt('care-plan-grade', '31/03/2020', view)
    expect(rows).toEqual(printed)
    // The paper prints 13.83 for the third, which 169 of 1,223 does not give.
    expect(Object.values(rows).map((n) => say((n / 1223) * 100))).toEqual([
      '3.11%',
      '79.56%',
      '13.82%',
      '3.52%',
    ])
  })
  it('are up to date in 1 of 2, a blank being counted apart', () => {
    const view = aView({
      facts: {
        iro_monitoring: ['Y', 'N', ''].map((up_to_date_care_plan, at) => ({
          child_id: String(at),
          review_date: '10/09/2020',
          up_to_date_care_plan,
        })),
      },
    })
    expect(inMonth('up-to-date-care-plan', D, view)).toBe('1 of 2')
    expect(rowsAt('up-to-date-care-plan', D, view)).toEqual({ 'not-recorded': 1 })
  })
})
