import { describe, expect, it } from 'vitest'
import { aChild, aReturn, type Rows } from '../../../test/build.ts'
import { comparisonOf, toldBy } from '../../../test/twins.ts'

interface Position {
  readonly child_id: string
  readonly as_at: string
  readonly [column: string]: string
}

/** Turned 19 on 15 June 2024, in care until 18. */
const leaver = (id: string, cells: Readonly<Record<string, string>>, DOB = '15/06/2005'): Rows =>
  aChild(id, { DOB, episodes: [{ DEC: '15/06/2023', REC: 'E6' }], leaver: { IN_TOUCH: 'YES', ...cells } })

const against = (part: string, children: readonly Rows[], positions: readonly Position[]) =>
  comparisonOf(
    `leaver-${part}`,
    ['the return (OC3)', 'care leavers'],
    { returns: [aReturn(2024, children)], local: { care_leavers: positions } },
    '2025-03-31',
  )

describe("a care leaver's position", () => {
  const row = { ACTIV: 'F2', ACCOM: 'U1' }

  it('is compared as it stood a month after the birthday, as the return tells it', () => {
    const found = against(
      'activity',
      [leaver('A', row)],
      [
        { child_id: 'A', as_at: '15/07/2024', activity: 'F2' },
        { child_id: 'A', as_at: '16/07/2024', activity: 'G5' },
      ],
    )
    expect([found.agree, found.told]).toEqual([1, 1])
  })

  it('is compared with a list of three months before the birthday, and differs by date from an older one', () => {
    const found = (as_at: string) =>
      toldBy(against('activity', [leaver('A', row)], [{ child_id: 'A', as_at, activity: 'G5' }]))
    expect(found('15/03/2024')).toEqual(['A: disputed, both'])
    expect(found('14/03/2024')).toEqual(['A: date, second'])
  })

  it('is compared with the nearer position after the birthday, not with one long before', () => {
    const found = against(
      'activity',
      [leaver('A', row)],
      [
        { child_id: 'A', as_at: '31/12/2023', activity: 'F2' },
        { child_id: 'A', as_at: '31/08/2024', activity: 'G5' },
      ],
    )
    expect(toldBy(found)).toEqual(['A: date, first'])
  })

  it('differs by date where the list tells only of later days', () => {
    const found = against(
      'activity',
      [leaver('A', row)],
      [{ child_id: 'A', as_at: '31/03/2025', activity: 'G5' }],
    )
    expect(toldBy(found)).toEqual(['A: date, first'])
  })

  it('is disputed where both tell of the same time', () => {
    const found = against(
      'accommodation',
      [leaver('A', row), leaver('B', row)],
      [
        { child_id: 'A', as_at: '30/06/2024', accommodation: 'U' },
        { child_id: 'B', as_at: '30/06/2024', accommodation: 'Z' },
      ],
    )
    expect([found.agree, toldBy(found)]).toEqual([1, ['B: disputed, both']])
  })

  it('is unexplained where one of them does not know', () => {
    const found = against(
      'accommodation',
      [leaver('A', { ...row, ACCOM: 'R1' })],
      [{ child_id: 'A', as_at: '30/06/2024', accommodation: 'U' }],
    )
    expect(toldBy(found)).toEqual(['A: unexplained, first'])
  })

  it('holds whether the accommodation is suitable', () => {
    const found = against(
      'suitable',
      [leaver('A', row), leaver('B', { ...row, ACCOM: 'U2' })],
      [
        { child_id: 'A', as_at: '30/06/2024', suitable: 'Y' },
        { child_id: 'B', as_at: '30/06/2024', suitable: 'Y' },
      ],
    )
    expect([found.agree, toldBy(found)]).toEqual([1, ['B: disputed, both']])
  })

  it('differs by refusal where one says that contact is refused', () => {
    const found = against(
      'in-touch',
      [leaver('A', { ...row, IN_TOUCH: 'REFU' })],
      [{ child_id: 'A', as_at: '30/06/2024', in_touch: 'NO' }],
    )
    expect(toldBy(found)).toEqual(['A: refused, second'])
  })

  it('differs by group where the young person has no birthday for the return to tell of', () => {
    const found = against(
      'in-touch',
      [leaver('A', row)],
      [
        { child_id: 'A', as_at: '30/06/2024', in_touch: 'YES' },
        { child_id: 'B', as_at: '30/06/2024', dob: '01/06/2001', in_touch: 'YES' },
      ],
    )
    expect([found.agree, toldBy(found)]).toEqual([1, ['B: cohort, nobody']])
    expect(found.differences[0]?.because).toBe(
      'Outside what the return (OC3) covers: no 17th to 21st birthday in 2024/25.',
    )
  })

  it('differs by group where care ended on the birthday, and is compared where it ended the day before', () => {
    const at18 = (id: string, DEC: string) =>
      aChild(id, { DOB: '15/06/2006', episodes: [{ DEC, REC: 'E6' }] })
    const found = against(
      'in-touch',
      [at18('ON', '15/06/2024'), at18('BEFORE', '14/06/2024'), leaver('C', row)],
      ['ON', 'BEFORE'].map((child_id) => ({ child_id, as_at: '30/06/2024', in_touch: 'REFU' })),
    )
    expect(toldBy(found)).toEqual(['BEFORE: refused, first', 'C: unexplained, second', 'ON: cohort, nobody'])
  })

  it('of a list is none from before one that leaves the young person out', () => {
    const on = (as_at: string, ...ids: readonly string[]) =>
      ids.map((child_id) => ({ child_id, as_at, activity: 'F2' }))
    const left = (as_at: string, ...late: readonly string[]) =>
      against(
        'activity',
        [leaver('A', row), leaver('B', row)],
        [...on('31/05/2024', 'A', 'B'), ...on(as_at, ...late)],
      )
    expect(left('30/06/2024', 'A', 'B').agree).toBe(2)
    expect(toldBy(left('30/06/2024', 'A'))).toEqual(['B: unexplained, second'])
    expect(left('31/07/2024', 'A').agree).toBe(2)
  })

  it('is not asked of lists once the return says that the young person has died', () => {
    const found = against(
      'in-touch',
      [leaver('A', { IN_TOUCH: 'DIED', ACTIV: '0', ACCOM: '0' }), leaver('B', row)],
      [{ child_id: 'B', as_at: '30/06/2024', in_touch: 'YES' }],
    )
    expect([found.agree, toldBy(found)]).toEqual([1, ['A: cohort, nobody']])
  })

  it('that the return does not tell agrees with silence, and not with an answer', () => {
    const found = against(
      'activity',
      [leaver('A', { ACTIV: '0' }), leaver('B', { ACTIV: '0' })],
      [
        { child_id: 'A', as_at: '30/06/2024', in_touch: 'NO' },
        { child_id: 'B', as_at: '30/06/2024', activity: 'F2' },
      ],
    )
    expect([found.agree, toldBy(found)]).toEqual([1, ['B: unexplained, first']])
  })

  it('is looked for in every workbook drawn, not the last alone', () => {
    const at = (drawn: string, activity: string) => ({
      drawn,
      says: { care_leavers: [{ child_id: 'A', as_at: drawn, activity }] },
    })
    const found = comparisonOf(
      'leaver-activity',
      ['the return (OC3)', 'Annex A'],
      {
        returns: [aReturn(2024, [leaver('A', row)])],
        annexA: [at('2024-06-30', 'F2'), at('2025-03-31', 'G5')],
      },
      '2025-03-31',
    )
    expect([found.agree, found.told]).toEqual([1, 1])
  })
})
