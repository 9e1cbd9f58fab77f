import { lint } from '../words/lint/lint.ts'
import type { Context, Problem } from '../words/lint/problem.ts'
import type { Figures } from '../words/figures.ts'
import { commentaryOf } from './commentary.ts'
import type { DataSet } from './data-set.ts'
import { figuresOf } from './figures-told.ts'
import { glossary } from './glossary.ts'
import { textsOf } from './texts-told.ts'

/** Everything the comments of a data set have wrong by its figures, tokens that stand for nothing first. `figures` are
 *  the set's, where they are at hand already. */
export const wordsProblems = (
  set: DataSet,
  context: Partial<Context> = {},
  figures: Figures = figuresOf(set),
): Problem[] => [
  ...tokenProblems(set),
  ...lint(textsOf(set), figures, {
    ...context,
    glossary: [...glossary, ...(set.explained ?? []), ...(context.glossary ?? [])],
  }),
]

/** Tokens that stand for nothing would be printed as typed. */
const tokenProblems = (set: DataSet): Problem[] =>
  commentaryOf(set).problems.flatMap(({ token, sentence }): Problem[] => {
    if (token === undefined) return []
    const typed = /\{\{[^{}]*\}\}|“[^”]*”/.exec(sentence)?.[0] ?? token
    return [
      { rule: 'token', severity: 'error', where: `commentary/${token}.md`, sentence: typed, says: sentence },
    ]
  })
