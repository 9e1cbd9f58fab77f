import { describe, expect, it } from 'vitest'
import type { Table } from '../../core/reports/report.ts'
import { tablesOf } from './paper-table.ts'

const aTable = (headings: readonly string[], cell: string): Table => ({
  caption: 'Over time',
  columns: ['Group', ...headings].map((heading, at) => ({ heading, align: at === 0 ? 'left' : 'right' })),
  rows: [['Attended and spoke', ...headings.map(() => cell)].map((text) => ({ text }))],
  notes: ['Counted twice.'],
})

const months = (count: number) => Array.from({ length: count }, (_, at) => `Mar ${String(2000 + at)}`)
const points = (table: ReturnType<typeof tablesOf>[number] | undefined): number =>
  (table?.columns ?? []).reduce((sum, { em }) => sum + (em ?? 0) * 7.5 + 3, 0)

describe('a table on paper', () => {
  it('gives a number the width it needs and leaves the rest to the names', () => {
    const [table] = tablesOf(aTable(['Health assessments up to date: how many'], '287 of 326'))
    expect(table?.columns.map(({ em }) => em === null)).toEqual([true, false])
    expect(table?.columns[1]?.em).toBeLessThan(8)
  })
  it('of sixteen periods stands in one piece when its numbers are short', () => {
    const tables = tablesOf(aTable(months(16), '1,103'))
    expect(tables).toHaveLength(1)
    expect(tables[0]?.columns[1]?.heading).toBe('Mar\n2000')
    expect(points(tables[0])).toBeLessThan(499 - 100)
  })
  it('is set in pieces no wider than the page when they are long, with nothing lost and its notes once', () => {
    const tables = tablesOf(aTable(months(16), '67.68%'))
    expect(tables.map(({ caption }) => caption)).toEqual(['Over time', 'Over time (continued)'])
    expect(tables.map(({ rows }) => rows[0]?.[0]?.text)).toEqual(['Attended and spoke', 'Attended and spoke'])
    expect(tables.flatMap(({ columns }) => columns.slice(1))).toHaveLength(16)
    expect(tables.map(({ notes }) => notes.length)).toEqual([0, 1])
  })
  it('is set in the small type sooner than in pieces', () => {
    const [wordy, ...more] = tablesOf(aTable(months(8), 'Mainstream: 1'))
    expect([wordy?.size.type, more]).toEqual([7.5, []])
    expect(tablesOf(aTable(months(8), '67%'))[0]?.size.type).toBe(9)
  })
  it('leads from a name to its measure where that is printed', () => {
    const named = {
      ...aTable([], ''),
      rows: [[{ text: 'A', indicatorId: 'a' }], [{ text: 'B', indicatorId: 'b' }]],
    }
    const [table] = tablesOf(named, (id) => (id === 'a' ? 'indicator-0-0' : null))
    expect(table?.rows.map(([first]) => first?.link)).toEqual(['indicator-0-0', null])
  })
})
