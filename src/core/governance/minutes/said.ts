import { longDay } from '../../time/day.ts'
import { attendeeInWords, type Called } from '../board-names.ts'
import { itemOf, type Meeting } from '../meetings/meeting.ts'
import { listed } from '../meetings/schedule-12a.ts'
import { spokenTime } from '../meetings/time-of-day.ts'
import { list, paragraph, paragraphs, type Block } from './block.ts'
import type { Correctable } from './happening.ts'
import type { Sat } from './sat.ts'

/** What was said or done under an item, in words of its own; empty for what stands in a list of decisions or actions. */
export function said(what: Correctable, { meeting }: Sat, called: Called): Block[] {
  switch (what.did) {
    case 'discussed':
      return paragraphs(what.text)
    case 'declared':
      return [
        paragraph(
          `${called.seat(what.seat)} declared an interest: ${ended(what.interest)}${what.withdrew ? ' They left while the item was taken.' : ''}`,
        ),
      ]
    case 'minutes-confirmed':
      return confirmation(what)
    case 'came':
    case 'left':
      return what.time === undefined
        ? []
        : [
            paragraph(
              `${attendeeInWords(what.who, called)} ${what.did === 'came' ? 'joined' : 'left'} the meeting at ${spokenTime(what.time)}.`,
            ),
          ]
    case 'recording-stopped':
      return [paragraph(`The recording ended at ${spokenTime(what.time)}.`)]
    case 'public-returned':
      return [
        paragraph(
          `The press and the public came back${what.time === undefined ? '' : ` at ${spokenTime(what.time)}`}.`,
        ),
      ]
    case 'taken-together':
      return [
        paragraph(`Items ${listed(what.items.map((id) => numberOf(meeting, id)))} were taken together.`),
      ]
    case 'reordered':
      return [paragraph(`The board agreed to take this item ${orderInWords(what.before, meeting)}.`)]
    case 'withdrawn':
      return [paragraph(`This item was withdrawn${because(what.why)}`)]
    case 'deferred':
      return [paragraph(`This item was put off to the next meeting${because(what.why)}`)]
    case 'adjourned':
      return [paragraph(`The meeting was adjourned at ${spokenTime(what.time)} until ${ended(what.until)}`)]
    case 'resumed':
      return [paragraph(`The meeting resumed at ${spokenTime(what.time)}.`)]
    case 'opened':
    case 'closed':
    case 'apologies':
    case 'elected':
    case 'item-opened':
    case 'item-closed':
    case 'noted':
    case 'resolved':
    case 'action':
    case 'public-excluded':
      return []
  }
}

function confirmation({ on, changes }: Extract<Correctable, { did: 'minutes-confirmed' }>): Block[] {
  const minutes = `The minutes of the meeting held on ${longDay(on)} were confirmed as a correct record`
  return changes.length === 0
    ? [paragraph(`${minutes}.`)]
    : [paragraph(`${minutes}, with these changes:`), list(changes, false)]
}

const numberOf = (meeting: Meeting, id: string): string => itemOf(meeting, id)?.number ?? ''

const orderInWords = (before: string | undefined, meeting: Meeting): string =>
  before === undefined ? 'after all others' : `before item ${numberOf(meeting, before)}`

/** A reason that is not for the public is left out. */
const because = (why: string): string => (why === '' ? '.' : `: ${ended(why)}`)

/** A text with a full stop, unless it ends with a sign of its own. */
export const ended = (text: string): string =>
  /[.!?]["'”’)]?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
