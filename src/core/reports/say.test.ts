import { describe, expect, it } from 'vitest'
import { round, sayValue, withCommas } from './say.ts'

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
  it('has commas in thousands and keeps its sign', () => {
    expect(withCommas(1_234_567)).toBe('1,234,567')
    expect(withCommas(-1234)).toBe('-1,234')
    expect(withCommas(999)).toBe('999')
  })
})
