import { refuse } from '../refused.ts'
import { answered, askerSays, closedWith } from './answering.ts'
import { whyNotClose } from './closing.ts'
import type { Do } from './command.ts'
import { isUnsettled, type Commitment } from './commitment.ts'
import { linked, unlinked } from './linking.ts'
import { readForPublic } from './read-for-public.ts'
import type { Actor } from './side.ts'
import { wordy, type Whats } from './wordy.ts'

/** What follows from each command, or the sentence that says why it may not be. Whose it is was asked before. */
export const rules: {
  readonly [D in Do['do']]: (commitment: Commitment, command: Extract<Do, { do: D }>, by: Actor) => Whats
} = {
  'set-owner': (_, { owner }) => wordy(owner, 'Choose the post that owns this.', { did: 'owner-set', owner }),
  'set-due': ({ due: before, source }, { due, reason = '' }) => {
    if (due < source.on) return refuse('The date promised is before the day it was asked. Check it.')
    if (due === before) return refuse('That is the date already promised.')
    const isLater = before !== undefined && due > before
    return isLater && reason.trim() === ''
      ? refuse('Say why the date is later than was promised.')
      : [{ did: 'due-set', due, reason }]
  },
  update: (_, { text, evidence = [] }) =>
    wordy(text, 'Write what has happened.', { did: 'updated', text, evidence }),
  'tell-answerability': ({ kind }, { is, reason }) =>
    kind === 'data-request'
      ? wordy(reason, 'Say why, in a sentence for whoever asked.', { did: 'answerability-told', is, reason })
      : refuse('Only a request for data is told whether there are data.'),
  answer: answered,
  'bring-in-answer': ({ answers }, { text, outcome = 'did' }) =>
    answers.length > 0
      ? refuse('There is an answer already. Answer it anew.')
      : wordy(text, 'Write the answer as it was given.', {
          ...{ did: 'answered', text, outcome, evidence: [], readingAge: undefined },
        }),
  'asker-says': askerSays,
  acknowledge: ({ acknowledged }, { text }) =>
    acknowledged
      ? refuse('This was acknowledged already.')
      : wordy(text, 'Write what you tell whoever asked.', { did: 'acknowledged', text }),
  'take-up': ({ kind }, { text }) =>
    isOffer(kind)
      ? wordy(text, 'Say how it is taken up.', { did: 'taken-up', text }, closedWith(text))
      : refuse('Only an offer or a visit is taken up.'),
  decline: ({ kind }, { reason }) =>
    isOffer(kind)
      ? wordy(reason, 'Say why, to whoever offered.', { did: 'declined', reason }, closedWith(reason))
      : refuse('Only an offer or a visit is declined.'),
  link: linked,
  unlink: unlinked,
  'put-on-agenda': ({ nextAgenda }, { meeting, why }) =>
    nextAgenda === meeting
      ? refuse('It is on that agenda already.')
      : wordy(why, 'Say why it comes back.', { did: 'put-on-agenda', meeting, why }),
  'report-to': (_, { meeting }) => wordy(meeting, 'Choose the meeting.', { did: 'reported-to', meeting }),
  close: (commitment, { reason, meeting }, by) => {
    const why = whyNotClose(commitment, by, { reason, meeting })
    return why === undefined
      ? wordy(reason, 'Write what was said.', { did: 'closed', reason, meeting })
      : refuse(why)
  },
  overtake: (_, { reason }) =>
    wordy(reason, 'Say what has overtaken it: whoever asked will read this.', { did: 'overtaken', reason }),
  reopen: (commitment, { reason }) =>
    isUnsettled(commitment)
      ? refuse('This is open.')
      : wordy(reason, 'Say why it is opened again.', { did: 'reopened', reason }),
  correct: (_, { note }) => wordy(note, 'Write what is put right.', { did: 'corrected', note }),
  'keep-private': ({ keptPrivate }, { post }) =>
    keptPrivate === undefined
      ? wordy(post, 'Choose who looks after this.', { did: 'kept-private', post })
      : refuse('This is private already.'),
  'set-public-words': (_, { text }) =>
    wordy(text, 'Write the words that anyone may read.', { did: 'public-words-set', text }),
  'read-for-publication': (commitment, { through }) => readForPublic(commitment, through),
}

const isOffer = (kind: Commitment['kind']): boolean => kind === 'offer' || kind === 'visit'
