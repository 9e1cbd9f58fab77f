import type { Problem } from './lint/problem.ts'
import type { SignOff } from './sign-offs.ts'

/** What is wrong with the texts of a pack, by what may become of it. */
export interface Judged<P extends Problem> {
  /** Never signed off. */
  readonly errors: readonly P[]
  /** Warnings that nobody answers for yet. */
  readonly unsigned: readonly P[]
  readonly signed: readonly { readonly problem: P; readonly by: SignOff }[]
  /** Sign-offs of nothing: the sentence is another now, or is no longer warned of. */
  readonly idle: readonly SignOff[]
  /** Sign-offs of errors, which no sign-off lifts. */
  readonly vain: readonly SignOff[]
}

/** Holds sign-offs against problems. A warning is signed off by its rule, its text and its sentence's first words. */
export function judged<P extends Problem>(problems: readonly P[], signOffs: readonly SignOff[]): Judged<P> {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  const byOf = (problem: P): SignOff | undefined => signOffs.find((each) => isOf(each, problem))
  const used = new Set(problems.flatMap((each) => signOffs.filter((signOff) => isOf(signOff, each))))
  return {
    errors,
    unsigned: warnings.filter((each) => byOf(each) === undefined),
    signed: warnings.flatMap((problem) => {
      const by = byOf(problem)
      return by === undefined ? [] : [{ problem, by }]
    }),
    idle: signOffs.filter((each) => !used.has(each)),
    vain: signOffs.filter((each) => errors.some((error) => isOf(each, error))),
  }
}

const isOf = (signOff: SignOff, { rule, where, sentence }: Problem): boolean =>
  signOff.rule === rule &&
  textName(signOff.where) === textName(where) &&
  isBeginning(words(signOff.sentence), words(sentence))

/** `Commentary\Missing-children.md` is the text `missing-children`. */
const textName = (where: string): string =>
  where
    .trim()
    .toLowerCase()
    .replace(/^.*[/\\]/, '')
    .replace(/\.md$/, '')

/** Quotes, dots and spaces are not what a sentence is known by. */
const words = (sentence: string): string[] =>
  sentence
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .match(/[\p{L}\p{N}'%£.,-]*[\p{L}\p{N}%]/gu) ?? []

const isBeginning = (first: readonly string[], whole: readonly string[]): boolean =>
  first.length > 0 && first.every((word, at) => word === whole[at])
