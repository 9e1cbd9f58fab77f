import { refuse } from '../refused.ts'
import { newest, standingAnswer, type Commitment } from './commitment.ts'
import type { PublicCommitment } from './public.ts'
import type { Whats } from './wordy.ts'

/** Whether somebody has read, for publication, everything officers wrote here that a public paper prints. */
export const isReadForPublic = (each: Pick<Commitment, 'lastWritten' | 'readForPublic' | 'seq'>): boolean =>
  (each.readForPublic?.through ?? 0) >= lastWrittenOf(each)

/** A fold kept before Hearth counted this is taken for wholly unread. */
const lastWrittenOf = ({ lastWritten, seq }: { lastWritten?: number; seq: number }): number =>
  lastWritten ?? seq

/** What is still to be read of one commitment before a public paper prints it. */
export interface ToRead {
  readonly id: string
  /** How many things had happened when it was read. */
  readonly through: number
  /** What officers wrote, as the paper would print it. */
  readonly texts: readonly string[]
}

/** All that nobody has read for publication yet, in the order given. A public paper is made once this is empty. */
export const toRead = (all: readonly PublicCommitment[]): ToRead[] =>
  all
    .filter((each) => !isReadForPublic(each))
    .map((each) => ({ id: each.id, through: each.seq, texts: printedOf(each) }))

function printedOf(each: PublicCommitment): string[] {
  const said = (standingAnswer(each) ?? newest(each.updates))?.text
  const ended = each.state === 'overtaken' ? each.ended?.text : undefined
  return [said, each.answerability?.reason, each.offer?.text, ended].filter(
    (text): text is string => text !== undefined,
  )
}

/** That somebody read it, as far as they saw it: not what was written since. */
export function readForPublic(commitment: Commitment, through: number): Whats {
  if (isReadForPublic(commitment)) return refuse('This was read already.')
  if (through < lastWrittenOf(commitment) || through > commitment.seq)
    return refuse('Somebody wrote here after you opened this. Read it again.')
  return [{ did: 'read-for-publication', through }]
}

/** Why a public paper cannot be made of these yet, as a sentence; `undefined` when it can. */
export function whyNotPublish(all: readonly PublicCommitment[]): string | undefined {
  const { length } = toRead(all)
  if (length === 0) return undefined
  const what = length === 1 ? 'one promise' : `${length} promises`
  return `Nobody has read for publication what officers wrote of ${what}. Read it first, on the paper for the public under Promises.`
}
