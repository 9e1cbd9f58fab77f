import { expect, test } from 'vitest'
import { day } from '../../core/time/day.ts'
import { seriesInJson } from './series-published.ts'

const point = (to: string, value: number | null, status = 'final') => ({ to, value, status })
const text = JSON.stringify({
  indicators: [
    {
      id: 'cic-count',
      series: [point('2025-02-28', 437), point('2025-03-31', null, 'suppressed')],
      years: [point('2025-03-31', 440)],
    },
    { id: 'something-else', series: [], years: [] },
  ],
})

test('a trace reads the months of a published edition, and what it hides stays hidden', () => {
  expect(seriesInJson(text, ['cic-count', 'nothing'])).toMatchObject([
    {
      indicator: 'cic-count',
      points: [
        { on: day('2025-02-28'), value: 437, printed: expect.stringContaining('437') as string },
        { on: day('2025-03-31'), value: undefined, printed: 'Hidden, because it is small' },
      ],
    },
  ])
})
