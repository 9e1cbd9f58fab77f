import { closedItems, paragraphsOf } from '../../core/governance/meetings/exempt.ts'
import type { KindName } from '../../core/governance/commitments/kinds.ts'
import { sides, type Side } from '../../core/governance/commitments/side.ts'
import type { Meeting } from '../../core/governance/meetings/meeting.ts'
import type { Attendee, Correctable, Happening, What } from '../../core/governance/minutes/happening.ts'
import type { Day } from '../../core/time/day.ts'
import type { Read } from '../form-error.ts'
import { read } from '../settings/form.ts'
import { reading, type Reading } from './read.ts'

/** What can be asked at a meeting and recorded by the clerk. A challenge is the young people’s own to raise. */
export const kindsAsked = {
  action: 'Action',
  question: 'Question',
  'data-request': 'Request for data',
  offer: 'Offer of help',
  visit: 'Visit',
} as const satisfies Partial<Record<KindName, string>>

/** Where an entry belongs, and what it is read with. */
export interface Recording {
  readonly meeting: Meeting
  readonly log: readonly Happening[]
  /** The number of the next commitment, for an action. */
  readonly commitment: string
  /** Days of earlier meetings by id, for minutes that are confirmed. */
  readonly heldOn: ReadonlyMap<string, Day>
}

/** What a form of the clerk’s screen records. What is missing is told beside its field. */
export function readEntry(form: FormData, recording: Recording): Read<What> {
  const typed = reading(form)
  const what = entries[typed.text('did')]?.(typed, recording)
  if (what === undefined && typed.errors.length === 0)
    return { errors: [{ field: 'main-content', text: 'Choose what to record' }] }
  return what === undefined ? { errors: typed.errors } : read(typed.errors, what)
}

type Reader = (typed: Reading, recording: Recording) => What | undefined

const when = (typed: Reading) => {
  const time = typed.timeIfAny('time')
  return time === undefined ? {} : { time }
}
const sharp = (typed: Reading) => typed.time('time', 'Write the time, like 15:00')
const seatIn = (typed: Reading, name: string) => {
  const seat = typed.text(name)
  return seat === '' ? {} : { [name]: seat }
}

const entries: Readonly<Record<string, Reader>> = {
  opened: (typed) => {
    const time = sharp(typed)
    return time === undefined
      ? undefined
      : { did: 'opened', time, recording: typed.text('recording') === 'yes' }
  },
  came: (typed) => ({ did: 'came', who: whoIn(typed), ...when(typed) }),
  left: (typed) => ({ did: 'left', who: whoIn(typed), ...when(typed) }),
  apologies: (typed) => ({ did: 'apologies', seat: typed.text('seat') }),
  declared: (typed) => ({
    ...{ did: 'declared', seat: typed.needed('seat', 'Choose who declared it') },
    interest: typed.needed('interest', 'Write what the interest is'),
    withdrew: typed.text('withdrew') === 'yes',
    ...seatIn(typed, 'item'),
  }),
  elected: (typed) => {
    const year = typed.text('year')
    return {
      ...{ did: 'elected', office: typed.text('office') === 'vice-chair' ? 'vice-chair' : 'chair' },
      ...{ seat: typed.needed('seat', 'Choose who was elected'), for: year === '' ? 'meeting' : { year } },
    }
  },
  'item-opened': (typed) => ({ did: 'item-opened', item: typed.text('item'), ...when(typed) }),
  discussed: (typed) => ({
    ...{ did: 'discussed', item: typed.text('item') },
    text: typed.needed('discussion', 'Write what was said'),
  }),
  noted: (typed) => ({ did: 'noted', item: typed.text('item') }),
  resolved: (typed) => ({
    ...{
      did: 'resolved',
      item: typed.text('item'),
      text: typed.needed('resolution', 'Write what was decided'),
    },
    decision: typed.text('decision') === 'not-agreed' ? 'not-agreed' : 'agreed',
    ...seatIn(typed, 'proposer'),
    ...seatIn(typed, 'seconder'),
    ...voteIn(typed),
  }),
  action: actionIn,
  'recording-stopped': (typed) => {
    const time = sharp(typed)
    return time === undefined ? undefined : { did: 'recording-stopped', time }
  },
  'public-excluded': (typed, { meeting }) => {
    const closed = closedItems(meeting.items)
    return {
      ...{
        did: 'public-excluded',
        items: closed.map(({ id }) => id),
        paragraphs: closed.flatMap(paragraphsOf),
      },
      ...when(typed),
    }
  },
  'public-returned': (typed) => ({ did: 'public-returned', ...when(typed) }),
  'minutes-confirmed': (typed, { heldOn }) => {
    const of = typed.needed('of', 'Choose the meeting whose minutes are confirmed')
    const on = heldOn.get(of)
    const changes = typed.lines('changes')
    return on === undefined
      ? undefined
      : { did: 'minutes-confirmed', item: typed.text('item'), of, on, changes }
  },
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
  struck: (typed) => ({
    ...{ did: 'struck', of: Number(typed.text('of')) },
    why: typed.needed('why', 'Say why the entry is struck out'),
  }),
  corrected: (typed, { log }) => {
    const of = Number(typed.text('of'))
    const to = withText(
      log.find(({ seq }) => seq === of)?.what,
      typed.needed('new-text', 'Write it as it should be'),
    )
    return to && { did: 'corrected', of, to, why: typed.needed('why', 'Say why the entry is put right') }
  },
}

/** Who came or left, as a form names them: `seat:…`, `post:…`, or what somebody else is in words. */
function whoIn(typed: Reading): Attendee {
  const [, kind, id = ''] = /^(seat|post):(.+)$/.exec(typed.text('who')) ?? []
  const insteadOf = typed.text('instead-of')
  if (kind === 'seat') return insteadOf === '' || insteadOf === id ? { seat: id } : { seat: id, insteadOf }
  if (kind === 'post') return { post: id }
  return { role: typed.needed('who-else', 'Choose who it is, or write what they are') }
}

function voteIn(typed: Reading) {
  const names = ['for', 'against', 'abstained'] as const
  if (names.every((name) => typed.text(name) === '')) return {}
  const count = (name: string) =>
    typed.text(name) === '' ? 0 : typed.number(name, 'Write how many, as a number')
  return { vote: { for: count('for'), against: count('against'), abstained: count('abstained') } }
}

function actionIn(typed: Reading, { commitment }: Recording): What {
  const [kind, side] = [typed.text('kind'), typed.text('side')]
  const [owner, due] = [typed.text('owner'), typed.dayIfAny('due')]
  const asked: Side = side in sides ? (side as Side) : 'board'
  return {
    ...{ did: 'action', item: typed.text('item'), id: commitment },
    kind: kind in kindsAsked ? (kind as KindName) : 'action',
    wording: typed.needed('wording', 'Write what was asked, in the words that were used'),
    askedBy: { side: asked, role: sides[asked] },
    ...(owner === '' ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
  }
}

function withText(what: What | undefined, text: string): Correctable | undefined {
  if (what?.did === 'discussed' || what?.did === 'resolved') return { ...what, text }
  return what?.did === 'declared' ? { ...what, interest: text } : undefined
}
