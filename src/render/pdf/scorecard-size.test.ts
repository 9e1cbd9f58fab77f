import { expect, test } from 'vitest'
import type { ScorecardRow } from '../../core/reports/report.ts'
import { aReport } from '../../../test/report.ts'
import { scorecardSize } from './scorecard-size.ts'

const [row] = aReport().scorecard.rows
const rowsOf = (count: number, title = 'Children in our care'): ScorecardRow[] =>
  Array.from({ length: count }, () => ({ ...(row as ScorecardRow), title }))

test('a short scorecard is set large, with what each change is from', () => {
  expect(scorecardSize(rowsOf(6), 3)).toEqual({ size: 9, gap: 9, roomy: true })
})

test('the more rows, and the longer their titles, the smaller the type', () => {
  const few = scorecardSize(rowsOf(30), 8).size
  const many = scorecardSize(rowsOf(60), 8).size
  expect(many).toBeLessThan(few)
  expect(scorecardSize(rowsOf(60, 'Long '.repeat(15)), 8).size).toBeLessThan(many)
})

test('the type is never smaller than six points', () => {
  expect(scorecardSize(rowsOf(500), 10)).toMatchObject({ size: 6, roomy: false })
})
