import { describe, expect, it } from 'vitest'
import { aChild } from '../../../test/build.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, indicator, inMonth, monthTo, rowsAt } from '../../../test/measured.ts'
import { sayValue } from '../reports/say.ts'

const D = '30/09/2020'
const match = (child_id: string, ended_date = '', child_lives_outside_area = 'N') => ({
  match_id: `M${child_id}`,
  child_id,
  volunteer_id: `V${child_id}`,
  matched_date: '01/02/2020',
  ended_date,
  child_lives_outside_area,
})
const council = (
  children: ReturnType<typeof aChild>[],
  ...independent_visitors: NonNullable<SaidFacts['independent_visitors']>
) => aView({ first: 2020, children, facts: { independent_visitors } })
const many = (count: number) => Array.from({ length: count }, (_, at) => aChild(String(at)))

describe('children with an independent visitor', () => {
  it('are 2 of 479 when 3 matches are open and one child has left care', () => {
    const left = aChild('L', { episodes: [{ DEC: '29/09/2020', REC: 'E4A' }] })
    const view = council([...many(479), left], match('1'), match('2'), match('L'))
    expect(inMonth('iv-matched', D, view)).toBe('2 of 479')
  })
  it('are 4.6% when 22 of 479 are matched, 7 of them outside the area', () => {
    const matches = Array.from({ length: 22 }, (_, at) => match(String(at), '', at < 7 ? 'Y' : 'N'))
    const view = council(many(479), ...matches)
    expect(sayValue(indicator('iv-matched'), monthTo('iv-matched', D, view).value ?? 0)).toBe('4.6%')
    expect(rowsAt('iv-matched', D, view)).toEqual({ 'outside-area': 7 })
  })
  it('have a match that has begun and not ended on the day, told in whichever file is last', () => {
    const ended = (on: string) => inMonth('iv-matched', D, council(many(1), match('0', on)))
    expect([ended('30/09/2020'), ended('01/10/2020')]).toEqual(['0 of 1', '1 of 1'])
    const twice = council(many(1), match('0'), match('0', '01/09/2020'))
    expect(inMonth('iv-matched', D, twice)).toBe('0 of 1')
    expect(inMonth('iv-matched', '31/08/2020', twice)).toBe('1 of 1')
  })
  it('are out at 18', () => {
    const view = council([aChild('0', { DOB: '30/09/2002' }), aChild('1')], match('0'))
    expect(inMonth('iv-matched', D, view)).toBe('0 of 1')
  })
})

describe('volunteers', () => {
  const told = (...rows: (readonly [string, string?])[]) =>
    aView({
      facts: {
        iv_volunteers: rows.map(([recruited_date, left_date = ''], at) => ({
          volunteer_id: String(at),
          recruited_date,
          left_date,
        })),
      },
      asAt: D,
    })
  it('are 2 when one of three left the day before', () => {
    const view = told(['01/11/2018', '29/09/2020'], ['01/11/2018'], ['01/11/2018'])
    expect(inMonth('iv-volunteers', D, view)).toBe('2')
  })
  it('are 33 with 9 new and 14 in the role two years, as printed', () => {
    const since = (recruited: string, count: number) =>
      Array.from({ length: count }, () => [recruited] as const)
    const view = told(...since('30/09/2018', 14), ...since('30/09/2019', 10), ...since('01/10/2019', 9))
    expect(inMonth('iv-volunteers', D, view)).toBe('33')
    expect(rowsAt('iv-volunteers', D, view)).toEqual({ new: 9 })
    expect(inMonth('iv-tenure-2y', D, view)).toBe('14')
    expect(inMonth('iv-tenure-2y', '29/09/2020', view)).toBe('0')
  })
})
