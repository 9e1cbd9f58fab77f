import { describe, expect, it } from 'vitest'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, casesOf, indicator, inMonth, inYear, monthTo, rowsAt } from '../../../test/measured.ts'
import { day } from '../time/day.ts'
import { measure } from './measure.ts'

type Referral = NonNullable<SaidFacts['advocacy']>[number]

const D = '30/09/2020'
const referral = (at: number, more: Referral = {}): Referral => ({
  referral_id: `R${String(at)}`,
  child_id: `C${String(at)}`,
  referral_date: '10/09/2020',
  group: 'CIC',
  ...more,
})
const told = (...rows: Referral[]) =>
  aView({ facts: { advocacy: rows.map((row, at) => referral(at, row)) }, asAt: D })

describe('advocacy referrals', () => {
  it('are 2 in September for two of 30 September and one of 1 October', () => {
    const view = told(
      { referral_date: '30/09/2020' },
      { referral_date: '01/10/2020' },
      { referral_date: '30/09/2020' },
    )
    expect(inMonth('advocacy-referrals', D, view)).toBe('2')
  })
  it('are one when the same referral stands in two files, and two when a person is referred again', () => {
    expect(inMonth('advocacy-referrals', D, told({ referral_id: 'R' }, { referral_id: 'R' }))).toBe('1')
    expect(inMonth('advocacy-referrals', D, told({ child_id: 'A' }, { child_id: 'A' }))).toBe('2')
  })
  it('are not collected before the first and after the last of them', () => {
    const view = told({ referral_date: '10/08/2020' })
    const months = ['31/07/2020', '31/08/2020', D].map((to) => inMonth('advocacy-referrals', to, view))
    expect(months).toEqual(['not-collected', '1', 'not-collected'])
    expect(monthTo('advocacy-referrals', D, view).note).toBe(
      'The last entry loaded of advocacy (L15) is of 10 August 2020.',
    )
  })
})

describe('young people referred', () => {
  it('are 2 for referrals of 1, 1 and 2', () => {
    const view = told({ child_id: '1' }, { child_id: '1' }, { child_id: '2' })
    expect(inMonth('advocacy-young-people', D, view)).toBe('2')
  })
  it('are known by pseudonym too, and one apiece when nobody is named', () => {
    const view = told(
      { child_id: '', pseudonym: 'p7' },
      { child_id: '', pseudonym: 'P7' },
      { child_id: '' },
      { child_id: '' },
    )
    expect(inMonth('advocacy-young-people', D, view)).toBe('3')
    expect(Object.keys(casesOf('advocacy-young-people', D, view))).toEqual([
      'P7',
      'referral R2',
      'referral R3',
    ])
  })
  it('are each counted again in another contract year', () => {
    const view = told(
      { child_id: 'A', referral_date: '30/11/2019' },
      { child_id: 'A', referral_date: '01/12/2019' },
      { child_id: 'A' },
    )
    expect(rowsAt('advocacy-young-people', D, view)).toEqual({ '2018-12': 1, '2019-12': 1 })
  })
})

describe('advocacy work', () => {
  it('is finished in the year it ends: 30 November in one, 1 December in the next', () => {
    const view = told(
      { episode_end: '30/11/2019', referral_date: '01/11/2019' },
      { episode_end: '01/12/2019' },
    )
    expect(rowsAt('advocacy-episodes-completed', D, view)).toEqual({ '2018-12': 1, '2019-12': 1 })
    expect(inYear('advocacy-episodes-completed', 2019, view)).toBe('2')
  })
  it('is 3 meetings for 3, 0 and a blank, and not recorded when all are blank', () => {
    const meetings = (...said: string[]) => told(...said.map((meetings_attended) => ({ meetings_attended })))
    expect(inMonth('advocacy-meetings', D, meetings('3', '0', ''))).toBe('3')
    expect(Object.values(casesOf('advocacy-meetings', D, meetings('3', '0', '')))).toEqual([3, 0])
    expect(inMonth('advocacy-meetings', D, meetings('', ''))).toBe('not-recorded')
    expect(inMonth('advocacy-meetings', D, meetings('0'))).toBe('0')
  })
  it('is 2 referrals from outside the area for yes, no and yes', () => {
    const view = told(
      { lives_outside_area: 'Y' },
      { lives_outside_area: 'N' },
      { lives_outside_area: 'Y', child_id: 'C0' },
    )
    expect(inMonth('advocacy-outside-area', D, view)).toBe('2')
    expect(inMonth('advocacy-outside-area', D, told({}))).toBe('not-recorded')
  })
  it('is help to complain for 2 young people when one of them complained twice', () => {
    const yes = { complaint_supported: 'Y' }
    const view = told({ ...yes, child_id: '1' }, { ...yes, child_id: '1' }, { ...yes, child_id: '2' }, {})
    expect(inMonth('advocacy-complaints', D, view)).toBe('2')
  })
})

const ids = [
  'advocacy-referrals',
  'advocacy-young-people',
  'advocacy-episodes-completed',
  'advocacy-meetings',
  'advocacy-outside-area',
  'advocacy-complaints',
]

/** Of each contract year of the provider's paper: referrals, people, work finished, meetings, outside, complaints. */
const printed = {
  '2017-12': [279, 249, 265, 183, 31, 9],
  '2018-12': [383, 281, 367, 270, 28, 14],
  '2019-12': [448, 332, 426, 318, 74, 16],
} as const

/** Referrals that add up to a printed year: the first in December, the rest from January to September. */
function yearOf(
  key: string,
  [referrals, people, finished, meetings, outside, complaints]: readonly number[],
) {
  const begins = Number(key.slice(0, 4))
  const on = (date: string, at: number): string =>
    at === 0 ? `${date}/12/${String(begins)}` : `${date}/0${String((at % 9) + 1)}/${String(begins + 1)}`
  const first = (at: number, count = 0): boolean => at < count
  return Array.from({ length: referrals ?? 0 }, (_, at) => ({
    referral_id: `${key} ${String(at)}`,
    child_id: `${key} ${String(at % (people ?? 1))}`,
    referral_date: on('15', at),
    group: 'CIC',
    lives_outside_area: first(at, outside) ? 'Y' : 'N',
    complaint_supported: first(at, complaints) ? 'Y' : 'N',
    meetings_attended: first(at, meetings) ? '1' : '',
    episode_end: first(at, finished) ? on('20', at) : '',
  }))
}

describe("the provider's three contract years", () => {
  const view = aView({
    facts: { advocacy: Object.entries(printed).flatMap(([key, year]) => yearOf(key, year)) },
    asAt: D,
  })
  it.each(ids.map((id, at) => [id, at] as const))('come out as printed: %s', (id, at) => {
    expect(rowsAt(id, D, view)).toEqual(
      Object.fromEntries(Object.entries(printed).map(([each, row]) => [each, row[at]])),
    )
  })
  it('say which months of a year they tell of, one alone by itself', () => {
    const cut = told({ referral_date: '03/11/2019' }, {})
    const { breakdown } = measure(indicator('advocacy-young-people'), cut, day(D), 1)
    expect(breakdown.map(({ label }) => label)).toEqual(['November 2019', 'December 2019 to September 2020'])
  })
  it('have monthly averages of 23.25 and 44.8, from figures that are not rounded (OQ-34)', () => {
    const { breakdown } = measure(indicator('advocacy-referrals'), view, day(D), 1)
    expect(breakdown.map(({ label }) => label)).toEqual([
      'December 2017 to November 2018, 23.25 a month',
      'December 2018 to November 2019, 31.92 a month',
      'December 2019 to September 2020, 44.8 a month',
    ])
  })
})
