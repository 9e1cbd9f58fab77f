import { describe, expect, it } from 'vitest'
import { aHeader, anEpisode, aGrid } from '../../../test/build.ts'
import { aViewOf } from '../../../test/measured.ts'
import { load } from '../record/load.ts'
import type { Checked, Finding } from '../rules/index.ts'
import { day } from '../time/day.ts'
import { bookletOf } from './booklet.ts'
import type { ChecksFound } from './checks.ts'
import { dataSetJson } from './data-set-json.ts'
import { makeDataSet } from './data-set.ts'

const asAt = day('2025-03-31')
const everyone = Array.from({ length: 40 }, (_, at) => `CHILD${at}`)
const loaded = load([
  aGrid(
    '2024-25/header.csv',
    'Header',
    everyone.map((CHILD) => aHeader({ CHILD })),
  ),
  aGrid(
    '2024-25/episodes.csv',
    'Episodes',
    everyone.map((CHILD) => anEpisode({ CHILD, DECOM: '01/05/2024' })),
  ),
])

const set = (checks?: ChecksFound) =>
  makeDataSet({
    authority: { code: 'E06000999', name: 'Hearthshire' },
    asAt,
    inputs: [],
    view: aViewOf(loaded.returns),
    months: 13,
    benchmarksOf: () => [],
    checks,
  })

const ethnicity = (at: number, more: Partial<Finding> = {}): Finding => ({
  code: '103',
  severity: 'error',
  table: 'Header',
  row: at,
  child: `child${at} `,
  fields: ['ETHNIC'],
  ...more,
})

const found = (findings: readonly Finding[], more: Partial<Checked> = {}): ChecksFound => {
  const rows = { Header: 40, Episodes: 40 }
  const checked = { collection: '2024-25', rows, run: ['103'], findings, notRun: [], ...more }
  return { collection: '2024-25', checked }
}

const failingOf = (checks: ChecksFound, id: string) =>
  set(checks).entries.find(({ indicator }) => indicator.id === id)?.failing

const section = (checks?: ChecksFound) => bookletOf(set(checks)).appendix.find(({ id }) => id === 'checks')

describe('under a figure', () => {
  const checks = found([ethnicity(0), ethnicity(1), ethnicity(1, { row: 7 })])

  it('stands how many of its children have rows that fail, and why, however their number was typed', () => {
    expect(failingOf(checks, 'cic-ethnicity')).toBe(
      '2 of the 40 children this counts have rows that fail the Department’s checks: check 103 (ethnicity is blank or not a code on the list).',
    )
  })
  it('that does not rest on the column nothing is said', () => {
    expect(failingOf(checks, 'cic-count')).toBeUndefined()
  })
  it('the check that fails for most children comes first', () => {
    const several = found([
      ethnicity(0, { code: '9' }),
      ethnicity(1),
      ethnicity(2),
      ethnicity(3, { code: '8' }),
    ])
    expect(failingOf(several, 'cic-ethnicity')).toMatch(/: most often 103 \(.+\), then 8 and 9\.$/)
  })
  it('queries are not told, nor children the figure does not count', () => {
    expect(failingOf(found([ethnicity(0, { severity: 'query' })]), 'cic-ethnicity')).toBeUndefined()
    expect(failingOf(found([ethnicity(99)]), 'cic-ethnicity')).toBeUndefined()
  })
  it('of a year before the return that was checked nothing is said', () => {
    expect(failingOf(found([ethnicity(0)], { collection: '2025-26' }), 'cic-ethnicity')).toBeUndefined()
  })
  it('it is in the small print', () => {
    const sections = bookletOf(set(checks)).themes.flatMap(({ indicators }) => indicators)
    const { smallPrint = [] } = sections.find(({ id }) => id === 'cic-ethnicity') ?? {}
    expect(smallPrint.at(-1)?.label).toBe('Checks')
  })
})

describe('the section on the checks', () => {
  it('says what was checked, what failed, what stands on it and what could not be run', () => {
    const notRun = ['1', '2'].map((code) => ({ code, because: 'The return has no OC3 table.' }))
    const { paragraphs, tables } = section(found([ethnicity(0), ethnicity(1)], { notRun })) ?? {}
    expect(paragraphs?.slice(0, 2)).toEqual([
      'The 80 rows of the return for 2024/25 went through 1 of the Department’s checks. 2 more could not be run, which is not the same as passed: the last table says why.',
      'Errors from 1 check, in 2 rows of 2 children.',
    ])
    expect(tables?.map(({ rows }) => rows[0]?.map(({ text }) => text))).toEqual([
      [expect.stringContaining('Ethnicity'), '103', 'Error', '2', '2', '1'],
      [expect.stringMatching(/ethnic/i), '40', '2', '5%', '103'],
      ['The return has no OC3 table.', '2'],
    ])
  })
  it('shows twenty checks, errors first, and counts the rest', () => {
    const query = ethnicity(0, { code: 'Q', severity: 'query' })
    const errors = Array.from({ length: 24 }, (_, at) => ethnicity(at, { code: String(at) }))
    const table = section(found([query, ...errors]))?.tables[0]
    expect(table?.rows).toHaveLength(20)
    expect(table?.rows[0]?.[2]?.text).toBe('Error')
    expect(table?.notes).toEqual(['5 more checks fail, 5 times in all.'])
  })
  it('says that nothing fails, or that nothing could be run', () => {
    expect(section(found([]))?.paragraphs).toContain('Nothing fails.')
    expect(section(found([], { run: [] }))?.paragraphs).toHaveLength(1)
    expect(section({ because: 'There is no return here.' })?.paragraphs).toEqual([
      'The Department’s checks were not run. There is no return here.',
    ])
  })
  it('is not there without checks', () => {
    expect(section()).toBeUndefined()
  })
  it('names no child, and leaves the data set for other programs as it was', () => {
    const checks = found(everyone.map((_, at) => ethnicity(at)))
    expect(JSON.stringify(bookletOf(set(checks)))).not.toMatch(/child\d/i)
    expect(dataSetJson(set(checks))).toEqual(dataSetJson(set()))
  })
})
