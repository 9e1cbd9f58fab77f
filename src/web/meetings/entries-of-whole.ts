import { closedItems, paragraphsOf } from '../../core/governance/meetings/exclusion.ts'
import { inOrder } from '../../core/governance/meetings/schedule-12a.ts'
import { sharp, when, type Readers } from './entry-reader.ts'

/** What concerns the whole meeting: its beginning and end, breaks, and whether the public may be there. */
export const entriesOfWhole: Readers = {
  opened: (typed) => {
    const time = sharp(typed)
    return time === undefined
      ? undefined
      : { did: 'opened', time, recording: typed.text('recording') === 'yes' }
  },
  'recording-stopped': (typed) => {
    const time = sharp(typed)
    return time === undefined ? undefined : { did: 'recording-stopped', time }
  },
  'public-excluded': (typed, { meeting }) => {
    const part = meeting.items.find(({ id }) => id === typed.text('part'))
    const closed = part === undefined ? closedItems(meeting.items) : [part]
    return {
      ...{ did: 'public-excluded', items: closed.map(({ id }) => id) },
      ...{ paragraphs: inOrder(closed.flatMap(paragraphsOf)), ...when(typed) },
    }
  },
  'public-returned': (typed) => ({ did: 'public-returned', ...when(typed) }),
  adjourned: (typed) => {
    const time = sharp(typed)
    const until = typed.needed('until', 'Write until when, like 16:15 or a date')
    return time === undefined ? undefined : { did: 'adjourned', time, until }
  },
  resumed: (typed) => {
    const time = sharp(typed)
    return time === undefined ? undefined : { did: 'resumed', time }
  },
  closed: (typed) => {
    const time = sharp(typed)
    return time === undefined ? undefined : { did: 'closed', time }
  },
}
