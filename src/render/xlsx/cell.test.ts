import { describe, expect, it } from 'vitest'
import { cellOf } from './cell.ts'

const formatOf = (text: string, number: number) => cellOf({ text, number, format: 'integer' }, 'right').format

describe('a number in the workbook', () => {
  it('of pounds is shown as pounds', () => {
    expect(formatOf('£2,130', 2129.6)).toBe('"£"#,##0')
  })
  it('of pounds keeps the year of a comparator', () => {
    expect(formatOf('£2,130 (2024)', 2130)).toBe('"£"#,##0" (2024)"')
  })
  it('of anything else stands alone', () => {
    expect(formatOf('2,130', 2130)).toBe('#,##0')
  })
})
