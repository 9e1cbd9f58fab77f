import { expect, test } from 'vitest'
import { anEntry } from '../../../test/entry.ts'
import { periodTable } from './tables.ts'

test('a month says why it has no figure; a hidden one says it in its cell and not again beside it', () => {
  const entry = anEntry('placement-3plus', { months: [[1, 10], 'not-collected', [2, 10]] })
  const series = entry.series.map((shown, at) =>
    at === 2
      ? { ...shown, figure: { kind: 'suppressed' as const }, note: 'Hidden so that no child can be told.' }
      : shown,
  )
  const { columns, rows } = periodTable(entry, series, 'Moves')
  expect(columns.at(-1)?.heading).toBe('Note')
  expect(rows.map((row) => row.at(-1)?.text)).toEqual(['', 'Nobody was asked.', ''])
  expect(rows[2]?.slice(1, 4).map(({ text, hidden }) => [text, hidden])).toEqual(
    Array(3).fill(['Hidden', true]),
  )
})
