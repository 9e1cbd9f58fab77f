import { commentaryOf } from '../core/reports/commentary.ts'
import type { DataSet } from '../core/reports/data-set.ts'
import { brief } from './plain.ts'

const MOST = 20

/** What is wrong with the comments, a line each: tokens that stand for nothing, comments on nothing or said twice. */
export function commentLines(set: DataSet): string[] {
  const { problems } = commentaryOf(set)
  const lines = problems.map(
    ({ file, line, sentence }) =>
      `In the comment in ${brief(file, 100)}${line > 1 ? `, line ${line}` : ''}: ${brief(sentence, 400)}`,
  )
  return lines.length <= MOST
    ? lines
    : [...lines.slice(0, MOST), `The comments have ${lines.length - MOST} more things to put right.`]
}
