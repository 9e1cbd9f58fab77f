import { describe, expect, it } from 'vitest'
import { aPack } from '../../../../test/lint-corpus/figures.ts'
import { printed, type Printed } from '../../../../test/lint-corpus/printed.ts'
import { lint } from './lint.ts'
import type { Problem } from './problem.ts'

const glossary = [{ term: 'NEET', meaning: 'Not in education, employment or training.' }]

function found({ texts, figures, asAt }: Printed, says: readonly string[]): Problem[] {
  const told = texts.map(({ where, indicatorId }, at) => ({
    where,
    ...(indicatorId !== undefined && { indicatorId }),
    paragraphs: [says[at] ?? ''],
  }))
  return lint(told, aPack(figures, asAt), { glossary })
}

describe('slips that councils have printed', () => {
  it.each(printed)('$name is found, and the data say so', (slip) => {
    const problems = found(
      slip,
      slip.texts.map(({ says }) => says),
    )
    const named = problems.filter(({ rule }) => rule === slip.rule)
    expect(named.map(({ says }) => says).join('\n'), JSON.stringify(problems, undefined, 1)).toMatch(
      slip.expect,
    )
    expect(named.every(({ severity }) => severity === 'error')).toBe(true)
  })

  it.each(printed)('$name put right is let pass', (slip) => {
    expect(found(slip, slip.right)).toEqual([])
  })

  it('there are thirteen', () => {
    expect(printed.map(({ name }) => name)).toEqual(
      Array.from({ length: 13 }, (_, at) => `C${String(at + 1)}`),
    )
  })
})
