import { expect, test } from 'vitest'
import { runsOf } from './hidden-runs.ts'

const cell = (period: string, reason?: string, row = 'All') => ({
  place: { row, period },
  why: reason === undefined ? undefined : { reason },
})

test('hidden cells of one row and reason are one line, those that follow one another one span', () => {
  const cells = [
    cell('March 2024', 'small'),
    cell('April 2024'),
    cell('May 2024', 'small'),
    cell('June 2024', 'small'),
    cell('July 2024', 'guard'),
    cell('2023/24', 'small'),
    cell('2024/25', 'small'),
    cell('2024/25', 'small', 'Girls'),
  ]
  expect(runsOf(cells).map(({ row, periods, why }) => [row, periods, why.reason])).toEqual([
    ['All', 'March 2024, May 2024 to June 2024, 2023/24 to 2024/25', 'small'],
    ['All', 'July 2024', 'guard'],
    ['Girls', '2024/25', 'small'],
  ])
})

test('months do not run on into years', () => {
  const [run] = runsOf([cell('March 2025', 'small'), cell('2023/24', 'small')])
  expect(run?.periods).toBe('March 2025, 2023/24')
})
