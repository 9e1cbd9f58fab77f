import { expect, it } from 'vitest'
import { aView } from '../../../test/measured.ts'
import { day } from '../time/day.ts'
import { monthsTo, type Period } from '../time/period.ts'
import type { Cohort } from './cohort.ts'
import type { Unit } from './indicator.ts'
import { ratio } from './kinds.ts'
import { measurePeriod } from './measure.ts'

interface Pupil {
  readonly id: string
  readonly attended: number
  readonly possible: number
}

const pupils: Cohort<Pupil> = {
  words: 'pupils with sessions',
  of: () => [
    { id: 'A', attended: 95, possible: 100 },
    { id: 'B', attended: 40, possible: 50 },
  ],
  whyOut: () => 'No sessions',
}

const attendance = (unit: Unit) =>
  ratio<Pupil>({
    id: 'attended',
    theme: 'education',
    title: 'Attendance',
    question: 'How much school do they attend?',
    better: 'higher',
    source: 'School census',
    reach: 'period',
    tables: [],
    unit,
    cohort: pupils,
    words: 'sessions attended',
    outOf: 'sessions possible',
    amount: ({ attended }) => attended,
    weight: ({ possible }) => possible,
  })

const [month] = monthsTo(day('30/09/2020'), 1) as [Period]
const view = aView({ facts: {}, asAt: '30/09/2020' })

it('a ratio divides the sum of what each adds by the sum of what each is out of: 135 of 150 is 90%', () => {
  expect(measurePeriod(attendance('percent'), view, month)).toMatchObject({
    numerator: 135,
    denominator: 150,
    value: 90,
    status: 'final',
  })
})
it('a ratio in another unit is not in hundredths', () => {
  expect(measurePeriod(attendance('score'), view, month).value).toBe(0.9)
})
it('says what each adds', () => {
  const window = { from: month.from, to: month.to, counting: 'each' } as const
  expect(
    attendance('percent')
      .cases(view, window)
      .map(({ id, reason }) => [id, reason()]),
  ).toEqual([
    ['A', 'Adds 95 of 100 sessions possible'],
    ['B', 'Adds 40 of 50 sessions possible'],
  ])
})
