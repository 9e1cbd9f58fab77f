import { day } from '../../time/day.ts'
import type { Commitment } from './commitment.ts'
import type { Event } from './event.ts'

/** A commitment while its events are put together: its lists grow instead of being copied at every event. */
export type Draft = { -readonly [K in keyof Commitment]: Grown<Commitment[K]> }
type Grown<T> = T extends readonly (infer E)[] ? E[] : T

/** What earlier events left, to go on from. A fold kept before Hearth knew of a list or a number has none. */
export const copied = (from: Commitment): Draft => ({
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

/** A commitment as it is raised. Throws when it begins with anything else: that is a bug. */
export function begun({ commitment: id, what, at }: Event): Draft {
  if (what.did !== 'raised') throw new Error(`Commitment ${id} begins with ${what.did}`)
  const { kind, wording, source, owner, due, principle, indicators } = what
  return {
    ...{ id, kind, wording, source, owner, due, firstDue: due, principle, indicators: [...indicators] },
    ...{ moved: [], links: [], updates: [], answers: [], askerSaid: [], reportedTo: [], corrections: [] },
    ...{ acknowledged: undefined, offer: undefined, answerability: undefined, nextAgenda: undefined },
    ...{ ended: undefined, keptPrivate: undefined, publicWords: undefined },
    ...{ lastWritten: 0, readForPublic: undefined },
    state: 'open',
    lastSaid: day(at.slice(0, 10)),
    seq: 0,
  }
}
