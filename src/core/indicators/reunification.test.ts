import { describe, expect, it } from 'vitest'
import { aChild } from '../../../test/build.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, casesOf, inMonth, rowsAt } from '../../../test/measured.ts'

const D = '30/09/2020'
type Row = NonNullable<SaidFacts['reunification']>[number]
const from = (child_id: string, assessment_start: string, cells: Row = {}): Row => ({
  child_id,
  assessment_start,
  ...cells,
})
const council = (children: ReturnType<typeof aChild>[], reunification: Row[]) =>
  aView({ first: 2018, last: 2020, children, facts: { reunification } })

describe('assessments for return home', () => {
  it('are 3 when three are open and one ended yesterday', () => {
    const rows = ['A', 'B', 'C'].map((id) => from(id, '01/07/2020'))
    const ended = from('D', '01/07/2020', { assessment_end: '29/09/2020', outcome: 'RETURN' })
    const view = council(
      ['A', 'B', 'C', 'D'].map((id) => aChild(id)),
      [...rows, ended],
    )
    expect(inMonth('reunification-assessments', D, view)).toBe('3')
    expect(rowsAt('reunification-assessments', D, view)).toEqual({ RETURN: 1 })
  })
  it('are 1 on 30 September: one open, one ended the day before, and one whose child left care', () => {
    const left = aChild('C', { episodes: [{ DEC: '15/09/2020', REC: 'E4A' }] })
    const rows = [
      from('A', '01/07/2020'),
      from('B', '01/07/2020', { assessment_end: '29/09/2020' }),
      from('C', '01/07/2020'),
    ]
    expect(casesOf('reunification-assessments', D, council([aChild('A'), aChild('B'), left], rows))).toEqual({
      A: 1,
    })
  })
  it('are open from the day they begin until the day they end', () => {
    const rows = [from('A', D), from('B', '01/10/2020'), from('C', '01/07/2020', { assessment_end: D })]
    const view = council([aChild('A'), aChild('B'), aChild('C')], rows)
    expect(casesOf('reunification-assessments', D, view)).toEqual({ A: 1 })
  })
  it('ended when the child left, also for one who came back', () => {
    const back = aChild('A', {
      episodes: [{ DECOM: '01/02/2019', DEC: '01/08/2020', REC: 'E4A' }, { DECOM: '01/09/2020' }],
    })
    expect(inMonth('reunification-assessments', D, council([back], [from('A', '01/07/2020')]))).toBe('0')
  })
  it('count a child once', () => {
    expect(
      inMonth(
        'reunification-assessments',
        D,
        council([aChild('A')], [from('A', '01/07/2020'), from('A', '01/08/2020')]),
      ),
    ).toBe('1')
  })
})
