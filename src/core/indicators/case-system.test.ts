import { describe, expect, it } from 'vitest'
import { aChild, aReturn } from '../../../test/build.ts'
import { someFacts, type SaidFacts } from '../../../test/facts.ts'
import { inMonth, monthTo } from '../../../test/measured.ts'
import { gather } from '../record/gather.ts'
import { holdingsOf } from '../record/holdings.ts'
import type { CareList } from '../sources/annex-a/care-list.ts'
import type { CollectionName, Fact, Origin } from '../sources/collections.ts'
import { addFacts, noFacts, type Facts } from '../sources/facts.ts'
import { day } from '../time/day.ts'
import { viewOf } from './view.ts'

const D = '30/09/2020'
const child = aChild('A', { episodes: [{ DECOM: '01/05/2020' }] })

interface AList {
  readonly drawn: string
  readonly says?: SaidFacts
}

/** Child A in the return for the year, and in a case system's list of each day. */
function council(...lists: readonly AList[]) {
  const returns = [2018, 2019, 2020].map((year) => aReturn(year, year === 2020 ? [child] : []))
  const careLists = lists.map(({ drawn }): CareList => {
    const origin = originOf(drawn)
    const row = { child_id: 'A', started: day('01/05/2020'), line: 2, origin }
    return { drawn: day(drawn), file: origin.file, rows: [row] }
  })
  const facts = lists.reduce((all, { drawn, says = {} }) => addFacts(all, saidBy(drawn, says)), noFacts)
  const { children, register } = gather(returns, facts, careLists)
  const geography = {
    authority: 'E06000059',
    number: '838',
    councilOf: (code: string) => code,
    findPlace: undefined,
  }
  const holdings = holdingsOf(returns, facts, day('31/12/2020'), [], careLists)
  return viewOf({ children, register, holdings, geography, populationOn: () => undefined })
}

const originOf = (drawn: string): Origin => ({
  kind: 'annex-a',
  file: `Annex A ${drawn}.xlsx`,
  asAt: day(drawn),
})

const saidBy = (drawn: string, says: SaidFacts): Facts =>
  Object.fromEntries(
    Object.entries(someFacts(says)).map(([name, rows]) => [
      name,
      (rows as readonly Fact<CollectionName>[]).map((row) => ({ ...row, origin: originOf(drawn) })),
    ]),
  )

const visited = (drawn: string, visit_date: string): AList => ({
  drawn,
  says: { visits: [{ child_id: 'A', visit_date, seen: 'Y' }] },
})

describe('the last visit of a case system’s list', () => {
  it('is never late, for the one before it is not known', () => {
    expect(inMonth('visits-timely', D, council(visited(D, '25/09/2020')))).toBe('1 of 1')
    expect(
      inMonth('visits-timely', D, council(visited('31/08/2020', '01/07/2020'), visited(D, '25/09/2020'))),
    ).toBe('1 of 1')
  })
  it('leaves a visit overdue', () => {
    expect(inMonth('visits-timely', D, council(visited(D, '20/08/2020')))).toBe('1 of 1')
    expect(inMonth('visits-timely', D, council(visited(D, '19/08/2020')))).toBe('0 of 1')
  })
  it('does not say whether the child was seen alone', () => {
    expect(monthTo('visits-seen-alone', D, council(visited(D, '25/09/2020')))).toMatchObject({
      status: 'not-recorded',
      value: null,
    })
  })
})

describe('the plan of a case system’s list', () => {
  const planned = (drawn: string): AList => ({
    drawn,
    says: { permanence_plans: [{ child_id: 'A', recorded_date: drawn, plan: 'ADOPTION', status: 'AGREED' }] },
  })
  it('is in force from the day the list was drawn', () => {
    expect(inMonth('permanence-plan-4m', D, council(planned(D)))).toBe('1 of 1')
    expect(inMonth('permanence-plan-4m', D, council({ drawn: D }, planned('31/10/2020')))).toBe(
      'not-collected',
    )
  })
  it('does not say when it was agreed, so not whether by the second review', () => {
    const month = monthTo('permanence-plan-second-review', D, council(planned(D)))
    expect(month.value).toBeNull()
    expect(month.note).toContain('fill in agreed_date of permanence_plans.csv')
  })
})
