import { describe, expect, it } from 'vitest'
import { day } from '../time/day.ts'
import { termlyDay, termOn } from './school-terms.ts'
import { schoolYearNamed, schoolYearStart } from './school-year.ts'

describe('a school year', () => {
  it('begins on 1 September, and August belongs to the one before', () => {
    expect(schoolYearStart(day('01/09/2020'))).toBe(day('01/09/2020'))
    expect(schoolYearStart(day('31/08/2020'))).toBe(day('01/09/2019'))
    expect(schoolYearStart(day('31/03/2021'))).toBe(day('01/09/2020'))
  })
  it.each(['2018/19', '2018/2019', '2018-19', '201819', ' 2018/19 '])('is known as %s', (text) => {
    expect(schoolYearNamed(text)).toBe(2018)
  })
  it('of 1999/00 begins in 1999', () => {
    expect(schoolYearNamed('1999/00')).toBe(1999)
  })
  it.each(['2019', '2018/20', 'Year 6', '', undefined])('is not named by %s', (text) => {
    expect(schoolYearNamed(text)).toBeUndefined()
  })
})

describe('a term', () => {
  it.each([
    ['30/09/2020', 'autumn', '16/04/2020'],
    ['24/10/2020', 'autumn', '16/04/2020'],
    ['25/10/2020', 'autumn', '01/09/2020'],
    ['31/12/2020', 'autumn', '01/09/2020'],
    ['31/01/2021', 'spring', '01/09/2020'],
    ['15/02/2021', 'spring', '01/01/2021'],
    ['31/03/2021', 'spring', '01/01/2021'],
    ['30/04/2021', 'summer', '01/01/2021'],
    ['31/05/2021', 'summer', '16/04/2021'],
    ['31/07/2021', 'summer', '16/04/2021'],
  ])('of %s is %s, and a plan made since %s does', (on, name, since) => {
    expect(termOn(day(on))).toMatchObject({ name, since: day(since) })
  })
  it('of August is as at 31 July', () => {
    expect(termlyDay(day('01/08/2020'))).toBe(day('31/07/2020'))
    expect(termlyDay(day('31/08/2020'))).toBe(day('31/07/2020'))
    expect(termlyDay(day('01/09/2020'))).toBe(day('01/09/2020'))
  })
})
