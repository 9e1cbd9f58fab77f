import { expect, it } from 'vitest'
import { aChild } from '../../../test/build.ts'
import type { SaidFacts } from '../../../test/facts.ts'
import { aView, casesOf, inMonth, inYear, rowsAt } from '../../../test/measured.ts'

type Said = NonNullable<SaidFacts['complaints']>[number]

const D = '30/09/2020'
const told = (...complaints: Said[]) => aView({ facts: { complaints }, asAt: D })
const complaint = (complaint_id: string, more: Said = {}): Said => ({
  complaint_id,
  received_date: '10/09/2020',
  by_child: 'N',
  stage: '1',
  outcome: 'UPHELD',
  ...more,
})

it('two complaints are received, one of them by a child', () => {
  const view = told(complaint('1', { by_child: 'Y' }), complaint('2', { outcome: '' }))
  expect(inMonth('complaints', D, view)).toBe('2')
  expect(rowsAt('complaints', D, view)).toEqual({ 'by-child': 1, UPHELD: 1, 'not-recorded': 1 })
})
it('a second stage is of the same complaint, on the day it was first received, with the last outcome', () => {
  const view = told(
    complaint('1', { stage: '2', received_date: '20/09/2020', outcome: 'PARTLY' }),
    complaint('1', { received_date: '20/08/2020', outcome: 'NOT_UPHELD' }),
  )
  expect(inMonth('complaints', '31/08/2020', view)).toBe('1')
  expect(inMonth('complaints', D, view)).toBe('0')
  expect(inYear('complaints', 2020, view)).toBe('1')
  expect(rowsAt('complaints', D, view)).toEqual({ PARTLY: 1 })
})
it('a complaint is of the child it names, where there is one', () => {
  const complaints = [complaint('1', { child_id: 'A' }), complaint('2')]
  const view = aView({ first: 2020, children: [aChild('A')], facts: { complaints } })
  expect(casesOf('complaints', D, view)).toEqual({ A: 1, '2': 1 })
})
it('no complaint in a month is none, once complaints are held', () => {
  expect(inMonth('complaints', D, told(complaint('1', { received_date: '20/08/2020' })))).toBe('0')
  expect(inMonth('complaints', '31/07/2020', told(complaint('1')))).toBe('not-collected')
})
