import { isRefused, refuse, type Refused } from '../refused.ts'
import { whyNotClose } from './closing.ts'
import type { Command, Do } from './command.ts'
import { isUnsettled, type Commitment } from './commitment.ts'
import type { Event, What } from './event.ts'
import { raised } from './raise.ts'
import { maySpeakFor, type Actor } from './side.ts'
import { whyNotTheirs } from './whose.ts'

/**
 * What follows from a command: the events it makes, or a sentence that says why it may not be. Nothing is changed here;
 * the events are to be kept and folded. `at` is the instant in local time, as in `Event`.
 */
export function decide(
  commitment: Commitment | undefined,
  command: Command,
  by: Actor,
  at: string,
): readonly Event[] | Refused {
  if (!maySpeakFor(by)) return refuse('You may not speak for this side.')
  const whats =
    command.do === 'raise' ? begins(commitment, command, by, at) : follows(commitment, command, by)
  if (isRefused(whats)) return whats
  const id = command.do === 'raise' ? command.id : (commitment?.id ?? '')
  const first = (commitment?.seq ?? 0) + 1
  return whats.map((what, index) => ({ commitment: id, seq: first + index, at, by, what }))
}

type Outcome = readonly What[] | Refused

const begins = (
  commitment: Commitment | undefined,
  command: Extract<Command, { do: 'raise' }>,
  by: Actor,
  at: string,
): Outcome => (commitment ? refuse('This has been raised already.') : raised(command, by, at))

function follows(commitment: Commitment | undefined, command: Do, by: Actor): Outcome {
  if (!commitment) return refuse('There is no such thing on record.')
  const why = whyNotTheirs(commitment, command, by)
  if (why !== undefined) return refuse(why)
  const rule = rules[command.do] as (commitment: Commitment, command: Do, by: Actor) => Outcome
  return rule(commitment, command, by)
}

/** An outcome that needs words, and the sentence when there are none. */
const wordy = (text: string, ask: string, ...whats: readonly What[]): Outcome =>
  text.trim() === '' ? refuse(ask) : whats

const rules: {
  readonly [D in Do['do']]: (commitment: Commitment, command: Extract<Do, { do: D }>, by: Actor) => Outcome
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
  link: ({ links, id: own }, { to, id, as = 'about' }) =>
    id.trim() === '' || (to === 'commitment' && id === own)
      ? refuse('Choose what to link this to.')
      : links.some((each) => each.to === to && each.id === id && each.as === as)
        ? refuse('The two are linked already.')
        : [{ did: 'linked', to, id, as }],
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
}

const isOffer = (kind: Commitment['kind']): boolean => kind === 'offer' || kind === 'visit'

const closedWith = (reason: string): What => ({ did: 'closed', reason, meeting: undefined })

function answered(commitment: Commitment, command: Extract<Do, { do: 'answer' }>): Outcome {
  const { text, outcome = 'did', evidence = [], plain } = command
  if (commitment.kind === 'challenge' && plain?.text !== text) {
    return refuse('An answer to young people must be plain. Check its reading age, and shorten what is hard.')
  }
  return wordy(text, 'Write the answer.', {
    ...{ did: 'answered', text, evidence, outcome, readingAge: plain?.age },
  })
}

/** What satisfies whoever asked is closed with it where they may close it; what does not is open again. */
function askerSays(commitment: Commitment, command: Extract<Do, { do: 'asker-says' }>, by: Actor): Outcome {
  const { satisfied, words = '' } = command
  const said: What = { did: 'asker-said', satisfied, words }
  const { state } = commitment
  if (state === 'open') return refuse('Nothing has been answered yet.')
  if (!satisfied)
    return [said, { did: 'reopened', reason: words.trim() || 'It did not answer what was asked.' }]
  if (state !== 'answered') return [said]
  const reason = words.trim() || 'Whoever asked says that it is answered.'
  const mayClose = whyNotClose(commitment, by, { reason, meeting: undefined }) === undefined
  return mayClose ? [said, closedWith(reason)] : [said]
}
