import { describe, expect, it } from 'vitest'
import { anEntry, asAtOf, england } from '../../../test/entry.ts'
import { indicators } from '../indicators/index.ts'
import { themes } from '../indicators/theme.ts'
import { bookletOf } from './booklet.ts'
import type { DataSet } from './data-set.ts'

const input = {
  file: 'episodes.csv',
  sha256: 'ab'.repeat(32),
  kind: 'ssda903/Episodes',
  year: '2019/20',
  rows: 12,
  used: 10,
  listed: 2,
}

const set: DataSet = {
  authority: { code: 'E06000059', name: 'Dorset' },
  asAt: asAtOf(),
  edition: 'restricted',
  inputs: [input],
  definitions: '2026.1',
  entries: indicators.map(({ id, collected = 'always' }) =>
    anEntry(id, {
      ...(collected !== 'always' && { years: { 2018: [8, 10], 2019: [9, 10] } }),
      benchmarks: [england(10)],
    }),
  ),
}

describe('the booklet', () => {
  const report = bookletOf(set)
  it('says whose it is, as at when, and what it rests on', () => {
    expect([report.authority.name, report.asAtLong]).toEqual(['Dorset', '30 September 2020'])
    expect(report.summary[0]).toBe(
      'This data set rests on the return for 2019/20: 10 rows were used and 2 left out and listed.',
    )
    expect(report.inputs.rows[0]?.map(({ text }) => text)).toContain('abababababab')
  })
  it('has a section for each theme with an indicator, in the order a board reads them', () => {
    const order = Object.values(themes)
    const titles = report.themes.map(({ title }) => title)
    expect(titles).toEqual(order.filter((title) => titles.includes(title as never)))
  })
  it('has every indicator once, with a title, a question, a figure, a reading and its small print', () => {
    const sections = report.themes.flatMap((theme) => theme.indicators)
    expect(sections.map(({ id }) => id).sort()).toEqual(indicators.map(({ id }) => id).sort())
    for (const { smallPrint, headline, question } of sections) {
      expect(smallPrint.map(({ label }) => label).slice(0, 3)).toEqual([
        'Definition',
        'Source',
        'Comparators',
      ])
      expect(headline.figure).not.toBe('')
      expect(question).toMatch(/\?$/)
    }
  })
  it('never prints a share without what it is a share of', () => {
    for (const { indicator } of set.entries.filter((entry) => entry.indicator.kind === 'share')) {
      const section = report.themes.flatMap((theme) => theme.indicators).find(({ id }) => id === indicator.id)
      expect(section?.headline.count).toMatch(/^\d+ of \d+ /)
    }
  })
  it('keeps the scorecard to what fits one page, each row an indicator of the booklet', () => {
    expect(report.scorecard.rows.length).toBeLessThanOrEqual(40)
    const ids = new Set(indicators.map(({ id }) => id))
    expect(report.scorecard.rows.every(({ indicatorId }) => ids.has(indicatorId))).toBe(true)
  })
  it('explains its words in order of the alphabet', () => {
    const terms = report.glossary.map(({ term }) => term)
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'en-GB')))
  })
})
