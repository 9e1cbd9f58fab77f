import { describe, expect, it } from 'vitest'
import { highs } from '../../solver/highs.ts'
import type { Problem, Relation } from './problem.ts'
import { suppress } from './suppress.ts'

const open = await highs()

/** A table whose rows add up to a total, small ones secret. */
function table(rows: Record<string, number>, more: Partial<Problem> = {}): Problem {
  const all = { ...rows, total: Object.values(rows).reduce((sum, row) => sum + row, 0) }
  const isSmall = (value: number): boolean => value >= 1 && value <= 5
  return {
    quantities: Object.entries(all).map(([id, value]) => ({ id, value, least: 0 })),
    cells: Object.entries(all).map(([id, value]) => ({
      id,
      quantities: [id],
      cost: id === 'total' ? 10 : 2,
      ...(isSmall(value) && { because: 'small' as const }),
    })),
    relations: [addsUp(Object.keys(rows), 'total')],
    secrets: Object.entries(all).flatMap(([quantity, value]) =>
      isSmall(value) ? [{ quantity, width: 5, because: 'small' as const }] : [],
    ),
    ...more,
  }
}

const addsUp = (parts: readonly string[], whole: string): Relation => ({
  terms: [...parts.map((quantity) => ({ quantity, times: 1 })), { quantity: whole, times: -1 }],
  is: '=',
  to: 0,
  why: 'the rows add up to the total',
})

const hidden = (problem: Problem): string[] => [...suppress(problem, open).hidden].sort()

describe('what is hidden', () => {
  it('is nothing where nothing is small', () => {
    expect(hidden(table({ a: 10, b: 20, c: 30 }))).toEqual([])
  })

  it('is a second row beside a small one, for else the total tells it', () => {
    expect(hidden(table({ a: 3, b: 20, c: 30 }))).toHaveLength(2)
  })

  it('is never the total where a row will do', () => {
    expect(hidden(table({ a: 3, b: 20, c: 30 }))).not.toContain('total')
  })

  it('is more than two small rows whose sum leaves too little room', () => {
    // 1 + 2 = 3 is told by the total: neither could be more than 3.
    expect(hidden(table({ a: 1, b: 2, c: 30 })).length).toBeGreaterThan(2)
  })

  it('is two small rows alone when their sum leaves room enough', () => {
    expect(hidden(table({ a: 3, b: 4, c: 30 }))).toEqual(['a', 'b'])
  })

  it('goes on into a table that shares a number with the first', () => {
    const problem = table({ a: 3, b: 20 })
    const linked: Problem = {
      quantities: [...problem.quantities, { id: 'x', value: 8, least: 0 }, { id: 'y', value: 12, least: 0 }],
      cells: [
        ...problem.cells,
        { id: 'x', quantities: ['x'], cost: 2 },
        { id: 'y', quantities: ['y'], cost: 2 },
      ],
      relations: [...problem.relations, addsUp(['x', 'y'], 'b')],
      secrets: problem.secrets,
    }
    const found = hidden(linked)
    expect(found).toContain('a')
    expect(
      found.includes('total') || (found.includes('b') && (found.includes('x') || found.includes('y'))),
    ).toBe(true)
  })

  it('says what it cannot guard: a small number that what is known tells', () => {
    const problem = table({ a: 3, b: 20 })
    const known = problem.quantities.map((each) =>
      each.id === 'a' ? each : { ...each, known: true as const },
    )
    expect(suppress({ ...problem, quantities: known }, open).unguarded).toEqual(['a'])
  })

  it('is more than a number that stands alone in its sum, however large it is', () => {
    const rows = { small: 5, large: 20 }
    const wide = table(rows)
    expect(hidden(wide)).toHaveLength(2)
  })

  it('is shown again when others came to guard it', () => {
    const problem = table({ a: 3, b: 9, c: 2, d: 30 })
    // a alone would take b with it; with c hidden too, 3 + 2 = 5 leaves room, and b need not be hidden.
    expect(hidden(problem)).toEqual(['a', 'c'])
  })
})
