import { attendeeInWords, type Called } from '../../core/governance/board-names.ts'
import { itemOf } from '../../core/governance/meetings/meeting.ts'
import { listed } from '../../core/governance/meetings/schedule-12a.ts'
import { spokenTime } from '../../core/governance/meetings/time-of-day.ts'
import type { Correctable } from '../../core/governance/minutes/happening.ts'
import { longDay } from '../../core/time/day.ts'
import type { LiveView } from './live-view.ts'

/** An entry in words, for the clerk. */
export function inWords(what: Correctable, { called, sat }: Pick<LiveView, 'called' | 'sat'>): string {
  const number = (id: string): string => itemOf(sat.meeting, id)?.number ?? '?'
  const at = 'time' in what ? `, ${spokenTime(what.time)}` : ''
  switch (what.did) {
    case 'opened':
      return `The meeting opened${at}`
    case 'closed':
      return `The meeting closed${at}`
    case 'came':
      return `Here: ${attendeeInWords(what.who, called)}${at}`
    case 'left':
      return `Left: ${attendeeInWords(what.who, called)}${at}`
    case 'apologies':
      return `Apologies: ${called.seat(what.seat)}`
    case 'declared':
      return `Interest: ${called.seat(what.seat)}, ${what.interest}`
    case 'elected':
      return `Elected: ${called.seat(what.seat)}`
    case 'item-opened':
      return `Item ${number(what.item)} was taken${at}`
    case 'item-closed':
      return `Item ${number(what.item)} was closed${at}`
    case 'taken-together':
      return `Items ${listed(what.items.map(number))} were taken together${at}`
    case 'reordered':
      return `Item ${number(what.item)} moved ${what.before === undefined ? 'behind all others' : `before item ${number(what.before)}`}`
    case 'withdrawn':
      return `Item ${number(what.item)} was withdrawn: ${what.why}`
    case 'deferred':
      return `Item ${number(what.item)} was put off to the next meeting: ${what.why}`
    case 'discussed':
      return `Item ${number(what.item)}, note: ${what.text}`
    case 'noted':
      return `Item ${number(what.item)}: noted`
    case 'resolved':
      return `Item ${number(what.item)}, ${what.decision === 'agreed' ? 'agreed' : 'not agreed'}: ${what.text}`
    case 'action':
      return `Item ${number(what.item)}, ${what.id}: ${what.wording} (${owned(what.owner, called)}${what.due === undefined ? '' : `, by ${longDay(what.due)}`})`
    case 'recording-stopped':
      return `The recording stopped${at}`
    case 'public-excluded':
      return `The press and the public left${at}`
    case 'public-returned':
      return `The press and the public came back${at}`
    case 'minutes-confirmed':
      return `Minutes of ${longDay(what.on)} confirmed`
    case 'adjourned':
      return `Adjourned${at}, until ${what.until}`
    case 'resumed':
      return `Resumed${at}`
  }
}

const owned = (owner: string | undefined, called: Called): string =>
  owner === undefined ? 'owner to be settled' : called.post(owner)
