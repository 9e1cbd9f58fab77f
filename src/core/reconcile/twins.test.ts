import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aChild, aReturn, type Rows } from '../../../test/build.ts'
import { comparisonOf } from '../../../test/twins.ts'
import type { Comparison } from './compare.ts'
import { whys, type Why } from './why.ts'

type Planted = Why | 'agree'

/** A child's check by the dental service and by the list drawn on 31 January 2025; the latest anyone knows is 31 March. */
interface Twin {
  readonly start?: string
  readonly checked?: { readonly check_date: string; readonly outcome?: string; readonly recorded_on?: string }
  readonly listed?: string
}

const plants: Readonly<Record<Planted, readonly Twin[]>> = {
  agree: [{ checked: { check_date: '01/06/2024' }, listed: '01/06/2024' }],
  refused: [
    { checked: { check_date: '01/06/2024', outcome: 'REFUSED' }, listed: '01/06/2023' },
    { checked: { check_date: '01/03/2025', outcome: 'REFUSED' } },
  ],
  cohort: [{ start: '01/02/2025', checked: { check_date: '01/03/2025' } }],
  date: [
    { checked: { check_date: '01/02/2025' }, listed: '01/06/2024' },
    { checked: { check_date: '15/03/2025' } },
  ],
  'recording-lag': [
    { checked: { check_date: '31/01/2025' }, listed: '01/06/2024' },
    { checked: { check_date: '04/01/2025' } },
    { checked: { check_date: '01/09/2024', recorded_on: '01/02/2025' }, listed: '01/06/2024' },
  ],
  disputed: [
    { checked: { check_date: '01/06/2024' }, listed: '01/07/2024' },
    { checked: { check_date: '03/01/2025' }, listed: '01/07/2024' },
  ],
  unexplained: [{ checked: { check_date: '01/06/2024' } }, { listed: '01/06/2024' }],
}

type Plan = Readonly<Record<Planted, number>>
const kinds = Object.keys(plants) as Planted[]

interface Child extends Twin {
  readonly id: string
}

/** So many children of each kind; a child is called after what is planted. */
const childrenOf = (plan: Plan): Child[] =>
  kinds.flatMap((kind) =>
    Array.from({ length: plan[kind] }, (_, at) => {
      const variants = plants[kind]
      return { id: `${kind} ${String(at)}`.toUpperCase(), ...variants[at % variants.length] }
    }),
  )

/** One source's file always holds a row that tells when it was drawn: a child both know, written down late. */
const anchor: Child = {
  id: 'ANCHOR',
  checked: { check_date: '01/05/2024', recorded_on: '31/03/2025' },
  listed: '01/05/2024',
}

function reconciled(children: readonly Child[]): Comparison {
  const rows: Rows[] = children.map(({ id, start = '01/02/2019' }) =>
    aChild(id, { episodes: [{ DECOM: start }] }),
  )
  return comparisonOf(
    'dental-check-last',
    ['dental checks', 'Annex A'],
    {
      returns: [aReturn(2024, rows)],
      local: {
        dental_checks: children.flatMap(({ id, checked }) => (checked ? [{ child_id: id, ...checked }] : [])),
      },
      annexA: {
        drawn: '2025-01-31',
        says: {
          dental_checks: children.flatMap(({ id, listed }) =>
            listed === undefined ? [] : [{ child_id: id, check_date: listed }],
          ),
        },
      },
    },
    '2025-03-31',
  )
}

/** Every difference is of the kind its child is called after, and no planted one is missing. */
function expectPlanted(plan: Plan, found: Comparison): void {
  expect(found.because).toEqual(Object.fromEntries(whys.map((why) => [why, plan[why]])))
  for (const { child, why } of found.differences) expect(child).toMatch(new RegExp(`^${why} `, 'i'))
  expect(found.agree).toBe(plan.agree + 1)
  expect(found.agree + found.differ + found.onlyFirst + found.onlySecond).toBe(found.told)
}

describe('twin data sets', () => {
  it('with two hundred differences of six kinds planted reconcile exactly', () => {
    const plan: Plan = {
      agree: 100,
      refused: 31,
      cohort: 23,
      date: 37,
      'recording-lag': 41,
      disputed: 29,
      unexplained: 39,
    }
    const found = reconciled([anchor, ...childrenOf(plan)])
    expectPlanted(plan, found)
    expect(found.differences.length).toBe(200)
  })

  it('reconcile exactly whatever is planted, in whatever order the rows stand', () => {
    const some = fc.integer({ min: 0, max: 4 })
    const somePlan = fc.record(
      Object.fromEntries(kinds.map((kind) => [kind, some])) as Record<Planted, typeof some>,
    )
    const someOrder = somePlan.chain((plan) => {
      const children = [anchor, ...childrenOf(plan)]
      return fc.tuple(fc.constant(plan), fc.shuffledSubarray(children, { minLength: children.length }))
    })
    fc.assert(
      fc.property(someOrder, ([plan, children]) => {
        expectPlanted(plan, reconciled(children))
      }),
      { numRuns: 40 },
    )
  })
})
