import { commentaryOf } from '../core/reports/commentary.ts'
import type { DataSet } from '../core/reports/data-set.ts'
import { brief } from '../preparing/plain.ts'

const MOST = 20

/** What is to be told of the comments, a line each: what is wrong with them, and what a person should only know. */
export function commentLines(set: DataSet): { readonly wrong: string[]; readonly notes: string[] } {
  const { problems } = commentaryOf(set)
  const wrong = problems.filter(({ harmless }) => !harmless).map(lineOf)
  const [first, ...more] = problems
    .filter(({ harmless }) => harmless)
    .map(({ sentence }) => brief(sentence, 400))
  return {
    wrong:
      wrong.length <= MOST
        ? wrong
        : [...wrong.slice(0, MOST), `The comments have ${wrong.length - MOST} more things to put right.`],
    notes: first === undefined ? [] : [more.length === 0 ? first : `${first} So with ${more.length} more.`],
  }
}

type Problem = ReturnType<typeof commentaryOf>['problems'][number]

const lineOf = ({ file, line, sentence }: Problem): string =>
  `In the comment in ${brief(file, 100)}${line > 1 ? `, line ${line}` : ''}: ${brief(sentence, 400)}`
