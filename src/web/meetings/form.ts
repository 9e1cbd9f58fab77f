import type { NewItem } from '../../core/governance/meetings/agenda.ts'
import type { Grounds, PublicInterest } from '../../core/governance/meetings/exemption.ts'
import { meetingKinds, purposes, type Item, type Meeting } from '../../core/governance/meetings/meeting.ts'
import type { Read } from '../form-error.ts'
import { read } from '../settings/form.ts'
import { reading } from './read.ts'

/** What is said of a meeting as a whole. */
export type Facts = Pick<Meeting, 'on' | 'begins' | 'venue' | 'kind'> & { readonly link?: string }

export function readFacts(form: FormData): Read<Facts> {
  const typed = reading(form)
  const on = typed.day('on', 'Write the day of the meeting, like 12/11/2026')
  const begins = typed.time('begins', 'Write when it begins, like 15:00')
  const venue = typed.needed('venue', 'Write where it is held')
  const link = typed.text('link')
  const kind = typed.text('kind') in meetingKinds ? (typed.text('kind') as Meeting['kind']) : 'formal'
  if (on === undefined || begins === undefined) return { errors: typed.errors }
  return read(typed.errors, { on, begins, venue, kind, ...(link === '' ? {} : { link }) })
}

/** An item's own words. */
export type ItemWords = Pick<Item, 'title' | 'purpose' | 'text' | 'recommendations'> &
  Pick<NewItem, 'planned' | 'author'>

export function readItem(form: FormData): Read<ItemWords & { readonly urgent?: string }> {
  const typed = reading(form)
  const title = typed.needed('title', 'Write the title of the item')
  const purpose =
    typed.text('purpose') in purposes ? (typed.text('purpose') as Item['purpose']) : 'discussion'
  const planned = typed.timeIfAny('planned')
  const author = typed.text('author')
  const urgent = typed.text('urgent')
  return read(typed.errors, {
    ...{ title, purpose, text: typed.text('text'), recommendations: typed.lines('recommendations') },
    ...(planned === undefined ? {} : { planned }),
    ...(author === '' ? {} : { author }),
    ...(urgent === '' ? {} : { urgent }),
  })
}

const outcomes: readonly string[] = ['keeping-outweighs', 'equal', 'publishing-outweighs']

/** Grounds as they are given; whether they will do is for the core to say. */
export function readGrounds(form: FormData): Grounds {
  const typed = reading(form)
  const outcome = typed.text('outcome')
  return {
    paragraphs: form.getAll('paragraphs').map(Number),
    why: typed.text('why'),
    publicInterest: {
      forPublishing: typed.text('for-publishing'),
      forKeeping: typed.text('for-keeping'),
      // What was not weighed is published.
      outcome: outcomes.includes(outcome) ? (outcome as PublicInterest['outcome']) : 'publishing-outweighs',
    },
  }
}
