import type { Said } from './commitment.ts'
import type { Draft } from './draft.ts'
import type { What } from './event.ts'
import { sameLink } from './link.ts'

/** What each event changes, and nothing else. */
export const changes: { readonly [D in What['did']]: (draft: Draft, what: Of<D>, said: Base) => void } = {
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
    written(draft, said)
  },
  'answerability-told': (draft, { is, reason }, said) => {
    draft.answerability = { is, reason }
    written(draft, said)
  },
  answered: (draft, { text, evidence, outcome, readingAge }, said) => {
    draft.answers.push({ ...said, text, evidence, outcome, readingAge })
    draft.state = 'answered'
    written(draft, said)
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
    written(draft, said)
  },
  declined: (draft, { reason }, said) => {
    draft.offer = { ...said, text: reason, outcome: 'declined' }
    written(draft, said)
  },
  linked: (draft, { to, id, as }) => {
    draft.links.push({ to, id, as })
    if (to === 'indicator' && !draft.indicators.includes(id)) draft.indicators.push(id)
  },
  unlinked: (draft, { to, id, as }) => {
    draft.links = draft.links.filter((each) => !sameLink(each, { to, id, as }))
    const stands = draft.links.some((each) => each.to === 'indicator' && each.id === id)
    if (to === 'indicator' && !stands) draft.indicators = draft.indicators.filter((each) => each !== id)
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
    draft.ended = { ...said, text: reason, meeting, seen: isAskers(draft, said) }
    draft.nextAgenda = undefined
  },
  overtaken: (draft, { reason }, said) => {
    draft.state = 'overtaken'
    draft.ended = { ...said, text: reason, meeting: undefined, seen: isAskers(draft, said) }
    draft.nextAgenda = undefined
    if (said.by.side === 'officer') draft.lastWritten = said.seq
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
  'read-for-publication': (draft, { through }, said) => {
    draft.readForPublic = { ...said, through }
  },
}

type Of<D extends What['did']> = Extract<What, { did: D }>

/** Who did it, on which day, as which event. */
export type Base = Omit<Said, 'text'>

const isAskers = ({ source }: Draft, { by }: Base): boolean => by.side === source.askedBy.side

function written(draft: Draft, { on, seq }: Base): void {
  draft.lastSaid = on
  draft.lastWritten = seq
}
