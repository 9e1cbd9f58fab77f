import { day, type Day } from '../../time/day.ts'
import type { Commitment, Said } from './commitment.ts'
import type { Event, What } from './event.ts'

/** A commitment while its events are put together: its lists grow instead of being copied at every event. */
type Draft = { -readonly [K in keyof Commitment]: Grown<Commitment[K]> }
type Grown<T> = T extends readonly (infer E)[] ? E[] : T

/**
 * A commitment as its events leave it; `from` goes on where earlier events ended, with the same outcome as folding all
 * at once. `undefined` when nothing was raised. Throws when an event is missing or out of order: that is a bug.
 */
export function fold(events: readonly Event[], from?: Commitment): Commitment | undefined {
  let draft = from && copied(from)
  for (const event of events) {
    if (event.seq !== (draft?.seq ?? 0) + 1 || (draft !== undefined && event.commitment !== draft.id)) {
      throw new Error(`Event ${event.seq} of commitment ${event.commitment} is out of order`)
    }
    if (draft === undefined) draft = begun(event)
    else happened(draft, event)
    draft.seq = event.seq
  }
  return draft
}

/** Many commitments from events of any of them, each in its own order. */
export function foldAll(events: Iterable<Event>): Map<string, Commitment> {
  const apart = new Map<string, Event[]>()
  for (const event of events) {
    const known = apart.get(event.commitment)
    if (known) known.push(event)
    else apart.set(event.commitment, [event])
  }
  const all = new Map<string, Commitment>()
  for (const [id, own] of apart) {
    const commitment = fold(own)
    if (commitment) all.set(id, commitment)
  }
  return all
}

/** The day an event happened on. */
export const dayOfEvent = ({ at }: Pick<Event, 'at'>): Day => day(at.slice(0, 10))

const copied = (from: Commitment): Draft => ({
  ...from,
  moved: [...from.moved],
  indicators: [...from.indicators],
  links: [...from.links],
  updates: [...from.updates],
  answers: [...from.answers],
  askerSaid: [...from.askerSaid],
  reportedTo: [...from.reportedTo],
  corrections: [...from.corrections],
})

function begun({ commitment: id, what, at }: Event): Draft {
  if (what.did !== 'raised') throw new Error(`Commitment ${id} begins with ${what.did}`)
  const { kind, wording, source, owner, due, principle, indicators } = what
  return {
    ...{ id, kind, wording, source, owner, due, firstDue: due, principle, indicators: [...indicators] },
    ...{ moved: [], links: [], updates: [], answers: [], askerSaid: [], reportedTo: [], corrections: [] },
    ...{ acknowledged: undefined, offer: undefined, answerability: undefined, nextAgenda: undefined },
    ...{ ended: undefined, keptPrivate: undefined, publicWords: undefined },
    state: 'open',
    lastSaid: day(at.slice(0, 10)),
    seq: 0,
  }
}

/** What each event changes, and nothing else. */
const changes: { readonly [D in What['did']]: (draft: Draft, what: Of<D>, said: Base) => void } = {
  raised: ({ id }) => {
    throw new Error(`Commitment ${id} is raised twice`)
  },
  'owner-set': (draft, { owner }) => {
    draft.owner = owner
  },
  'due-set': (draft, { due, reason }, said) => {
    draft.moved.push({ ...said, text: reason, from: draft.due, to: due })
    draft.firstDue ??= due
    draft.due = due
  },
  updated: (draft, { text, evidence }, said) => {
    draft.updates.push({ ...said, text, evidence })
    draft.lastSaid = said.on
  },
  'answerability-told': (draft, { is, reason }, said) => {
    draft.answerability = { is, reason }
    draft.lastSaid = said.on
  },
  answered: (draft, { text, evidence, outcome, readingAge }, said) => {
    draft.answers.push({ ...said, text, evidence, outcome, readingAge })
    draft.state = 'answered'
    draft.lastSaid = said.on
  },
  'asker-said': (draft, { satisfied, words }, said) => {
    draft.askerSaid.push({ ...said, satisfied, text: words })
    if (draft.ended) draft.ended = { ...draft.ended, seen: true }
    draft.lastSaid = said.on
  },
  acknowledged: (draft, { text }, said) => {
    draft.acknowledged = { ...said, text }
    draft.lastSaid = said.on
  },
  'taken-up': (draft, { text }, said) => {
    draft.offer = { ...said, text, outcome: 'taken-up' }
    draft.lastSaid = said.on
  },
  declined: (draft, { reason }, said) => {
    draft.offer = { ...said, text: reason, outcome: 'declined' }
    draft.lastSaid = said.on
  },
  linked: (draft, what) => {
    draft.links.push(what)
    if (what.to === 'indicator' && !draft.indicators.includes(what.id)) draft.indicators.push(what.id)
  },
  'put-on-agenda': (draft, { meeting }) => {
    draft.nextAgenda = meeting
  },
  'reported-to': (draft, { meeting }, said) => {
    draft.reportedTo.push({ ...said, text: '', meeting })
    if (draft.nextAgenda === meeting) draft.nextAgenda = undefined
  },
  closed: (draft, { reason, meeting }, said) => {
    draft.state = 'closed'
    draft.ended = { ...said, text: reason, meeting, seen: said.by.side === draft.source.askedBy.side }
    draft.nextAgenda = undefined
  },
  overtaken: (draft, { reason }, said) => {
    draft.state = 'overtaken'
    draft.ended = {
      ...said,
      text: reason,
      meeting: undefined,
      seen: said.by.side === draft.source.askedBy.side,
    }
    draft.nextAgenda = undefined
  },
  reopened: (draft, _, said) => {
    draft.state = 'open'
    draft.ended = undefined
    draft.offer = undefined
    draft.lastSaid = said.on
  },
  corrected: (draft, { note }, said) => {
    draft.corrections.push({ ...said, text: note })
  },
  'kept-private': (draft, { post }) => {
    draft.keptPrivate = post
    draft.owner = post
  },
  'public-words-set': (draft, { text }) => {
    draft.publicWords = text
  },
}

type Of<D extends What['did']> = Extract<What, { did: D }>
type Base = Omit<Said, 'text'>

function happened(draft: Draft, event: Event): void {
  const change = changes[event.what.did] as (draft: Draft, what: What, said: Base) => void
  change(draft, event.what, { seq: event.seq, on: dayOfEvent(event), by: event.by })
}
