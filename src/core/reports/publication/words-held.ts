import type { Context, Problem } from '../../words/lint/problem.ts'
import { judged, type Judged } from '../../words/signed-off.ts'
import type { SignOff } from '../../words/sign-offs.ts'
import type { Secrets } from '../../words/secrets.ts'
import type { DataSet } from '../data-set.ts'
import { textsOf } from '../texts-told.ts'
import { wordsProblems } from '../words-problems.ts'

/** A problem, and the edition whose sentence it is: the public one where both print it. */
export interface EditionProblem extends Problem {
  readonly edition: DataSet['edition']
}

/** What the comments of both editions come to. */
export interface WordsHeld extends Judged<EditionProblem> {
  /** How many texts were read. */
  readonly texts: number
}

/** Holds the comments of both editions against their figures, and what is found against what was signed off. `context` is
 *  what else is known of the words: terms the council explains, what was said before. */
export function wordsHeld(
  { set, edition, secrets, context = {} }: Editions,
  signOffs: readonly SignOff[],
): WordsHeld {
  const open = problemsIn(edition, { ...context, secrets })
  const inPublic = new Set(open.map(keyOf))
  const own = problemsIn(set, context).map((each) =>
    inPublic.has(keyOf(each)) ? { ...each, edition: edition.edition } : each,
  )
  const known = new Set(own.map(keyOf))
  const more = open.filter((each) => !known.has(keyOf(each)))
  return { ...judged([...own, ...more], signOffs), texts: textsOf(set).length }
}

interface Editions {
  readonly set: DataSet
  readonly edition: DataSet
  readonly secrets: Secrets
  readonly context?: Pick<Partial<Context>, 'glossary' | 'previous'>
}

const keyOf = ({ rule, where, sentence }: Problem): string => `${rule}\n${where}\n${sentence}`

const problemsIn = (set: DataSet, context: Partial<Context>): EditionProblem[] =>
  wordsProblems(set, context).map((each) => ({ ...each, edition: set.edition }))
