import { expect, test } from 'vitest'
import { anEntry } from '../../../test/entry.ts'
import { day } from '../time/day.ts'
import { targetAcross } from './target-line.ts'

const aTarget = (from: string, target: number) => ({
  indicatorId: 'dental-up-to-date',
  from: day(from),
  target,
  tolerance: 5,
  polarity: 'higher' as const,
  period: undefined,
  owner: undefined,
  source: undefined,
  note: undefined,
})

test('a target is drawn from its first month on, and steps where another takes its place', () => {
  const entry = {
    ...anEntry('dental-up-to-date'),
    targets: [aTarget('2019-12-01', 80), aTarget('2020-04-01', 90)],
  }
  expect(targetAcross(entry, entry.series)).toEqual({
    target: {
      label: 'Target: 90% or more',
      value: 90,
      steps: [
        { from: 3, to: 6, value: 80 },
        { from: 7, to: 12, value: 90 },
      ],
    },
  })
})

test('nothing is drawn of a target that begins after the last month, or where there is none', () => {
  const entry = anEntry('dental-up-to-date')
  expect(targetAcross(entry, entry.series)).toEqual({})
  const later = { ...entry, targets: [aTarget('2021-04-01', 90)] }
  expect(targetAcross(later, later.series)).toEqual({})
})
