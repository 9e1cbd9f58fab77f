import { describe, expect, it } from 'vitest'
import { clean } from '../../../../test/lint-corpus/clean.ts'
import { pack } from '../../../../test/lint-corpus/pack.ts'
import { changed, marksIn, rendered, textOf, type Mark } from '../../../../test/lint-corpus/render.ts'
import { lint } from './lint.ts'
import { sentencesOf } from './sentences.ts'

/** Every number that a sentence of the clean commentaries takes from the figures. */
const uses = clean.flatMap((written) =>
  written.paragraphs.flatMap((paragraph) =>
    sentencesOf(paragraph).flatMap((sentence) =>
      marksIn(sentence, written.id, pack).map((mark) => ({ written, sentence, mark })),
    ),
  ),
)
const nameOf = ({ id, what, period }: Mark): string => `${id} ${what} ${period ?? ''}`

describe('a stored value that is changed', () => {
  it.each([7, -9, 23])('by %i: every sentence that uses it is flagged', (by) => {
    const missed = uses.filter(({ written, sentence, mark }) => {
      const text = textOf(written, pack)
      const wrong = lint([text], changed(pack, mark, by), { glossary: [] })
      return !wrong.some((problem) => problem.sentence === rendered(sentence, written.id, pack))
    })
    console.log(
      `${String(uses.length - missed.length)} of ${String(uses.length)} uses flagged, changed by ${String(by)}`,
    )
    expect(missed.map(({ sentence, mark }) => `${nameOf(mark)}: ${sentence}`)).toEqual([])
  })
})
