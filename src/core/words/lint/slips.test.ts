import { describe, expect, it } from 'vitest'
import { clean } from '../../../../test/lint-corpus/clean.ts'
import { pack } from '../../../../test/lint-corpus/pack.ts'
import { textOf } from '../../../../test/lint-corpus/render.ts'
import { slipsIn } from '../../../../test/lint-corpus/slips.ts'
import { lint } from './lint.ts'
import type { Problem } from './problem.ts'

const context = { glossary: [] }
const key = ({ rule, sentence }: Problem): string => `${rule} ${sentence}`

describe('slips put into clean commentaries', () => {
  const usual = new Set(clean.flatMap((each) => lint([textOf(each, pack)], pack, context)).map(key))

  it.each([2025, 7, 903])('of one hundred of ten kinds, seed %i, at least ninety-five are found', (seed) => {
    const slips = slipsIn(clean, pack, 100, seed)
    const missed = slips.filter(({ text, sentence }) => {
      const problems = lint([text], pack, context).filter((each) => !usual.has(key(each)))
      return !problems.some((each) => sentence.includes(each.sentence) || each.sentence.includes(sentence))
    })
    console.log(
      `${String(slips.length - missed.length)} of ${String(slips.length)} slips found\n${missed.map(({ kind, sentence }) => `missed ${kind}: ${sentence}`).join('\n')}`,
    )
    expect(slips).toHaveLength(100)
    expect(slips.length - missed.length).toBeGreaterThanOrEqual(95)
  })
})
