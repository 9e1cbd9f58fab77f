import { describe, expect, it } from 'vitest'
import { anEntry, type Told } from '../../../test/entry.ts'
import type { Entry } from './data-set.ts'
import { trendOf } from './trend.ts'

const moved = (from: Told, to: Told): readonly Told[] => [from, ...Array.from({ length: 11 }, () => from), to]
const course = (...runs: readonly (readonly [number, Told])[]): readonly Told[] =>
  runs.flatMap(([months, told]) => Array.from({ length: months }, () => told))

describe('what is looked at on a day is held against the same a year before', () => {
  it('is worse and up when far more children than chance explains were moved', () => {
    expect(trendOf(anEntry('placement-3plus', { months: moved([40, 470], [90, 470]) }))).toEqual({
      verdict: 'up',
      judgement: 'worse',
      shape: '▼',
      words: 'worse: up',
      detail: 'from 9% in September 2019',
      evidence: 'Up, which is worse: from 9% in September 2019.',
      brief: 'Up, which is worse.',
    })
  })
  it('is only likely where chance would still bring it now and then', () => {
    const { words, shape } = trendOf(anEntry('placement-3plus', { months: moved([80, 470], [40, 470]) }))
    expect([shape, words]).toEqual(['▲', 'better: down'])
    expect(trendOf(anEntry('placement-3plus', { months: moved([76, 470], [40, 470]) })).words).toBe(
      'better: likely down',
    )
  })
  it('is no evidence of change when chance would bring as much', () => {
    const { shape, words } = trendOf(anEntry('placement-3plus', { months: moved([43, 470], [48, 437]) }))
    expect([shape, words]).toEqual(['●', 'no evidence of change'])
  })
  it('is up without a judgement where neither is better', () => {
    const { shape, words, judgement } = trendOf(anEntry('cic-count', { months: moved(400, 520) }))
    expect([shape, words, judgement]).toEqual(['△', 'up', undefined])
  })
  it('is too few to say where even a doubling would not stand out', () => {
    expect(trendOf(anEntry('placement-3plus', { months: moved([6, 40], [8, 40]) }))).toMatchObject({
      shape: '–',
      words: 'too few to say',
      evidence: 'Too few to say whether it has changed from 15% in September 2019.',
    })
  })
  it('cannot be told without a figure, and says which is missing', () => {
    expect(trendOf(anEntry('placement-3plus', { months: moved('not-collected', [48, 437]) }))).toMatchObject({
      shape: '–',
      words: 'cannot tell',
      detail: 'September 2019 has no figure',
    })
    expect(trendOf(anEntry('placement-3plus', { months: ['not-collected'] })).detail).toBe(
      'there is no figure',
    )
  })
  it('cannot be told of a hidden figure, nor from one, and says that it is hidden', () => {
    const entry = anEntry('placement-3plus', { months: moved([40, 470], [90, 470]) })
    const hide = (which: number) => ({
      ...entry,
      series: entry.series.map((shown, at) =>
        at === which ? { ...shown, figure: { kind: 'suppressed' as const } } : shown,
      ),
    })
    expect(trendOf(hide(12)).detail).toBe('the figure is hidden')
    expect(trendOf(hide(0)).detail).toBe('September 2019 is hidden')
  })
  it('cannot be told of a figure that rests on less than it should', () => {
    const broken = anEntry('placement-3plus', {
      months: moved([1, 470], [200, 470]),
      status: 'broken-series',
    })
    expect(trendOf(broken).words).toBe('cannot tell')
  })
})

describe('what happens in each month is held against the months before', () => {
  it('is up when four months together stand out, though none does alone', () => {
    expect(trendOf(anEntry('missing-incidents', { months: course([9, 20], [4, 44]) }))).toMatchObject({
      words: 'worse: up',
      detail: 'from 20 a month to 43.9 a month since June 2020',
    })
  })
  it('is no evidence of change when months go up and down', () => {
    const months = [20, 24, 17, 22, 19, 25, 18, 21, 16, 23, 20, 26, 22]
    expect(trendOf(anEntry('missing-incidents', { months })).words).toBe('no evidence of change')
  })
  it('does not take a month cut short for a low one', () => {
    const months = [...course([12, 60]), 6]
    expect(trendOf(anEntry('missing-incidents', { months, asAt: '2020-09-03' })).verdict).toBe('no-evidence')
    expect(trendOf(anEntry('missing-incidents', { months, asAt: '2020-09-30' })).verdict).toBe('likely-down')
  })
  it('of a difference of two flows looks at how its months stray', () => {
    const months = [-2, 3, 0, -1, 2, -3, 1, 0, 2, 14, 12, 15, 13]
    expect(trendOf(anEntry('cic-net-change', { months })).words).toBe('up')
  })
  it('of what seldom happens holds twelve months against whole years before', () => {
    const rare = (years: Readonly<Record<number, Told>>) =>
      trendOf(anEntry('adoptions-finalised', { months: course([13, 4]), years }))
    expect(rare({ 2017: 20, 2018: 22 })).toMatchObject({
      words: 'likely up',
      detail: 'from 21 a year (2017/18 to 2018/19) to 48 in twelve months',
    })
    expect(rare({ 2018: 45 }).words).toBe('too few to say')
    expect(
      trendOf(anEntry('adoptions-finalised', { months: course([13, 8]), years: { 2018: 95 } })).words,
    ).toBe('no evidence of change')
    expect(rare({ 2019: 10 }).words).toBe('too few to say')
    expect(
      trendOf(anEntry('adoptions-finalised', { months: course([13, 0]), years: { 2018: 2 } })).words,
    ).toBe('too few to say')
  })
  it('of a year just ended holds it against the year before', () => {
    const entry = anEntry('adoptions-finalised', {
      asAt: '2020-03-31',
      months: course([13, 4]),
      years: { 2018: 20, 2019: 48 },
    })
    expect(trendOf(entry)).toMatchObject({ words: 'likely up', detail: 'from 20 in 2018/19' })
  })
})

describe('months that are hidden', () => {
  const hiding = (entry: Entry): Entry => ({
    ...entry,
    series: entry.series.map((shown, i) => (i === 5 ? { ...shown, figure: { kind: 'suppressed' } } : shown)),
  })
  it('leave a story that cannot be told, for it is the low ones that are hidden', () => {
    const entry = anEntry('missing-incidents', { months: course([9, 20], [4, 60]) })
    expect(trendOf(entry).words).toBe('worse: up')
    expect(trendOf(hiding(entry))).toMatchObject({
      words: 'cannot tell',
      detail: 'some of its months are hidden',
    })
  })
})
