import { expect, test } from 'vitest'
import { measureKey } from './measure.ts'
import { publications } from './publications.ts'
import { endYear, measureFor, measures, periodEnd, periodName } from './published.ts'

test('each measure is found under one key', () => {
  const keys = measures.map((m) => measureKey(m.indicator, m.row))
  expect(new Set(keys).size).toBe(keys.length)
  for (const m of measures) expect(measureFor(m.indicator, m.row)).toBe(m)
})

test('each measure says a value for every filter of its publication', () => {
  for (const { publication, value, numerator, denominator } of measures) {
    const { filters } = publications[publication]
    for (const place of [value, numerator, denominator]) {
      if (place) expect(place.at).toHaveLength(filters.length)
    }
  }
})

test('no two publications have the same columns', () => {
  const all = Object.values(publications).map((p) => [...p.headings].sort().join())
  expect(new Set(all).size).toBe(all.length)
})

test('a reporting year ends on 31 March, an academic year on 31 August', () => {
  expect(periodName('2025')).toBe('2025')
  expect(periodName('202425')).toBe('2024/25')
  expect([endYear('2025'), endYear('2024/25')]).toEqual([2025, 2025])
  expect([periodEnd('2025'), periodEnd('2024/25')]).toEqual(['2025-03-31', '2025-08-31'])
})
