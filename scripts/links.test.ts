import { beforeAll, expect, it } from 'vitest'
import { boundHolds, gapIn, yearsOf } from './links-hold.ts'
import { trialOf } from './links-councils.ts'
import { observed, type Observed } from './links-observed.ts'
import { indicatorOf } from '../src/core/indicators/index.ts'
import type { Link, Term, Where } from '../src/core/indicators/link.ts'
import { bounds, courses, links } from '../src/core/indicators/links.ts'

/** Councils that the links were not found from: one as it is made up, three with their tables changed about. */
let councils: readonly { readonly seen: Observed; readonly isPlain: boolean; readonly isYearEnd: boolean }[]

beforeAll(() => {
  councils = (['none', 'cells', 'cells', 'tables'] as const).map((kind, at) => ({
    seen: observed(trialOf(70_000 + at, kind)),
    isPlain: kind === 'none',
    isYearEnd: at % 2 === 0,
  }))
}, 60_000)

const said = ({ indicatorId, of, key = '', lag, times }: Term): string =>
  [times, indicatorId, of, key, lag ?? 0].join(' ')

const places = <T extends { readonly where: readonly Where[] }>(list: readonly T[]) =>
  list.flatMap((each) => each.where.map((where) => ({ each, where })))

it('every link holds in councils it was not found from', () => {
  const broken = places(links).flatMap(({ each, where }) =>
    councils
      .filter(({ isPlain }) => isPlain || each.unless === undefined)
      .flatMap(({ seen }) => seen[where].map((one) => gapIn(each, one) ?? 0))
      .filter((gap) => Math.abs(gap) > 1e-6)
      .map((gap) => `${where}: ${[each.whole, ...each.parts].map(said).join(', ')}: ${String(gap)}`),
  )
  expect(broken).toEqual([])
})

it('most links are tried by these councils, so that a wrong one would be seen', () => {
  const isTried = (link: Link, where: Where): boolean =>
    councils.some(({ seen }) => seen[where].some((one) => gapIn(link, one) !== undefined))
  const tried = places(links).filter(({ each, where }) => isTried(each, where))
  expect(tried.length / places(links).length).toBeGreaterThan(0.95)
})

it('a link between two numbers that are not the same is seen', () => {
  const wrong: Link = {
    whole: { indicatorId: 'cic-count', of: 'numerator', times: 1 },
    parts: [{ indicatorId: 'placement-foster', of: 'numerator', times: 1 }],
    where: ['month'],
    why: '',
  }
  expect(councils[0]?.seen.month.some((one) => gapIn(wrong, one) !== 0)).toBe(true)
})

it('no part is more than the whole it is said to be some of', () => {
  const broken = places(bounds).flatMap(({ each, where }) =>
    councils
      .flatMap(({ seen }) => seen[where])
      .filter((one) => boundHolds(each, one) === false)
      .map(() => `${where}: ${said(each.part)} of ${said(each.whole)}`),
  )
  expect(broken).toEqual([])
})

it('each year comes from its months as it is said to', () => {
  const broken = courses.flatMap((course) =>
    councils
      .filter(({ seen, isYearEnd }) => !yearsOf(course, seen, isYearEnd))
      .map(() => `${course.indicatorId} ${course.of} ${course.key ?? ''} ${course.year.join(', ')}`),
  )
  expect(broken).toEqual([])
})

it('every term is of an indicator of the catalogue, and has a base when that is meant', () => {
  const terms = [
    ...links.flatMap(({ whole, parts }) => [whole, ...parts]),
    ...bounds.flatMap(({ part, whole }) => [part, whole]),
    ...courses,
  ]
  for (const { indicatorId, of, key } of terms) {
    const indicator = indicatorOf(indicatorId)
    expect(indicator, indicatorId).toBeDefined()
    if (key !== undefined)
      expect(
        indicator?.rows ?? indicator?.bases?.find((basis) => basis.indicator.rows),
        indicatorId,
      ).toBeDefined()
    if (of === 'denominator' && key === undefined) expect(indicator?.kind, indicatorId).not.toBe('count')
  }
})

it('no link is said twice, and each gives its reason', () => {
  const all = places(links).map(({ each, where }) =>
    [where, ...[each.whole, ...each.parts].map(said)].join(';'),
  )
  expect(new Set(all).size).toBe(all.length)
  for (const { why } of [...links, ...bounds]) expect(why.length).toBeGreaterThan(3)
})
