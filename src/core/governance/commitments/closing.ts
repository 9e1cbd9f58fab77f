import { kindOf, type Closing, type Proof } from './kinds.ts'
import { standingAnswer, type Commitment } from './commitment.ts'
import type { Actor } from './side.ts'

/** What whoever closes brings with it. */
export interface Grounds {
  readonly reason: string
  readonly meeting: string | undefined
}

/** Why somebody may not close this now, as a sentence; `undefined` when they may. */
export function whyNotClose(commitment: Commitment, by: Actor, grounds: Grounds): string | undefined {
  const kind = kindOf(commitment.kind)
  const theirs = kind.closing.filter((way) => isTheirs(way, commitment, by))
  if (theirs.length === 0) return kind.closedBy
  const missing = theirs.map(({ proof }) => proof.find((each) => !stands[each](commitment, grounds)))
  const first = missing.includes(undefined) ? undefined : missing[0]
  return first && lacks[first]
}

const isTheirs = ({ side, roles }: Closing, { source }: Commitment, by: Actor): boolean =>
  by.side === (side === 'asker' ? source.askedBy.side : side) && (roles?.includes(by.role) ?? true)

const stands: Readonly<Record<Proof, (commitment: Commitment, grounds: Grounds) => boolean>> = {
  answer: (commitment) => standingAnswer(commitment) !== undefined,
  evidence: ({ answers, updates }) => [...answers, ...updates].some(({ evidence }) => evidence.length > 0),
  meeting: (_, { meeting }) => meeting !== undefined && meeting.trim() !== '',
  reported: ({ reportedTo }) => reportedTo.length > 0,
  words: (_, { reason }) => reason.trim() !== '',
}

const lacks: Readonly<Record<Proof, string>> = {
  answer: 'Nothing has been answered yet. Answer it first.',
  evidence: 'There is no evidence yet. Add an update with what shows that it is done.',
  meeting: 'Say at which meeting the board closed it.',
  reported: 'It has not been reported to the board yet. Put it on an agenda first.',
  words: 'Write what was said.',
}
