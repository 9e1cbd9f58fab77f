import { expect, test } from 'vitest'
import { anEntry } from '../../../../test/entry.ts'
import { periodCell } from '../../disclosure/cell-id.ts'
import type { DataSet, Entry } from '../data-set.ts'
import { readingOf } from '../reading.ts'
import { publicEdition } from './public-edition.ts'

const waits = (id: string, cases: number): Entry => ({
  ...anEntry(id, {
    asAt: '2020-09-30',
    months: Array.from({ length: 13 }, () => [cases * 40, cases] as const),
  }),
  behind: { spread: { median: 31.5, low: 3, high: 217 }, others: [] },
})
const published = (entry: Entry, hidden: readonly string[] = []): string => {
  const set: DataSet = {
    authority: { code: 'E06000001', name: 'Somewhere' },
    asAt: entry.series.at(-1)?.period.to ?? entry.series[0]?.period.to ?? (0 as DataSet['asAt']),
    edition: 'restricted',
    inputs: [],
    definitions: '',
    entries: [entry],
  }
  const [shown] = publicEdition(set, new Set(hidden)).entries
  return shown ? JSON.stringify([readingOf(shown), shown.median, shown.behind]) : ''
}

test('a mean of days has its median beside it, in whole days and without the ends of the range', () => {
  expect(published(waits('escalation-days', 10))).toContain('Half were 32.0 days or less.')
  expect(published(waits('escalation-days', 10))).not.toMatch(/217|31\.5/)
})

test('of fewer than ten cases no median is told', () => {
  expect(published(waits('escalation-days', 9))).not.toMatch(/Half were|32|217/)
})

test('no median is told of a hidden mean', () => {
  expect(
    published(waits('escalation-days', 12), [periodCell('escalation-days', 'month', '2020-09')]),
  ).not.toMatch(/Half were|32|217/)
})

test('officers see the median and the ends', () => {
  expect(readingOf(waits('escalation-days', 9))).toContain('the least was 3.0 and the most 217.0')
})
