import { describe, expect, it } from 'vitest'
import { countCell, formatOf, round, sayCount, sayValue, withCommas } from './say.ts'

describe('a value in print', () => {
  it('is a whole percentage, half rounded away from zero', () => {
    expect(sayValue({ unit: 'percent', kind: 'share' }, 10.5)).toBe('11%')
    expect(sayValue({ unit: 'percent', kind: 'share' }, (41 / 479) * 100)).toBe('9%')
    expect(round(-0.5, 0)).toBe(-1)
    expect(round(1.005 * 10, 1)).toBe(10.1)
  })
  it('never calls somebody nobody, or all but one all', () => {
    const share = { unit: 'percent', kind: 'share' } as const
    expect([sayValue(share, (1 / 467) * 100), sayValue(share, 0)]).toEqual(['under 1%', '0%'])
    expect([sayValue(share, (466 / 467) * 100), sayValue(share, 100)]).toEqual(['over 99%', '100%'])
  })
  it('is a whole rate and a whole number of days', () => {
    expect(sayValue({ unit: 'per-10k', kind: 'rate' }, (474 / 68_138) * 10_000)).toBe('70')
    expect(sayValue({ unit: 'days', kind: 'average' }, 242.5)).toBe('243')
  })
  it('has one decimal for an average score', () => {
    expect(sayValue({ unit: 'score', kind: 'average' }, 53 / 3)).toBe('17.7')
  })
  it('has as many decimals as its indicator asks for, and a spreadsheet shows as many', () => {
    const graded = { unit: 'percent', kind: 'share', decimals: 2 } as const
    expect(sayValue(graded, (1011 / 1223) * 100)).toBe('82.67%')
    expect([sayValue(graded, 0.001), sayValue(graded, 99.999)]).toEqual(['under 0.01%', 'over 99.99%'])
    expect(formatOf(graded)).toBe('percent-two-decimals')
    const caseload = { unit: 'children', kind: 'ratio', decimals: 1 } as const
    expect([sayValue(caseload, 474 / 6.2), formatOf(caseload)]).toEqual(['76.5', 'one-decimal'])
  })
  it('is said of a part of a whole officer as it stands', () => {
    const figure = { kind: 'number', value: 474 / 6.2, numerator: 474, denominator: 6.2 } as const
    expect(sayCount({ unit: 'children', kind: 'ratio' }, figure)).toBe('474 to 6.2')
    expect(countCell(6.2)).toMatchObject({ text: '6.2', format: 'one-decimal' })
  })
  it('has commas in thousands and keeps its sign', () => {
    expect(withCommas(1_234_567)).toBe('1,234,567')
    expect(withCommas(-1234)).toBe('-1,234')
    expect(withCommas(999)).toBe('999')
  })
})
