import { describe, expect, it } from 'vitest'
import { aChild, aReturn, type Rows } from '../../../test/build.ts'
import { comparisonOf, toldBy } from '../../../test/twins.ts'
import { day, type Day } from '../time/day.ts'

const went = (id: string, MISSING: string, ...starts: readonly string[]): Rows =>
  aChild(id, { missing: starts.map((MIS_START) => ({ MISSING, MIS_START, MIS_END: MIS_START })) })

const listedAs = (
  children: readonly Rows[],
  rows: readonly (readonly [string, number, number])[],
  drawn: string,
) =>
  ['missing-incidents', 'absences'].map((id) =>
    comparisonOf(
      id,
      ['the return', 'Annex A'],
      {
        returns: [aReturn(2024, children)],
        lists: [{ drawn, rows: rows.map(([child_id, missing, absent]) => ({ child_id, missing, absent })) }],
      },
      drawn,
    ),
  )

describe('times missing and times absent', () => {
  it('are held apart: an absence counted as missing is disputed in both', () => {
    const [missing, absent] = listedAs(
      [went('A', 'M', '01/06/2024', '01/07/2024'), went('B', 'A', '01/06/2024'), aChild('C')],
      [
        ['A', 2, 0],
        ['B', 1, 0],
        ['C', 0, 0],
      ],
      '2025-03-31',
    )
    expect([missing?.agree, missing && toldBy(missing)]).toEqual([2, ['B: disputed, both']])
    expect([absent?.agree, absent && toldBy(absent)]).toEqual([2, ['B: disputed, both']])
  })

  it('are of the twelve months to the day: an incident of the day they begin after is out', () => {
    const [missing] = listedAs([went('A', 'M', '31/03/2024', '01/04/2024')], [['A', 1, 0]], '2025-03-31')
    expect(missing?.agree).toBe(1)
  })

  it('are counted by the return up to the day of a list drawn before it ended', () => {
    const [missing] = listedAs([went('A', 'M', '01/12/2024', '01/02/2025')], [['A', 1, 0]], '2025-01-31')
    expect([missing?.agree, missing?.told]).toEqual([1, 1])
  })

  it('differ by date where a list drawn later counts other twelve months', () => {
    const [missing] = listedAs([went('A', 'M', '01/06/2024')], [['A', 3, 0]], '2025-06-30')
    expect(missing && toldBy(missing)).toEqual(['A: date, first'])
  })

  it('are asked of a list about those who left in the six months before, if it holds any', () => {
    const left = (id: string, DEC: string) =>
      aChild(id, {
        episodes: [{ DEC, REC: 'E8' }],
        missing: [{ MISSING: 'M', MIS_START: '01/06/2024', MIS_END: '02/06/2024' }],
      })
    const children = [left('A', '01/12/2024'), left('B', '30/09/2024'), left('C', '01/10/2024'), aChild('D')]
    const told = (ceased?: Day) => {
      const rows = [
        { child_id: 'D', missing: 0, absent: 0 },
        ...(ceased === undefined ? [] : [{ child_id: 'A', missing: 1, ceased }]),
      ]
      const [returns, lists] = [[aReturn(2024, children)], [{ drawn: '2025-03-31', rows }]]
      const held = { returns, lists }
      return toldBy(comparisonOf('missing-incidents', ['the return', 'Annex A'], held, '2025-03-31'))
    }
    expect(told(day('2024-12-01'))).toEqual(['B: cohort, nobody', 'C: unexplained, second'])
    expect(told()).toEqual(['A: cohort, nobody', 'B: cohort, nobody', 'C: cohort, nobody'])
  })

  it('differ by lag where the return has one more, of the last days before the list', () => {
    const children = [went('A', 'M', '20/03/2025'), went('B', 'M', '20/03/2025')]
    const [missing] = listedAs(
      children,
      [
        ['A', 0, 0],
        ['B', 2, 0],
      ],
      '2025-03-31',
    )
    expect(missing && toldBy(missing)).toEqual(['A: recording-lag, second', 'B: disputed, both'])
  })

  it('differ by group where a return records no absence of anyone', () => {
    const [, absent] = listedAs([aChild('A')], [['A', 0, 2]], '2025-03-31')
    expect(absent && toldBy(absent)).toEqual(['A: cohort, nobody'])
  })

  it("agree with the missing team's list, but for incidents of children not looked after at the time", () => {
    const found = comparisonOf(
      'missing-incidents',
      ['the return', 'missing incidents'],
      {
        returns: [aReturn(2024, [went('A', 'M', '01/06/2024'), aChild('B')])],
        local: {
          missing_detail: [
            { child_id: 'A', missing_start: '01/06/2024', missing_end: '02/06/2024', looked_after: 'Y' },
            { child_id: 'A', missing_start: '05/06/2024', looked_after: 'N' },
            { child_id: 'B', missing_start: '05/06/2024', missing_end: '06/06/2024' },
          ],
        },
      },
      '2025-03-31',
    )
    expect([found.agree, toldBy(found)]).toEqual([1, ['B: disputed, both']])
  })
})
