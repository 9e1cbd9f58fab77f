import { describe, expect, test } from 'vitest'
import { anEntry } from '../../../test/entry.ts'
import type { Target } from '../record/targets.ts'
import { day } from '../time/day.ts'
import type { Entry } from './data-set.ts'
import { ragOf } from './rag.ts'
import { withTargets } from './target.ts'
import { targetLine, targetSmallPrint } from './target-words.ts'

const aTarget = (more: Partial<Target> = {}): Target => ({
  indicatorId: 'dental-up-to-date',
  from: day('2019-04-01'),
  target: 90,
  tolerance: 5,
  polarity: 'higher',
  period: undefined,
  owner: undefined,
  source: undefined,
  note: undefined,
  ...more,
})

const aimed = (entry: Entry, ...targets: Target[]): Entry => {
  const set = { authority: { code: '', name: '' }, asAt: day('2020-09-30'), inputs: [], definitions: '' }
  const [found = entry] = withTargets({ ...set, edition: 'restricted', entries: [entry] }, targets).entries
  return found
}

/** The last month's figure, out of 200. */
const dental = (seen: number, ...targets: Target[]): Entry =>
  aimed(
    anEntry('dental-up-to-date', { months: Array.from({ length: 13 }, () => [seen, 200] as const) }),
    ...targets,
  )

const wordOf = (entry: Entry): string | undefined => ragOf(entry)?.word

describe('a figure against its target', () => {
  test('is on target at it, within tolerance to its end, and off target beyond', () => {
    expect(wordOf(dental(180, aTarget()))).toBe('on target')
    expect(wordOf(dental(179, aTarget()))).toBe('within tolerance')
    expect(wordOf(dental(170, aTarget()))).toBe('within tolerance')
    expect(wordOf(dental(169, aTarget()))).toBe('off target')
  })

  test('is judged the other way round where less is better', () => {
    const less = { target: 10, tolerance: 2, polarity: 'lower' } as const
    expect(wordOf(dental(20, aTarget(less)))).toBe('on target')
    expect(wordOf(dental(24, aTarget(less)))).toBe('within tolerance')
    expect(wordOf(dental(25, aTarget(less)))).toBe('off target')
  })

  test('each verdict has a shape of its own', () => {
    const shapes = [180, 179, 10].map((seen) => ragOf(dental(seen, aTarget()))?.shape)
    expect(new Set(shapes).size).toBe(3)
  })

  test('is not judged without a tolerance, or where neither way is better', () => {
    expect(ragOf(dental(10, aTarget({ tolerance: undefined })))).toBeUndefined()
    expect(ragOf(dental(10, aTarget({ polarity: 'neither' })))).toBeUndefined()
  })

  test('is not judged by a target of later, nor by one that another has replaced', () => {
    expect(ragOf(dental(10, aTarget({ from: day('2020-10-01') })))).toBeUndefined()
    const replaced = [aTarget({ from: day('2020-04-01'), target: 50 }), aTarget()]
    expect(wordOf(dental(100, ...replaced))).toBe('on target')
  })

  test('is not judged where the edition does not show it', () => {
    const entry = dental(10, aTarget())
    const series = entry.series.map((shown) => ({ ...shown, figure: { kind: 'suppressed' as const } }))
    expect(ragOf({ ...entry, series })).toBeUndefined()
  })

  test('is judged as printed where the numbers behind it are not shown, so that no more is told', () => {
    const entry = dental(179, aTarget())
    const series = entry.series.map((shown) => ({
      ...shown,
      figure: { kind: 'number' as const, value: 89.5, numerator: null, denominator: null },
    }))
    expect(wordOf({ ...entry, series })).toBe('on target')
  })
})

describe('a target of what happens over time', () => {
  const months = Array.from({ length: 13 }, () => 2)
  const adoptions = (asAt: string, more: Partial<Target>) =>
    aimed(
      anEntry('adoptions-finalised', { asAt, months, years: { 2019: 24 } }),
      aTarget({ indicatorId: 'adoptions-finalised', target: 20, ...more }),
    )

  test('judges no month by what a count is to reach in a year', () => {
    expect(wordOf(adoptions('2020-03-31', {}))).toBe('on target')
    expect(ragOf(adoptions('2020-09-30', {}))).toBeUndefined()
  })

  test('judges a month by a target for a month', () => {
    expect(wordOf(adoptions('2020-09-30', { period: 'month', target: 2 }))).toBe('on target')
    expect(ragOf(adoptions('2020-03-31', { period: 'month', target: 2 }))).toBeUndefined()
  })
})

describe('the words of a target', () => {
  test('say which side of it is meant, how it is judged, whose it is and where it was set', () => {
    const owned = aTarget({ owner: 'Designated nurse', source: 'Health board', note: 'Raised in May' })
    expect(targetSmallPrint(dental(180, owned))).toEqual([
      {
        label: 'Target',
        text: '90% or more, from 1 April 2019. Up to 5 percentage points below it is within tolerance. Owner: Designated nurse. Set in: Health board. Raised in May.',
      },
    ])
  })

  test('say that a figure is below a target that it prints as', () => {
    expect(targetLine(dental(179, aTarget())).target).toEqual({
      mark: { shape: '≈', word: 'within tolerance' },
      text: 'The target is 90% or more. The figure is below it by less than is printed.',
    })
    expect(targetLine(dental(178, aTarget())).target?.text).toBe('The target is 90% or more.')
  })

  test('keep the decimals a target was set with', () => {
    expect(targetLine(dental(178, aTarget({ target: 92.5 }))).target?.text).toBe(
      'The target is 92.5% or more.',
    )
  })

  test('do not ask for more than all or less than none', () => {
    expect(targetLine(dental(178, aTarget({ target: 100 }))).target?.text).toBe('The target is 100%.')
    const none = aTarget({ target: 0, polarity: 'lower' })
    expect(targetLine(dental(178, none)).target?.text).toBe('The target is 0%.')
  })

  test('show a target that judges nothing without a mark', () => {
    const { target } = targetLine(dental(10, aTarget({ tolerance: undefined })))
    expect(target).toEqual({ text: 'The target is 90% or more.' })
  })
})
