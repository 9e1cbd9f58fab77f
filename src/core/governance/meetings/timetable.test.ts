import { describe, expect, it } from 'vitest'
import { day } from '../../time/day.ts'
import { questionsRule, usualOrders } from './standing-orders.ts'
import { timeOfDay, timeSpan, parseTime, spokenTime } from './time-of-day.ts'
import { lateness, noticeShort, timetable } from './timetable.ts'

const november = timetable(day('2020-11-12'), usualOrders)

describe('the timetable of a meeting', () => {
  it('says each deadline with its day and time, in order', () => {
    expect(november.deadlines.map(({ sentence }) => sentence)).toEqual([
      'Report authors hand in their papers by 12 noon on Monday 2 November 2020.',
      'The agenda and its papers are public by the end of Wednesday 4 November 2020.',
      'Questions and statements from the public arrive by 8.30 am on Monday 9 November 2020.',
      'A late paper can go out as a supplement until 12 noon on Tuesday 10 November 2020. After that the chair must say why it is urgent.',
    ])
    expect(november.cautions).toEqual([])
  })
  it('has no deadline for questions where the board takes none', () => {
    const { publicQuestions, ...none } = usualOrders
    expect(publicQuestions).toBeDefined()
    expect(timetable(day('2020-11-12'), none).deadlines.map(({ of }) => of)).not.toContain('questions')
    expect(questionsRule(none)).toBeUndefined()
  })
  it('warns where the bank holidays are not known yet', () => {
    expect(timetable(day('2028-03-02'), usualOrders).cautions).toHaveLength(1)
  })
  it('puts a paper in the pack, a supplement, or before the chair', () => {
    expect(lateness({ on: day('2020-11-04') }, november)).toBe('in-time')
    expect(lateness({ on: day('2020-11-05') }, november)).toBe('supplement')
    expect(lateness({ on: day('2020-11-10'), at: timeOfDay('12:00') }, november)).toBe('supplement')
    expect(lateness({ on: day('2020-11-10'), at: timeOfDay('12:01') }, november)).toBe('urgent-only')
  })
  it('finds short notice and says what was due', () => {
    expect(noticeShort(day('2020-11-04'), day('2020-11-12'), usualOrders)).toBeUndefined()
    expect(noticeShort(day('2020-11-05'), day('2020-11-12'), usualOrders)).toContain(
      '4 clear days and needs 5 clear days: it was due by 4 November 2020',
    )
  })
  it('prints the rule for public questions from the settings', () => {
    expect(questionsRule(usualOrders)).toBe(
      'You may send up to two questions, or one statement of no more than 450 words.',
    )
  })
})

describe('a time of day', () => {
  it('is read as people write it', () => {
    expect(['15:05', '3.05 pm', '8.30am', '12.00 am', '12.15pm'].map(parseTime)).toEqual([
      905, 905, 510, 0, 735,
    ])
    expect(['25:00', '3', '15:60', '13.00 pm', ''].map(parseTime)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
  it('is printed as papers print it', () => {
    expect(spokenTime(timeOfDay('00:05'))).toBe('12.05 am')
    expect(timeSpan(timeOfDay('15:00'), timeOfDay('17:47'))).toBe('3.00–5.47 pm')
    expect(timeSpan(timeOfDay('10:00'), timeOfDay('12:30'))).toBe('10.00 am–12.30 pm')
  })
})
