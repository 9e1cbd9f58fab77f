import { beforeAll, describe, expect, it } from 'vitest'
import { sampleOf } from '../../../../test/kept-data-set.ts'
import { day } from '../../time/day.ts'
import type { DataSet } from '../data-set.ts'
import { ragOf } from '../rag.ts'
import { withTargets } from '../target.ts'
import { trendOf } from '../trend.ts'
import { exceptionReportOf } from './exception-report.ts'
import { exceptionsOf } from './exceptions.ts'

let set: DataSet
beforeAll(() => {
  set = sampleOf()
}, 60_000)

/** The same with a target for reviews on time. */
const aimedAt = (target: number): DataSet =>
  withTargets(set, [
    {
      ...{ indicatorId: 'reviews-timely', from: day('2024-04-01'), target, tolerance: 1, polarity: 'higher' },
      ...{ period: undefined, owner: undefined, source: undefined, note: undefined },
    },
  ])

describe('the scorecard by exception', () => {
  it('holds every measure once: among what is named, among the others or among what cannot be told', () => {
    const { entries, others, untold } = exceptionsOf(set)
    const ids = [...entries, ...others, ...untold].map(({ indicator }) => indicator.id)
    expect(ids.sort()).toEqual(
      set.entries
        .filter(({ indicator }) => !indicator.onlyRows)
        .map(({ indicator }) => indicator.id)
        .sort(),
    )
  })

  it('names what is off its target, with its chart, and not what meets it', () => {
    const missed = exceptionsOf(aimedAt(99)).entries.map(({ indicator }) => indicator.id)
    expect(missed).toContain('reviews-timely')
    expect(exceptionsOf(aimedAt(80)).others.map(({ indicator }) => indicator.id)).toContain('reviews-timely')
    const { themes, scorecard } = exceptionReportOf(aimedAt(99))
    expect(themes[0]?.indicators.map(({ id }) => id)).toEqual(missed)
    expect(scorecard.rows.map(({ indicatorId }) => indicatorId)).toEqual(missed)
  })

  it('names nothing that is on target and not worse', () => {
    const { entries, parts } = exceptionsOf(set)
    const worseThanElsewhere = new Set(parts[1]?.signals.map(({ indicatorId }) => indicatorId))
    for (const entry of entries)
      expect(
        ragOf(entry)?.verdict === 'off' ||
          trendOf(entry).judgement === 'worse' ||
          worseThanElsewhere.has(entry.indicator.id),
      ).toBe(true)
  })

  it('has all that goes well behind it, and says of how many', () => {
    const { appendix, summary } = exceptionReportOf(set)
    const { others, untold } = exceptionsOf(set)
    const rows = (id: string): number =>
      appendix.find((block) => block.id === id)?.tables.reduce((sum, table) => sum + table.rows.length, 0) ??
      0
    expect(rows('others')).toBe(others.length)
    expect(rows('untold')).toBe(untold.length)
    expect(summary[0]).toContain(`${String(others.length)} are none of these`)
  })
})
