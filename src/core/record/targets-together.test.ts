import { expect, test } from 'vitest'
import { day } from '../time/day.ts'
import type { Target } from './targets.ts'
import { targetsTogether } from './targets-together.ts'

const target = (indicatorId: string, from: string, value: number, more: Partial<Target> = {}): Target => ({
  ...{ indicatorId, from: day(from), target: value, polarity: 'higher' },
  ...{ tolerance: undefined, period: undefined, owner: undefined, source: undefined, note: undefined },
  ...more,
})

test('a target set in Hearth holds in place of the file’s of the same day, and says so; the others stand as they were', () => {
  const files = [target('a', '2024-04-01', 90), target('a', '2025-04-01', 92), target('b', '2025-04-01', 5)]
  const own = [target('a', '2025-04-01', 95, { source: 'Board, May' }), target('c', '2025-04-01', 1)]
  const all = targetsTogether(files, own)
  expect(all.map(({ indicatorId, target: value }) => [indicatorId, value])).toEqual([
    ['a', 90],
    ['b', 5],
    ['a', 95],
    ['c', 1],
  ])
  expect(all[2]).toMatchObject({
    source: 'Board, May',
    note: 'It holds in place of the one in the table of targets.',
  })
  expect(all[3]).toMatchObject({ source: 'Hearth’s settings', note: undefined })
})
