import { describe, expect, it } from 'vitest'
import { aChild } from '../../../test/build.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, indicator, monthTo, yearFrom } from '../../../test/measured.ts'
import { day } from '../time/day.ts'
import { measure } from './measure.ts'

const council = (facts: SaidFacts, last = 2020) =>
  aView({ first: 2018, last, children: [aChild('A')], facts })
const checked = (...days: string[]): SaidFacts => ({
  dental_checks: days.map((check_date) => ({ child_id: 'A', check_date })),
})
const dental = (asAt: string, facts: SaidFacts) => monthTo('dental-up-to-date', asAt, council(facts))

describe('a value that looks back twelve months', () => {
  it('is broken when its collection begins later than that', () => {
    expect(dental('30/09/2020', checked('10/10/2019', '01/09/2020')).status).toBe('final')
    const short = dental('30/09/2020', checked('10/11/2019', '01/09/2020'))
    expect(short).toMatchObject({ status: 'broken-series', value: 100 })
    expect(short.note).toBe(
      'Dental checks (L02) are loaded from 1 November 2019, and a true value rests on what happened from 1 October 2019.',
    )
  })
  it('is provisional when nothing of its collection is dated in the month or later', () => {
    const early = dental('30/09/2020', checked('10/06/2019', '31/08/2020'))
    expect(early).toMatchObject({
      status: 'provisional',
      note: 'Nothing in dental checks (L02) is dated after 31 August 2020.',
    })
    expect(dental('31/08/2020', checked('10/06/2019', '31/08/2020')).status).toBe('final')
  })
})

describe('a year of what happens', () => {
  it('is broken when its collection begins after the year did', () => {
    const facts = {
      foster_allegations: [{ allegation_id: '1', household_id: 'H', received_date: '02/09/2019' }],
    }
    const year = yearFrom('foster-allegations', 2019, council(facts))
    expect(year).toMatchObject({ value: 1, status: 'broken-series' })
  })
  it.each<[string, (...days: string[]) => SaidFacts]>([
    [
      'foster-allegations',
      (...days) => ({
        foster_allegations: days.map((received_date) => ({
          allegation_id: received_date,
          household_id: 'H',
          received_date,
        })),
      }),
    ],
    [
      'escalations-by-level',
      (...days) => ({
        escalations: days.map((raised_date) => ({ escalation_id: raised_date, level: '1', raised_date })),
      }),
    ],
    [
      'complaints',
      (...days) => ({
        complaints: days.map((received_date) => ({ complaint_id: received_date, received_date })),
      }),
    ],
  ])(
    'of %s is broken when the first is of May, unless an earlier entry shows that April was kept',
    (id, said) => {
      const year = (...days: string[]) => yearFrom(id, 2019, council(said(...days)))
      expect(year('12/05/2019')).toMatchObject({ value: 1, status: 'broken-series' })
      expect(year('30/04/2019', '12/05/2019')).toMatchObject({ value: 2, status: 'final' })
      expect(year('12/03/2019', '12/05/2019')).toMatchObject({ value: 1, status: 'final' })
    },
  )
})

describe('an indicator of several sources', () => {
  const words = (asAt: string, facts: SaidFacts) =>
    measure(indicator('dental-up-to-date'), council(facts), day(asAt), 13).indicator
  it('is in the words of the source that tells most of its months', () => {
    expect(words('30/09/2020', checked('10/06/2018', '01/09/2020'))).toMatchObject({
      collections: ['dental_checks'],
      id: 'dental-up-to-date',
    })
    expect(words('31/03/2021', {}).collected).toBe('year-end')
    expect(words('30/09/2020', {}).collected).toBe('year-end')
  })
})
