import { beforeAll, describe, expect, it } from 'vitest'
import { sampleOf } from '../../../../test/kept-data-set.ts'
import { indicatorOf, indicators } from '../../indicators/index.ts'
import { principles, type Principle } from '../../governance/principles.ts'
import type { DataSet } from '../data-set.ts'
import { boardQuestions } from './board-questions.ts'
import { measuresByPrinciple } from './coverage-block.ts'
import { crosswalkReportOf } from './crosswalk-report.ts'
import { inspection } from './inspection.ts'
import { named, principlesServed } from './principles-served.ts'

const all = Object.keys(principles) as Principle[]
let set: DataSet
beforeAll(() => {
  set = sampleOf()
}, 60_000)

describe('the principles', () => {
  it('have at least one measure each', () => {
    const measures = measuresByPrinciple(set)
    expect(all.filter((principle) => (measures[principle] ?? []).length === 0)).toEqual([])
  })

  it('are served by every measure of the catalogue, one at least', () => {
    expect(indicators.filter((each) => principlesServed(each).length === 0)).toEqual([])
  })

  it('are said of measures that there are', () => {
    expect(named.filter((id) => !indicatorOf(id))).toEqual([])
  })
})

describe('areas of inspection and questions of boards', () => {
  const areas = [...inspection, ...boardQuestions]

  it('name measures that there are, each once', () => {
    expect(areas.flatMap(({ indicators: ids }) => ids.filter((id) => !indicatorOf(id)))).toEqual([])
    for (const { indicators: ids } of areas) expect(new Set(ids).size).toBe(ids.length)
  })

  it('have a measure, or say what is lacking', () => {
    expect(areas.filter(({ indicators: ids, gap }) => ids.length === 0 && gap === undefined)).toEqual([])
  })
})

describe('the crosswalk', () => {
  it('has a table for every area, with the data set’s own figures', () => {
    const { appendix } = crosswalkReportOf(set)
    expect(appendix.map(({ id }) => id)).toEqual([
      'coverage',
      'gaps',
      'inspection',
      'questions',
      'principles',
    ])
    expect(appendix[2]?.tables).toHaveLength(inspection.length)
    const count = appendix[3]?.tables[0]?.rows[0]
    expect(count?.map(({ text }) => text)).toEqual(['Children in care', 'Mar 2025', '41', '41'])
    expect(appendix[3]?.tables.find(({ caption }) => caption.includes('brothers'))?.rows[0]?.[0]?.text).toBe(
      'No measure tells of this',
    )
  })

  it('names every gap in one list', () => {
    const rows = crosswalkReportOf(set).appendix[1]?.tables[0]?.rows ?? []
    const lacking = [...inspection, ...boardQuestions].filter(
      ({ gap, indicators: ids }) => gap !== undefined || ids.length === 0,
    )
    expect(rows.map((row) => row[1]?.text)).toEqual(lacking.map(({ title }) => title))
    expect(rows.every((row) => (row[2]?.text ?? '') !== '')).toBe(true)
  })

  it('names as a gap a principle that nothing measures, with the reason where one is given', () => {
    const less = {
      ...set,
      entries: set.entries.filter(({ indicator }) => !principlesServed(indicator).includes('aim-high')),
    }
    const gapIn = (report: ReturnType<typeof crosswalkReportOf>): string | undefined =>
      report.appendix[0]?.tables[0]?.rows[4]?.at(-1)?.text
    expect(gapIn(crosswalkReportOf(less))).toContain('No measure tells how we do on this.')
    expect(gapIn(crosswalkReportOf(less, { notMeasured: { 'aim-high': 'no school gives data' } }))).toContain(
      'Not measured because: no school gives data',
    )
    expect(gapIn(crosswalkReportOf(set))).toBe('–')
  })
})
