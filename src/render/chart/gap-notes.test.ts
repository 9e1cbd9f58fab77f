import { expect, test } from 'vitest'
import { gapNotes } from './gap-notes.ts'

const point = (label: string, value: number | null, note?: string) => ({
  date: '2020-09-30',
  label,
  value,
  text: '–',
  ...(note === undefined ? {} : { note }),
})

test('each reason for a gap is said once, with its months', () => {
  const points = [
    point('Apr', null, 'Closed.'),
    point('May', null, 'Closed.'),
    point('Jun', 3),
    point('Jul', null, 'Late.'),
  ]
  expect(gapNotes({ points })).toEqual(['Apr, May: Closed.', 'Jul: Late.'])
})

test('a hidden month is marked where it stands and needs no note', () => {
  const hidden = { ...point('Apr', null, 'Hidden so that no child can be told.'), hidden: true as const }
  expect(gapNotes({ points: [hidden, point('May', null, 'Late.')] })).toEqual(['May: Late.'])
})

test('a note on a month that has a value is no gap', () => {
  expect(gapNotes({ points: [point('Apr', 3, 'Provisional.')] })).toEqual([])
})

test('a long run of months is counted, not listed', () => {
  const points = ['Apr', 'May', 'Jun', 'Jul'].map((label) => point(label, null, 'Closed.'))
  expect(gapNotes({ points })).toEqual(['Apr and 3 more months: Closed.'])
})
