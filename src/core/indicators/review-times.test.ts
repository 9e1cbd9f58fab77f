import { describe, expect, it } from 'vitest'
import { aChild } from '../../../test/build.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, inMonth, inYear, monthTo, rowsAt } from '../../../test/measured.ts'

type Entry = NonNullable<SaidFacts['review_schedule']>[number]

const D = '30/09/2020'
const entered = (id: string, ...dates: string[]) =>
  aChild(id, {
    episodes: [{ DECOM: '03/08/2020' }],
    reviews: dates.map((REVIEW) => ({ REVIEW })),
  })
/** One return, 2020/21, of children who came into care on 3 August: their first review is due on 1 September. */
const council = (reviews: readonly string[], ...entries: Entry[]) =>
  aView({
    first: 2020,
    children: [entered('A', ...reviews)],
    facts: { review_schedule: entries.map((entry) => ({ child_id: 'A', ...entry })) },
    asAt: D,
  })

describe("the reviewing service's own due day", () => {
  const held = (due_date: string) => council(['01/09/2020'], { review_date: '01/09/2020', due_date })
  it('wins where it is earlier than the law', () => {
    expect(inMonth('reviews-timely', D, held(''))).toBe('1 of 1')
    expect(inMonth('reviews-timely', D, held('31/08/2020'))).toBe('not-applicable')
    expect(inMonth('reviews-timely', '31/08/2020', held('31/08/2020'))).toBe('0 of 1')
  })
  it('changes nothing where it is later', () => {
    const late = council(['02/09/2020'], { review_date: '02/09/2020', due_date: '10/09/2020' })
    expect(inMonth('reviews-timely', D, late)).toBe('0 of 1')
  })
  it('is the only one known for the first review seen of a child in care before the first return', () => {
    const view = aView({
      first: 2020,
      children: [aChild('A', { reviews: [{ REVIEW: '10/09/2020' }] })],
      facts: { review_schedule: [{ child_id: 'A', review_date: '10/09/2020', due_date: '08/09/2020' }] },
    })
    expect(inMonth('reviews-timely', D, view)).toBe('0 of 1')
  })
})

describe('a review in two parts', () => {
  const adjourned = (completed_date: string, ...reviews: string[]) =>
    council(reviews, { review_date: '21/08/2020', adjourned: 'Y', completed_date })
  it('is one review, held when it was completed', () => {
    const view = adjourned('01/09/2020', '21/08/2020', '01/09/2020')
    expect(inYear('reviews-held', 2020, view)).toBe('1')
    expect(inMonth('reviews-held', D, view)).toBe('1')
    expect(inMonth('reviews-timely', D, view)).toBe('1 of 1')
  })
  it('is late when completed after the day it was due', () => {
    expect(inMonth('reviews-timely', D, adjourned('02/09/2020', '21/08/2020'))).toBe('0 of 1')
  })
  it('is a review by its due day only when completed within 20 working days: by 21 September', () => {
    const due = (completed: string) => inMonth('reviews-timely', D, adjourned(completed, '21/08/2020'))
    expect([due('01/09/2020'), due('21/09/2020'), due('22/09/2020'), due('')]).toEqual([
      '1 of 1',
      '0 of 1',
      '0 of 1',
      '0 of 1',
    ])
    const [inTime, tooLate] = ['21/09/2020', '22/09/2020'].map((completed) =>
      inYear('reviews-timely', 2020, adjourned(completed, '21/08/2020'), '31/12/2020'),
    )
    // Completed in time, the second falls due three months later, on 21 December.
    expect([inTime, tooLate]).toEqual(['0 of 2', '0 of 1'])
  })
  it('is held as it was returned, whatever the schedule says of its being completed', () => {
    for (const completed of ['01/09/2020', '22/09/2020', '']) {
      const view = adjourned(completed, '21/08/2020')
      expect(inMonth('reviews-held', '31/08/2020', view)).toBe('1')
      expect(inMonth('review-participation', '31/08/2020', view)).toBe('1')
      expect(inYear('reviews-held', 2020, view)).toBe('1')
    }
  })
  it('is one when both parts were returned, however late the second', () => {
    const view = adjourned('22/09/2020', '21/08/2020', '22/09/2020')
    expect(inMonth('reviews-held', '31/08/2020', view)).toBe('0')
    expect(inMonth('reviews-held', D, view)).toBe('1')
    expect(inMonth('review-participation', D, view)).toBe('1')
  })
  it('is held on the day it was completed where only the schedule tells of it', () => {
    const told = (completed_date: string) =>
      aView({
        facts: {
          review_schedule: [
            { child_id: 'A', review_date: '21/08/2020', adjourned: 'Y', completed_date },
            { child_id: 'B', review_date: '03/09/2020' },
          ],
        },
        asAt: D,
      })
    expect(inMonth('reviews-held', D, told('22/09/2020'))).toBe('2')
    expect(inYear('reviews-held', 2020, told(''), D)).toBe('1')
  })
  it('is no review in parts when it is said not to be', () => {
    const view = council(['21/08/2020'], {
      review_date: '21/08/2020',
      adjourned: 'N',
      completed_date: '01/12/2020',
    })
    expect(inMonth('reviews-held', '31/08/2020', view)).toBe('1')
  })
})

