import { describe, expect, it } from 'vitest'
import { clean } from '../../../../test/lint-corpus/clean.ts'
import { later } from '../../../../test/lint-corpus/later.ts'
import { pack } from '../../../../test/lint-corpus/pack.ts'
import { textOf } from '../../../../test/lint-corpus/render.ts'
import { lint } from './lint.ts'
import { sentencesOf } from './sentences.ts'

describe('clean commentaries', () => {
  it('at most one sentence in thirty is called wrong', () => {
    // The two sets are of one pack but not of one meeting: a text of each may be on the same indicator.
    const texts = [...clean, ...later].map((each) => textOf(each, pack))
    const problems = texts.flatMap((text) => lint([text], pack, { glossary: [] }))
    const sentences = texts.flatMap(({ paragraphs }) => paragraphs.flatMap(sentencesOf)).length
    const told = problems.map(
      ({ rule, where, sentence, says }) => `${rule} ${where}: ${sentence}\n    ${says}`,
    )
    console.log(`${String(told.length)} false alarms in ${String(sentences)} sentences\n${told.join('\n')}`)
    expect(told.length / sentences).toBeLessThanOrEqual(1 / 30)
  })
})
