import { describe, expect, it } from 'vitest'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, inMonth, rowsAt } from '../../../test/measured.ts'

const D = '30/09/2020'
const scheduled = (...rows: NonNullable<SaidFacts['review_schedule']>) =>
  aView({
    facts: { review_schedule: rows.map((row, at) => ({ child_id: String(at), ...row })) },
    asAt: D,
  })

describe('minutes of reviews', () => {
  it('are on time when sent by the day they were due: 1 of 3 in the worked example', () => {
    const due = { review_date: '28/08/2020', minutes_due_date: '28/09/2020' }
    const view = scheduled(
      { ...due, minutes_sent_date: '28/09/2020' },
      { ...due, minutes_sent_date: '29/09/2020' },
      due,
    )
    expect(inMonth('minutes-timely', D, view)).toBe('1 of 3')
  })
  it('written as a letter to the child are sent only once the day is recorded', () => {
    const letter = { review_date: '28/08/2020', minutes_due_date: '28/09/2020', letter_to_child: 'Y' }
    const view = scheduled(letter, { ...letter, minutes_sent_date: '28/09/2020' })
    expect(inMonth('minutes-timely', D, view)).toBe('1 of 2')
  })
  it('are due 20 working days after the review where no day is set (OQ-33)', () => {
    const sent = (minutes_sent_date: string) => scheduled({ review_date: '03/08/2020', minutes_sent_date })
    expect(inMonth('minutes-timely', D, sent('01/09/2020'))).toBe('1 of 1')
    expect(inMonth('minutes-timely', D, sent('02/09/2020'))).toBe('0 of 1')
    expect(inMonth('minutes-timely', '31/08/2020', sent('01/09/2020'))).toBe('not-applicable')
  })
  it('are due from the day a review in parts was completed', () => {
    const view = scheduled({
      review_date: '31/07/2020',
      adjourned: 'Y',
      completed_date: '03/08/2020',
      minutes_sent_date: '01/09/2020',
    })
    expect(inMonth('minutes-timely', D, view)).toBe('1 of 1')
  })
})

describe('why reviews were late', () => {
  it('is the reason given, or not recorded: one of each in the worked example', () => {
    const late = { review_date: '10/09/2020', due_date: '08/09/2020' }
    const view = scheduled({ ...late, late_reason: 'CHILD_ILL' }, late)
    expect(inMonth('reviews-late-reasons', D, view)).toBe('2')
    expect(rowsAt('reviews-late-reasons', D, view)).toEqual({ CHILD_ILL: 1, 'not-recorded': 1 })
  })
  it('asks nothing of a review on time', () => {
    const view = scheduled({ review_date: '08/09/2020', due_date: '08/09/2020' })
    expect(inMonth('reviews-late-reasons', D, view)).toBe('0')
  })
  it('is asked where a reason alone says it was late, and where the law does', () => {
    const reason = scheduled({ review_date: '08/09/2020', late_reason: 'COURT' })
    expect(rowsAt('reviews-late-reasons', D, reason)).toEqual({ COURT: 1 })
    const sixMonths = scheduled(
      { child_id: 'A', review_date: '01/03/2020' },
      { child_id: 'A', review_date: '02/09/2020' },
    )
    expect(rowsAt('reviews-late-reasons', D, sixMonths)).toEqual({ 'not-recorded': 1 })
  })
})
