import type { Command, Raise } from '../src/core/governance/commitments/command.ts'
import type { Commitment } from '../src/core/governance/commitments/commitment.ts'
import type { Event } from '../src/core/governance/commitments/event.ts'
import { fold } from '../src/core/governance/commitments/fold.ts'
import { decide } from '../src/core/governance/commitments/happen.ts'
import type { KindName } from '../src/core/governance/commitments/kinds.ts'
import type { PublicCommitment } from '../src/core/governance/commitments/public.ts'
import type { Actor } from '../src/core/governance/commitments/side.ts'
import { plainText } from '../src/core/governance/reading-age/plain.ts'
import { isRefused } from '../src/core/governance/refused.ts'
import { day } from '../src/core/time/day.ts'

/** Those who do things, each speaking for their own side. */
export const who = {
  analyst: { role: 'analyst', side: 'officer', person: 'p-analyst' },
  manager: { role: 'service-manager', side: 'officer', person: 'p-manager' },
  director: { role: 'director', side: 'officer', person: 'p-director' },
  partner: { role: 'partner', side: 'officer', person: 'p-partner' },
  clerk: { role: 'democratic-services', side: 'officer', person: 'p-clerk' },
  board: { role: 'democratic-services', side: 'board', person: 'p-clerk' },
  member: { role: 'board-member', side: 'member', person: 'p-member' },
  memberByClerk: { role: 'democratic-services', side: 'member', person: 'p-clerk' },
  public: { role: 'democratic-services', side: 'public', person: 'p-clerk' },
  inspectorate: { role: 'director', side: 'inspectorate', person: 'p-director' },
  worker: { role: 'participation-worker', side: 'young-people', person: 'p-worker' },
  workerAsOfficer: { role: 'participation-worker', side: 'officer', person: 'p-worker' },
  page: { role: 'page', side: 'young-people', person: '' },
  clock: { role: 'clock', side: 'officer', person: '' },
  impostor: { role: 'board-member', side: 'young-people', person: 'p-member' },
  administrator: { role: 'administrator', side: 'officer', person: 'p-admin' },
} as const satisfies Readonly<Record<string, Actor>>

/** Who raises a commitment of each kind, and on which side it was asked. */
const raisers = {
  question: ['member', 'memberByClerk', 'A member of the board'],
  'data-request': ['member', 'memberByClerk', 'A member of the board'],
  action: ['board', 'board', 'The board'],
  offer: ['member', 'member', 'A member of the board'],
  visit: ['member', 'member', 'A member of the board'],
  recommendation: ['inspectorate', 'inspectorate', 'The inspectorate'],
  'red-indicator': ['board', 'board', 'The board'],
  challenge: ['young-people', 'worker', 'The young people’s council'],
} as const satisfies Readonly<Record<KindName, readonly [string, keyof typeof who, string]>>

/** A command that raises something of a kind on 9 September 2020. */
export const aRaise = (kind: KindName, said: Partial<Omit<Raise, 'do' | 'kind'>> = {}): Raise => ({
  do: 'raise',
  id: 'c-1',
  kind,
  wording: 'How many of them have savings?',
  source: { askedBy: { side: raisers[kind][0], role: raisers[kind][2] }, on: day('2020-09-09') },
  ...said,
})

/** Who raises a kind. */
export const raiserOf = (kind: KindName): Actor => who[raisers[kind][1]]

/** A thing done by somebody on a day, at noon. */
export type Step = readonly [on: string, by: Actor, command: Command]

/** The events of steps that must all be allowed, in order. */
export function eventsOf(steps: readonly Step[]): Event[] {
  const events: Event[] = []
  let commitment: Commitment | undefined
  for (const [on, by, command] of steps) {
    const outcome = decide(commitment, command, by, `${on}T12:00:00+00:00`)
    if (isRefused(outcome)) throw new Error(`${command.do} on ${on}: ${outcome.refused}`)
    events.push(...outcome)
    commitment = fold(outcome, commitment)
  }
  return events
}

/** The commitment that steps leave, all of them allowed; taken for public, as most tests want it. */
export function played(steps: readonly Step[]): PublicCommitment {
  const found = foldOf(eventsOf(steps))
  if (found.keptPrivate !== undefined) throw new Error('A private matter')
  return found as PublicCommitment
}

/** A commitment of some kind, raised on 9 September 2020, and what came after. */
export const aCommitment = (
  kind: KindName,
  said: Partial<Omit<Raise, 'do' | 'kind'>> = {},
  ...after: readonly Step[]
): PublicCommitment => played([['2020-09-09', raiserOf(kind), aRaise(kind, said)], ...after])

/** A plain answer to young people, as a command. */
export function aPlainAnswer(text = 'Yes. We will ask you each time.'): Command {
  const { plain } = plainText(text)
  if (!plain) throw new Error(`Not plain: ${text}`)
  return { do: 'answer', text, plain }
}

function foldOf(events: readonly Event[]): Commitment {
  const found = fold(events)
  if (!found) throw new Error('Nothing was raised')
  return found
}
