import type { Do } from './command.ts'
import { isUnsettled, type Commitment } from './commitment.ts'
import type { Actor } from './side.ts'

/** Why somebody may not do this to this, before anything else is looked at; `undefined` when they may. */
export function whyNotTheirs(commitment: Commitment, command: Do, by: Actor): string | undefined {
  if (by.role === 'page') return 'Sign in to do this.'
  if (by.role === 'clock' && command.do !== 'put-on-agenda') return 'Somebody has to do this.'
  if (!isUnsettled(commitment) && !afterTheEnd.includes(command.do)) {
    return 'This has ended. Open it again first, and say why.'
  }
  return isTheirs[command.do](commitment, by) ? undefined : refusals[command.do]
}

/** What can still be done with something that has ended. */
const afterTheEnd: readonly Do['do'][] = [
  ...(['asker-says', 'reopen', 'correct', 'link', 'unlink', 'report-to', 'keep-private'] as const),
  ...(['set-public-words', 'read-for-publication'] as const),
]

type Test = (commitment: Commitment, by: Actor) => boolean

const anyone: Test = () => true
const officers: Test = (_, { side }) => side === 'officer'
const keepers: Test = (_, { side }) => side === 'officer' || side === 'board'
const asker: Test = ({ source }, { side }) => side === source.askedBy.side
const either: Test = (commitment, by) => keepers(commitment, by) || asker(commitment, by)

/** Who closes young people's things is asked in `closing.ts`; here, that nobody ends one by another door. */
const ownEnd: Test = (commitment, by) =>
  commitment.kind === 'challenge' ? asker(commitment, by) : either(commitment, by)

const isTheirs: Readonly<Record<Do['do'], Test>> = {
  'set-owner': keepers,
  'set-due': keepers,
  update: officers,
  'tell-answerability': officers,
  answer: officers,
  'bring-in-answer': (_, { role }) => role === 'democratic-services' || role === 'participation-worker',
  'asker-says': asker,
  acknowledge: officers,
  'take-up': officers,
  decline: officers,
  link: anyone,
  unlink: anyone,
  'put-on-agenda': anyone,
  'report-to': keepers,
  close: anyone,
  overtake: ownEnd,
  reopen: either,
  correct: either,
  // Nobody hides a question from the board, and officers hide no challenge.
  'keep-private': ({ kind }, { role }) => kind === 'challenge' && role === 'participation-worker',
  'set-public-words': ownEnd,
  'read-for-publication': ({ keptPrivate, source }, { role, side }) =>
    keptPrivate === undefined && source.exempt !== true && side === 'officer' && readers.includes(role),
}

/** Who may say that what officers wrote can be published: those who answer for a paper. */
const readers: readonly Actor['role'][] = ['democratic-services', 'director', 'service-manager']

const byOfficers = 'An officer does this.'
const byAsker = 'Only those who asked can say this.'
const refusals: Readonly<Record<Do['do'], string>> = {
  'set-owner': 'Officers and democratic services set the owner.',
  'set-due': 'Officers and democratic services set the date.',
  update: byOfficers,
  'tell-answerability': byOfficers,
  answer: byOfficers,
  'bring-in-answer': 'Democratic services or the participation worker bring in earlier answers.',
  'asker-says': byAsker,
  acknowledge: byOfficers,
  'take-up': byOfficers,
  decline: byOfficers,
  link: byOfficers,
  unlink: byOfficers,
  'put-on-agenda': byOfficers,
  'report-to': 'Officers and democratic services report to the board.',
  close: byAsker,
  overtake: byAsker,
  reopen: byAsker,
  correct: 'Those who asked, officers and democratic services put things right.',
  'keep-private': 'Only a challenge is kept private, and the participation worker does it with young people.',
  'set-public-words': byAsker,
  'read-for-publication':
    'Democratic services, the director or a service manager read for publication what anyone may read.',
}
