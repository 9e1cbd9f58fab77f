import {
  answerabilities,
  type Event,
  type Evidence,
  type What,
} from '../../core/governance/commitments/event.ts'
import { dayOfEvent } from '../../core/governance/commitments/fold.ts'
import { kindOf } from '../../core/governance/commitments/kinds.ts'
import { sides, type Actor } from '../../core/governance/commitments/side.ts'
import { roles } from '../../core/roles/roles.ts'
import { longDay } from '../../core/time/day.ts'
import { linkWords } from '../../core/governance/commitments/link.ts'
import { linkTitle } from './link-titles.ts'
import { meetingTitle, postTitle, type Business } from './business.ts'
import { outcomes } from './typed.ts'

/** One thing that happened, in words. */
export interface SaidLine {
  readonly seq: number
  readonly on: string
  readonly who: string
  readonly what: string
  readonly text: string
  readonly evidence: readonly Evidence[]
}

/** A log in words, first to last. */
export const saidLines = (events: readonly Event[], business: Business): SaidLine[] =>
  events.map((event) => ({
    seq: event.seq,
    on: longDay(dayOfEvent(event)),
    who: whoSays(event.by),
    ...inWords(event.what, business),
  }))

/** `Democratic services, for a member of the board`. */
export function whoSays({ role, side }: Actor): string {
  if (role === 'page') return 'The page for young people'
  if (role === 'clock') return 'Hearth, by itself'
  const isOwn = side === 'officer' || (role === 'board-member' && side === 'member')
  const forWhom = sides[side]
  return isOwn ? roles[role] : `${roles[role]}, for ${forWhom.charAt(0).toLowerCase()}${forWhom.slice(1)}`
}

type Words = Pick<SaidLine, 'what' | 'text' | 'evidence'>
const said = (what: string, text = '', evidence: readonly Evidence[] = []): Words => ({
  what,
  text,
  evidence,
})

function inWords(what: What, business: Business): Words {
  switch (what.did) {
    case 'raised':
      return said(`${kindOf(what.kind).title} raised`)
    case 'owner-set':
      return said(`Owner: ${postTitle(business, what.owner)}`)
    case 'due-set':
      return said(`Promised for ${longDay(what.due)}`, what.reason)
    case 'updated':
      return said('Update', what.text, what.evidence)
    case 'answerability-told':
      return said(answerabilities[what.is], what.reason)
    case 'answered':
      return said(`Answer: ${outcomes[what.outcome].toLowerCase()}`, what.text, what.evidence)
    case 'asker-said':
      return said(
        what.satisfied ? 'Those who asked: this is enough' : 'Those who asked: this falls short',
        what.words,
      )
    case 'acknowledged':
      return said('Acknowledged', what.text)
    case 'taken-up':
      return said('Taken up', what.text)
    case 'declined':
      return said('Declined', what.reason)
    case 'linked':
      return said(`Linked: ${lowered(linkWords[what.as].here)} ${linkTitle(what, business)}`)
    case 'unlinked':
      return said(`No longer linked: ${lowered(linkWords[what.as].here)} ${linkTitle(what, business)}`)
    case 'read-for-publication':
      return said('Read for publication')
    case 'put-on-agenda':
      return said(`Comes back to the ${lowered(meetingTitle(business, what.meeting))}`, what.why)
    case 'reported-to':
      return said(`Reported to the ${lowered(meetingTitle(business, what.meeting))}`)
    case 'closed':
      return said('Closed', what.reason)
    case 'overtaken':
      return said('Overtaken', what.reason)
    case 'reopened':
      return said('Opened again', what.reason)
    case 'corrected':
      return said('Put right', what.note)
    case 'kept-private':
      return said(`Kept private: ${postTitle(business, what.post)} looks after it`)
    case 'public-words-set':
      return said('Words for the public', what.text)
  }
}

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`
