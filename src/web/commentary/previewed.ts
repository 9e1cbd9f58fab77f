import { commentaryOf } from '../../core/reports/commentary.ts'
import { withWritten } from '../../core/reports/commentary-written.ts'
import type { DataSet } from '../../core/reports/data-set.ts'
import { asShown } from '../../core/reports/publication/as-shown.ts'
import type { Remark } from '../../core/reports/report.ts'
import { textsOf } from '../../core/reports/texts-told.ts'
import { wordsProblems } from '../../core/reports/words-problems.ts'
import type { Problem } from '../../core/words/lint/problem.ts'
import { termsOffered } from '../../core/words/offers/offers.ts'
import type { Preferred } from '../../core/words/preferred.ts'
import { commentOf, type Said } from '../../store/commentary.ts'
import type { Tx } from '../../store/database.ts'
import { publicNumbersOf } from '../../store/public-numbers.ts'
import { problemsOn, type Words } from './said-then.ts'

/** A comment as each edition would print it, and what is wrong with it. */
export interface Previewed {
  /** `undefined` where nothing is said. */
  readonly restricted: Remark | undefined
  /** `undefined` too where nothing is said; `'not-made'` while no edition says what it hides. */
  readonly open: Remark | undefined | 'not-made'
  readonly problems: readonly Problem[]
  /** Words that young people here put otherwise. */
  readonly preferred: readonly Preferred[]
}

/** How a comment is printed as it stands or, where words are given, how it would be with them. */
export function previewOf(
  words: Words,
  open: DataSet | undefined,
  { about, said }: { about: string; said: Said | undefined },
): Previewed {
  const typed = said === undefined ? [] : [commentOf({ about, asAt: words.asAt, ...said }, words.asAt)]
  const set = withWritten(words.set, typed)
  const context = { glossary: words.explained, ...(words.before && { previous: words.before.texts }) }
  const all = said === undefined ? words.problems : wordsProblems(set, context, words.figures)
  const text = textsOf(set).find(({ where }) => where === `commentary/${about}.md`)
  return {
    restricted: commentaryOf(set).remarks.get(about),
    open: open === undefined ? 'not-made' : commentaryOf(withWritten(open, typed)).remarks.get(about),
    problems: problemsOn(all, about),
    preferred: text === undefined ? [] : termsOffered(text.paragraphs.join('\n\n'), words.glossary),
  }
}

/** The data set as the latest edition made of it shows it to the public; `undefined` while there is none. */
export async function shownInPublic(
  tx: Tx,
  authority: string,
  words: Pick<Words, 'kept' | 'set'>,
): Promise<DataSet | undefined> {
  const { kept, set } = words
  const numbers = await publicNumbersOf(tx, authority, kept.id)
  if (numbers === undefined) return undefined
  const shown = kept.once(`public ${numbers.sha256}`, () => asShown(kept.set, JSON.parse(numbers.json)))
  return shown && { ...shown, commentary: set.commentary ?? [] }
}
