import { expect, test } from 'vitest'
import { monthTicks } from './month-ticks.ts'

const labels = (...texts: string[]) => texts.map((label) => ({ label }))

test('of thirteen months every third is named, with the year at the ends and where it changes', () => {
  const months =
    'Sep 2019,Oct 2019,Nov 2019,Dec 2019,Jan 2020,Feb 2020,Mar 2020,Apr 2020,May 2020,Jun 2020,Jul 2020'
  const ticks = monthTicks(labels(...months.split(','), 'Aug 2020', 'Sep 2020'))
  expect(ticks.map(({ text }) => text)).toEqual(['Sep\n2019', 'Dec', 'Mar\n2020', 'Jun', 'Sep\n2020'])
  expect(ticks.map(({ index }) => index)).toEqual([0, 3, 6, 9, 12])
})

test('a few points are all named', () => {
  expect(monthTicks(labels('Jul 2020', 'Aug 2020')).map(({ text }) => text)).toEqual([
    'Jul\n2020',
    'Aug\n2020',
  ])
})

test('five years are named once a year', () => {
  const months = Array.from({ length: 60 }, (_, at) => `Mar ${2020 + Math.floor(at / 12)}`)
  expect(monthTicks(labels(...months)).map(({ index }) => index)).toEqual([11, 23, 35, 47, 59])
})
