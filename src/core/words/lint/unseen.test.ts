import { describe, expect, it } from 'vitest'
import { pack } from '../../../../test/lint-corpus/pack.ts'
import { textOf } from '../../../../test/lint-corpus/render.ts'
import { unseen } from '../../../../test/lint-corpus/unseen.ts'
import { lint } from './lint.ts'
import { sentencesOf } from './sentences.ts'

describe('clean commentaries that no rule was fitted to', () => {
  it('at most one sentence in thirty is called wrong here too', () => {
    const texts = unseen.map((each) => textOf(each, pack))
    const sentences = texts.flatMap(({ paragraphs }) => paragraphs.flatMap(sentencesOf)).length
    const problems = lint(texts, pack, { glossary: [] })
    const told = problems.map(
      ({ rule, severity, where, sentence, says }) => `${severity} ${rule} ${where}: ${sentence}\n    ${says}`,
    )
    console.log(
      `${String(told.length)} false alarms in ${String(sentences)} unseen sentences\n${told.join('\n')}`,
    )
    expect(sentences).toBeGreaterThan(30)
    expect(told.length / sentences).toBeLessThanOrEqual(1 / 30)
  })
})