describe('the review schedule', () => {
  const entries: readonly Entry[] = [
    { child_id: 'A', review_date: '01/09/2020' },
    { child_id: 'A', review_date: '01/12/2020' },
    { child_id: 'B', review_date: '10/09/2020' },
  ]
  it('tells of reviews where no return holds them', () => {
    const view = aView({
      first: 2020,
      children: [entered('A'), entered('B')],
      facts: { review_schedule: entries },
      without: ['Reviews'],
    })
    expect(monthTo('reviews-held', D, view)).toMatchObject({ value: 2, source: 'the review schedule' })
    expect(inMonth('reviews-timely', D, view)).toBe('1 of 2')
    expect(inMonth('reviews-children-timely', D, view)).toBe('1 of 2')
    expect(rowsAt('reviews-late-days', D, view)).toEqual({ '1-14': 1 })
    expect(inMonth('review-participation', D, view)).toBe('not-collected')
  })
  it('is asked only where the return says nothing', () => {
    const view = aView({
      first: 2020,
      children: [entered('A', '02/09/2020'), entered('B')],
      facts: { review_schedule: entries },
    })
    expect(monthTo('reviews-held', D, view)).toMatchObject({ value: 1, source: 'the return (Reviews)' })
  })
  it('tells of the months after the last return, from what returns said before it began', () => {
    const view = aView({
      first: 2019,
      children: [aChild('A', { reviews: [{ REVIEW: '15/03/2020' }] })],
      facts: { review_schedule: [{ child_id: 'A', review_date: '14/09/2020' }] },
      asAt: D,
    })
    expect(inMonth('reviews-timely', D, view)).toBe('1 of 1')
    expect(inMonth('reviews-held', '31/03/2020', view)).toBe('1')
  })
  it('tells of children no episode names, six months after each review', () => {
    const view = aView({
      facts: {
        review_schedule: [
          { child_id: 'A', review_date: '10/03/2020' },
          { child_id: 'A', review_date: '11/09/2020' },
        ],
      },
      asAt: D,
    })
    expect(inMonth('reviews-held', D, view)).toBe('1')
    expect(inMonth('reviews-timely', D, view)).toBe('0 of 1')
    expect(inMonth('reviews-children-timely', D, view)).toBe('not-collected')
  })
  it('says where it ends, and what would fill the gap when there is none', () => {
    const view = aView({ facts: { review_schedule: entries.slice(0, 1) }, asAt: '31/12/2020' })
    expect(monthTo('reviews-held', '31/10/2020', view)).toMatchObject({ status: 'not-collected' })
    const none = aView({ first: 2020, children: [entered('A')], without: ['Reviews'] })
    expect(monthTo('reviews-held', D, none).note).toContain('review_schedule.csv (L11)')
  })
})
