import { describe, expect, it } from 'vitest'
import type { Problem } from './lint/problem.ts'
import { judged } from './signed-off.ts'
import { isSignOffs, readSignOffs } from './sign-offs.ts'

const headings = ['rule', 'where', 'sentence', 'role', 'reason', 'date']
const read = (...cells: string[][]) =>
  readSignOffs({
    file: 'signoffs.csv',
    headings,
    rows: cells.map((row, at) => ({ line: at + 2, cells: row })),
  })
const good = ['small-count', 'health', 'Two young people spoke', 'Director', 'It was public', '30/03/2025']
const warning: Problem = {
  rule: 'small-count',
  severity: 'warning',
  where: 'commentary/health.md',
  sentence: 'Two young people spoke at the panel.',
  says: '',
}

describe('a table of sign-offs', () => {
  it('is known by its headings, and a table of exceptions is none', () => {
    expect(isSignOffs(headings)).toBe(true)
    expect(isSignOffs(['indicator_id', 'role', 'reason'])).toBe(false)
  })

  it.each([
    [0, '', /say in rule/],
    [1, '', /say in where/],
    [2, 'Two young', /first 3 words/],
    [3, '', /say in role/],
    [4, '', /say in reason/],
    [5, '', /give the day/],
    [5, 'soon', /give the day/],
  ])('is refused with column %i as “%s”', (at, text, advice) => {
    const { signOffs, faults } = read(good.with(at, text))
    expect(signOffs).toEqual([])
    expect(faults).toEqual([expect.stringMatching(advice)])
    expect(faults[0]).toMatch(/^signoffs\.csv, line 2: /)
  })

  it('is refused without a column', () => {
    expect(readSignOffs({ file: 'a.csv', headings: headings.slice(1), rows: [] }).faults[0]).toMatch(
      /no column rule/,
    )
  })
})

describe('a sign-off', () => {
  const { signOffs } = read(good)

  it('lifts the warning of its rule, text and first words', () => {
    const { unsigned, signed, idle } = judged([warning], signOffs)
    expect([unsigned, signed.map(({ by }) => by.role), idle]).toEqual([[], ['Director'], []])
  })

  it.each<[string, Partial<Problem>]>([
    ['rule', { rule: 'personal' }],
    ['text', { where: 'commentary/placements.md' }],
    ['sentence', { sentence: 'Two young persons spoke at the panel.' }],
  ])('lifts none of another %s, and is told to sign off nothing', (_, other) => {
    const { unsigned, idle } = judged([{ ...warning, ...other }], signOffs)
    expect([unsigned.length, idle.length]).toEqual([1, 1])
  })

  it('never lifts an error', () => {
    const { errors, signed, vain } = judged([{ ...warning, severity: 'error' }], signOffs)
    expect([errors.length, signed.length, vain.length]).toEqual([1, 0, 1])
  })
})
