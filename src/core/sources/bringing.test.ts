import { describe, expect, it, test } from 'vitest'
import { day, isoDay } from '../time/day.ts'
import { nextDue, ownerOf, partnerOf } from './bringing.ts'
import type { Every } from './collection.ts'
import { collectionNames, collectionOf } from './collections.ts'

describe('A table belongs to', () => {
  it.each([
    ['collection/health_assessments', 'health'],
    ['collection/peps', 'education'],
    ['collection/foster_households', 'fostering'],
    ['collection/adopters', 'adoption'],
    ['collection/advocacy', 'advocacy'],
    ['collection/visits', ''],
    ['ssda903/Episodes', ''],
    ['annex-a/list-8', ''],
    ['collection/no_such', ''],
  ])('%s: %s', (kind, owner) => {
    expect(ownerOf(kind)).toBe(owner)
  })
})

test('whoever keeps a collection of the NHS, the virtual school or an agency brings it', () => {
  const outside = collectionNames.filter((name) =>
    /NHS|Virtual school$|agency|provider$/.test(collectionOf(name).keeper),
  )
  expect(outside.length).toBeGreaterThan(10)
  expect(outside.filter((name) => partnerOf(name) === '')).toEqual([])
})

describe('What was brought on a day is next due', () => {
  it.each<[Every, string, string]>([
    ['month', '2025-01-31', '2025-02-28'],
    ['month', '2025-12-05', '2026-01-31'],
    ['quarter', '2025-01-31', '2025-06-30'],
    ['quarter', '2025-03-31', '2025-06-30'],
    ['quarter', '2025-12-01', '2026-03-31'],
    ['term', '2025-02-01', '2025-07-31'],
    ['term', '2025-06-01', '2025-12-31'],
    ['term', '2025-09-01', '2026-04-30'],
    ['year', '2025-03-31', '2026-03-31'],
  ])('%s after %s: %s', (every, last, due) => {
    expect(isoDay(nextDue(every, day(last)))).toBe(due)
  })
})
