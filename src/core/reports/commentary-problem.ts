import type { Fact } from '../sources/collections.ts'

/** What officers wrote of an indicator or a section, and who when. */
export type Comment = Fact<'commentary'>

/** Something of a comment that a person should put right. */
export interface CommentProblem {
  readonly file: string
  readonly line: number
  /** What is wrong and what to do, as a sentence. */
  readonly sentence: string
  /** True of what may well be meant: a comment on a period after the report, kept in the same table. */
  readonly harmless?: true
  /** What the comment is on, where a token of it stands for nothing and would be printed as typed. */
  readonly token?: string
}

/** A problem of a comment, placed. */
export const problemOf = ({ origin: { file }, line }: Comment, sentence: string): CommentProblem => ({
  file,
  line,
  sentence,
})
