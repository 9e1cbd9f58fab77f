import { longDay } from '../../time/day.ts'
import type { Block, Cell } from '../report.ts'
import { withCommas } from '../say.ts'
import type { WordsHeld } from './words-held.ts'

const left = (heading: string) => ({ heading, align: 'left' as const })

/** The comments that were held against the figures, and the warnings that somebody lets stand. A sentence is quoted only as
 *  the public edition prints it. */
export const wordsBlock = ({ texts, signed }: Pick<WordsHeld, 'texts' | 'signed'>): Block => ({
  id: 'words',
  title: 'Comments',
  paragraphs: [readText(texts), signedText(signed.length)],
  tables:
    signed.length === 0
      ? []
      : [
          {
            caption: 'Warnings signed off',
            columns: ['Text', 'Warning', 'Sentence', 'Signed off by', 'Reason', 'Day'].map(left),
            rows: signed.map(({ problem, by }): Cell[] =>
              [
                problem.where,
                problem.rule,
                problem.edition === 'public' ? problem.sentence : 'In the restricted edition.',
                by.role,
                by.reason,
                longDay(by.on),
              ].map((text) => ({ text })),
            ),
          },
        ],
})

const readText = (texts: number): string =>
  texts === 0
    ? 'There are no comments.'
    : `${withCommas(texts)} ${texts === 1 ? 'comment was' : 'comments were'} held against the figures of both editions. None says what a figure does not, and no number typed in one tells a figure that is hidden.`

const signedText = (signed: number): string => {
  if (signed === 0) return 'Nothing had to be signed off.'
  return signed === 1
    ? 'One warning was signed off.'
    : `${withCommas(signed)} warnings were signed off, each by somebody answerable.`
}
