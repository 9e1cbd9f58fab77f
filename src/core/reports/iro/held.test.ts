import { beforeAll, describe, expect, it } from 'vitest'
import { sampleOf } from '../../../../test/kept-data-set.ts'
import type { Benchmark } from '../../benchmarks/benchmark.ts'
import type { DataSet } from '../data-set.ts'
import { heldWords } from './held.ts'
import type { Plan } from './plan.ts'

const none: Plan = { last: [], next: [] }
let set: DataSet
beforeAll(() => {
  set = sampleOf()
}, 60_000)

const problemsOf = (about: string, text: string, plan: Plan = none) =>
  heldWords({ written: [{ about, where: `words/${about}.md`, text }], plan }, set).problems
const rulesOf = (about: string, text: string): string[] => problemsOf(about, text).map(({ rule }) => rule)

describe('words of the report', () => {
  it('say their figures by tokens, and nothing is wrong with that', () => {
    const { texts, problems } = heldWords(
      {
        written: [
          {
            about: 'reviews',
            where: 'words/reviews.md',
            text: 'In {{reviews-timely.period}}, {{reviews-timely.value}} of reviews were held on time ({{reviews-timely.numerator}} of {{reviews-timely.denominator}}).',
          },
        ],
        plan: none,
      },
      set,
    )
    expect(texts[0]?.paragraphs[0]).toBe('In 2024/25, 91% of reviews were held on time (85 of 93).')
    expect(problems).toEqual([])
  })

  it('whose tokens stand for nothing are told', () => {
    expect(rulesOf('reviews', 'It was {{reviews-timley.value}}.')).toEqual(['token'])
  })

  it('that take another figure than the data set’s are told', () => {
    expect(rulesOf('reviews', '95.25% of reviews were on time in 2024/25.')).not.toEqual([])
    expect(rulesOf('advocacy', '92 children had an independent visitor in 2024/25.')).not.toEqual([])
  })

  it('that lift a figure into the wrong sentence are told', () => {
    expect(rulesOf('reviews', '77% of reviews were held on time in 2024/25.')).not.toEqual([])
  })

  it('that compare a measure with its opposite are told', () => {
    const england: Benchmark = {
      comparator: 'England',
      name: 'England',
      period: '2025',
      method: 'published',
      value: 2,
      source: 'made up',
    }
    const beside = {
      ...set,
      entries: set.entries.map((each) =>
        each.indicator.id === 'placement-20-miles' ? { ...each, benchmarks: [england] } : each,
      ),
    }
    const text =
      'On 31 March 2025, {{placement-20-miles.value}} of our children lived more than 20 miles from home. That is below the latest national figure, where 98% of children in care live within 20 miles of home.'
    const { problems } = heldWords(
      { written: [{ about: 'population', where: 'words/population.md', text }], plan: none },
      beside,
    )
    expect(problems.map(({ rule }) => rule)).toContain('opposite')
  })
})

it('a plan may name numbers that are nobody’s figures yet, and no person', () => {
  const line = { owner: 'Head of service', due: set.asAt, principle: undefined, indicators: [] }
  const of = (action: string) => problemsOf('reviews', '', { last: [], next: [{ ...line, action }] })
  expect(of('Raise reviews on time to 98% by March 2026.')).toEqual([])
  expect(of('Call the mother of child 123456789 on 07700 900123.').map(({ rule }) => rule)).toContain(
    'personal',
  )
})
