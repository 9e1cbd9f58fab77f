import { describe, expect, it } from 'vitest'
import { aChild, type Cells } from '../../../test/build.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, casesOf, inMonth, inYear, monthTo, rowsAt } from '../../../test/measured.ts'

type Questionnaire = NonNullable<SaidFacts['sdq_scores']>[number]

const scored = (child_id: string, score: string, more: Partial<Questionnaire> = {}): Questionnaire => ({
  child_id,
  completed_date: '12/05/2020',
  score,
  ...more,
})
const council = (sdq_scores: readonly Questionnaire[], children: ReturnType<typeof aChild>[]) =>
  aView({ first: 2018, last: 2020, children, facts: { sdq_scores } })
const born = (id: string, DOB: string, outcomes?: Cells<'OC2'>) =>
  aChild(id, { DOB, ...(outcomes && { outcomes }) })
const three = ['A', 'B', 'C'].map((id) => aChild(id))

describe('questionnaires of any month', () => {
  it('average 12, 16 and 25 to 17.7', () => {
    const view = council([scored('A', '12'), scored('B', '16'), scored('C', '25')], three)
    const mean = monthTo('sdq-average', '30/09/2020', view)
    expect(mean).toMatchObject({ numerator: 53, denominator: 3, source: 'questionnaire scores' })
    expect(mean.value).toBeCloseTo(17.67, 2)
  })
  it('fall into bands: 13, 14 and 17 one in each', () => {
    const view = council([scored('A', '13'), scored('B', '14'), scored('C', '17')], three)
    expect(rowsAt('sdq-bands', '30/09/2020', view)).toEqual({ normal: 1, borderline: 1, concern: 1 })
    expect(inMonth('sdq-bands', '30/09/2020', view)).toBe('1 of 3')
    expect(inMonth('sdq-14-plus', '30/09/2020', view)).toBe('2')
  })
  it('are wanted of children aged 4 to 16 on the day: from the fourth birthday, not on the seventeenth', () => {
    const births = { A: '30/09/2016', B: '01/10/2016', C: '30/09/2003', D: '01/10/2003' }
    const view = council(
      [scored('A', '7')],
      Object.entries(births).map(([id, DOB]) => born(id, DOB)),
    )
    expect(casesOf('sdq-completed', '30/09/2020', view)).toEqual({ A: 1, D: 0 })
  })
  it('count the latest score of the twelve months to the day, and the carer’s of one day', () => {
    const view = council(
      [
        scored('A', '20', { completed_date: '01/08/2020' }),
        scored('A', '10', { completed_date: '01/07/2020' }),
        scored('B', '30', { completed_date: '30/09/2019' }),
        scored('C', '11', { completed_by: 'CARER' }),
        scored('C', '22', { completed_by: 'TEACHER' }),
      ],
      three,
    )
    expect(casesOf('sdq-average', '30/09/2020', view)).toEqual({ A: 20, C: 11 })
  })
  it('with a reason and no score leave the child among those who should have one', () => {
    const view = council(
      [
        scored('A', '', { reason_none: 'SDQ2' }),
        scored('B', '0'),
        scored('B', '', { completed_date: '01/06/2020', reason_none: 'SDQ5' }),
        scored('C', '41'),
      ],
      three,
    )
    expect(casesOf('sdq-completed', '30/09/2020', view)).toEqual({ A: 0, B: 1, C: 0 })
    expect(inMonth('sdq-average', '30/09/2020', view)).toBe('0 of 1')
  })
  it('tell of a year whose return holds no outcomes, with the ages the Department asks for', () => {
    const view = aView({
      first: 2018,
      last: 2019,
      without: ['OC2'],
      children: [born('A', '01/04/2015'), born('B', '02/04/2015'), born('C', '01/01/2010')],
      facts: { sdq_scores: [scored('A', '7', { completed_date: '01/01/2020' })] },
    })
    expect(inYear('sdq-completed', 2019, view)).toBe('1 of 2')
  })
  it('give way to the return at the year’s end', () => {
    const view = aView({
      first: 2018,
      last: 2019,
      children: [born('A', '01/01/2010', { SDQ_SCORE: '20' })],
      facts: { sdq_scores: [scored('A', '7', { completed_date: '01/01/2020' })] },
    })
    expect(inMonth('sdq-average', '31/03/2020', view)).toBe('20 of 1')
    expect(inMonth('sdq-average', '29/02/2020', view)).toBe('7 of 1')
  })
})
