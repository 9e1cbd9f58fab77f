import { refuse } from '../refused.ts'
import { whyNotClose } from './closing.ts'
import type { Do } from './command.ts'
import type { Commitment } from './commitment.ts'
import type { What } from './event.ts'
import type { Actor } from './side.ts'
import { wordy, type Whats } from './wordy.ts'

/** An answer; one to young people must be plain. */
export function answered(commitment: Commitment, command: Extract<Do, { do: 'answer' }>): Whats {
  const { text, outcome = 'did', evidence = [], plain } = command
  if (commitment.kind === 'challenge' && plain?.text !== text) {
    return refuse('An answer to young people must be plain. Check its reading age, and shorten what is hard.')
  }
  return wordy(text, 'Write the answer.', {
    ...{ did: 'answered', text, evidence, outcome, readingAge: plain?.age },
  })
}

/** What satisfies whoever asked is closed with it where they may close it; what does not is open again. */
export function askerSays(
  commitment: Commitment,
  command: Extract<Do, { do: 'asker-says' }>,
  by: Actor,
): Whats {
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

export const closedWith = (reason: string): What => ({ did: 'closed', reason, meeting: undefined })
