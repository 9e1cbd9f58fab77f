import type { Comment } from '../commentary-problem.ts'

/** Comments as the public may read them: what a board reads of each, without the file it came from. Their tokens are said
 *  from the public edition's figures. */
export const publicComments = (comments: readonly Comment[]): Comment[] =>
  comments.map(({ indicator_id, period, text, cause, action, owner, date, author, approved_on, line }) => ({
    indicator_id,
    period,
    text,
    cause,
    action,
    owner,
    date,
    author,
    approved_on,
    line,
    origin: { kind: 'local', file: '', asAt: undefined },
  }))
