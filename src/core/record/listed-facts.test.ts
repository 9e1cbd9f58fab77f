import { describe, expect, it } from 'vitest'
import { aCareList, aList, aListed, loadedView, type ListCells } from '../../../test/annex-a.ts'
import { inMonth } from '../../../test/measured.ts'
import { day, isoDay } from '../time/day.ts'

const PLAN = 'What is the permanence plan for this child?'
const DENTAL = 'Date of Last Dental Check'
const lists = (...months: readonly ListCells[]) =>
  loadedView(
    months.map((cells, at) => aCareList(`2020-0${at + 5}-28.xlsx`, [aListed('A', cells)])),
    '2020-12-31',
  ).loaded
const factsOf = (loaded: ReturnType<typeof lists>) => loaded.children[0]?.facts ?? {}

describe('workbooks drawn one after another', () => {
  it('say a check once, however often they repeat its date', () => {
    const facts = factsOf(
      lists({ [DENTAL]: '01/02/2020' }, { [DENTAL]: '01/02/2020' }, { [DENTAL]: '10/07/2020' }),
    )
    expect(facts.dental_checks?.map(({ check_date, origin }) => [check_date, origin.asAt])).toEqual([
      [day('2020-02-01'), day('2020-05-28')],
      [day('2020-07-10'), day('2020-07-28')],
    ])
  })
  it('show a plan from the first that has it to the first that has it no longer', () => {
    const plans = factsOf(
      lists(
        { [PLAN]: 'b) Adoption' },
        { [PLAN]: 'b) Adoption' },
        {},
        { [PLAN]: 'b) Adoption' },
        { [PLAN]: 'g) other' },
      ),
    ).permanence_plans
    expect(
      plans?.map(({ plan, recorded_date, end_date }) => [
        plan,
        ...[recorded_date, end_date].map((on) => on && isoDay(on)),
      ]),
    ).toEqual([
      ['ADOPTION', '2020-05-28', '2020-07-28'],
      ['ADOPTION', '2020-08-28', '2020-09-28'],
      ['OTHER', '2020-09-28', undefined],
    ])
  })
  it('tell of an adopter as the newest does, in whatever order they are read', () => {
    const adopter = (approved: string) => ({
      'Individual adopter identifier': 'P1',
      'Date enquiry received': '02/01/2020',
      'Date application approved': approved,
    })
    const headings = Object.keys(adopter(''))
    const { loaded, view } = loadedView(
      [
        aList(11, '2020-09-30.xlsx', [adopter('10/09/2020')], headings),
        aList(11, '2020-08-31.xlsx', [adopter('')], headings),
      ],
      '2020-09-30',
    )
    expect(loaded.register.adopters).toMatchObject([{ approved_date: day('2020-09-10') }])
    expect(loaded.facts.adopters).toHaveLength(2)
    expect(inMonth('adopters-recruited', '30/09/2020', view)).toBe('1')
  })
})
