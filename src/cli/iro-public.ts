import { secretsOf } from '../core/reports/publication/secrets.ts'
import { heldWords } from '../core/reports/iro/held.ts'
import { iroReportOf, type IroReport } from '../core/reports/iro/iro-report.ts'
import type { Problem } from '../core/words/lint/problem.ts'
import { judged } from '../core/words/signed-off.ts'
import { CannotRun, type Io } from './io.ts'
import type { IroWords } from './iro-words.ts'
import { problemLines } from './lint-told.ts'
import type { MeasuredSet } from './measured-set.ts'
import { signOffsFor } from './publish-words.ts'
import { editionOf, publishingOf, type Terms } from './publishing.ts'

/** The report as anybody may read it: of the public edition of the data set, which has withstood the attack. Throws
 *  `CannotRun` when its words, or those of officers, may not stand. */
export async function iroPublic(
  words: IroWords,
  terms: Terms,
  measured: MeasuredSet,
  io: Io,
): Promise<IroReport> {
  const { edition, hiding } = await editionOf(measured, publishingOf(terms, measured, io), io)
  io.progress('Reading the words')
  const open = heldWords(words, edition, secretsOf(measured.set, hiding.pattern.hidden, hiding.policy))
  const own = heldWords(words, measured.set)
  mustStand(allOf(own.problems, open.problems), signOffsFor(terms, measured), own.texts.length, io)
  const { plan } = words
  return iroReportOf({ set: edition, words: open, plan, ...(edition.beside && { beside: edition.beside }) })
}

/** What is wrong with either edition's words, each once. */
function allOf(own: readonly Problem[], open: readonly Problem[]): Problem[] {
  const keyOf = ({ rule, where, sentence }: Problem): string => `${rule}\n${where}\n${sentence}`
  return [...new Map([...own, ...open].map((each) => [keyOf(each), each])).values()]
}

function mustStand(
  problems: readonly Problem[],
  signOffs: Parameters<typeof judged>[1],
  texts: number,
  io: Io,
): void {
  const { errors, unsigned } = judged(problems, signOffs)
  const wrong = [...errors, ...unsigned]
  if (wrong.length === 0) return
  for (const line of problemLines(wrong, texts)) io.out(line)
  throw new CannotRun(
    'Nothing was written: the words are not ready to publish. Put each error right; put each warning right or sign it off with --signoffs. --draft writes the restricted report meanwhile.',
  )
}
