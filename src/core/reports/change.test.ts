import { describe, expect, it } from 'vitest'
import { anEntry, type Told } from '../../../test/entry.ts'
import { directionOf } from './change.ts'

const moved = (from: Told, to: Told): readonly Told[] => [from, ...Array.from({ length: 11 }, () => from), to]

describe('the change over a year', () => {
  it('is worse when more children than chance explains were moved', () => {
    expect(directionOf(anEntry('placement-3plus', { months: moved([40, 470], [90, 470]) }))).toEqual({
      shape: '▼',
      word: 'worse',
      detail: 'from 9% in September 2019',
    })
  })
  it('is better when fewer were', () => {
    expect(directionOf(anEntry('placement-3plus', { months: moved([90, 470], [40, 470]) })).word).toBe(
      'better',
    )
  })
  it('is no evidence of change when chance would bring as much', () => {
    expect(directionOf(anEntry('placement-3plus', { months: moved([43, 470], [48, 437]) })).shape).toBe('●')
  })
  it('is only higher or lower where neither is better', () => {
    expect(directionOf(anEntry('cic-count', { months: moved(400, 520) })).word).toBe('higher')
  })
  it('cannot be told without a figure, and says which is missing', () => {
    expect(directionOf(anEntry('placement-3plus', { months: moved('not-collected', [48, 437]) }))).toEqual({
      shape: '–',
      word: 'cannot tell',
      detail: 'September 2019 has no figure',
    })
  })
  it('cannot be told of a difference that is below zero, or of a series too short for its measure', () => {
    expect(directionOf(anEntry('cic-net-change', { months: moved(-4, 9) })).word).toBe('cannot tell')
    const broken = anEntry('placement-3plus', {
      months: moved([1, 470], [200, 470]),
      status: 'broken-series',
    })
    expect(directionOf(broken).word).toBe('cannot tell')
  })
})
