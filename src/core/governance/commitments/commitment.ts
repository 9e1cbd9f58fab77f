import type { Day } from '../../time/day.ts'
import type { Principle } from '../principles.ts'
import type { Answerability, Evidence, Outcome, Source } from './event.ts'
import type { KindName } from './kinds.ts'
import type { Link } from './link.ts'
import type { Actor } from './side.ts'

/** Something that was said, on a day, by somebody. */
export interface Said {
  /** The event that said it: what came first has the lower number, on one day too. */
  readonly seq: number
  readonly on: Day
  readonly by: Actor
  readonly text: string
}

/** What has been done so far, with what shows it. */
export interface Update extends Said {
  readonly evidence: readonly Evidence[]
}

/** An answer as it was given. Earlier answers are kept beside later ones. */
export interface Answer extends Update {
  readonly outcome: Outcome
  /** Years; `undefined` where it was not measured. */
  readonly readingAge: number | undefined
}

/** Whether whoever asked was satisfied, and in which words. */
export interface AskerSaid extends Said {
  readonly satisfied: boolean
}

/** A promise that was moved: the date before, the date after, and why. */
export interface Moved extends Said {
  readonly from: Day | undefined
  readonly to: Day
}

export type State = 'open' | 'answered' | 'closed' | 'overtaken'

/** A question, a request, an action, an offer or a challenge, as it stands after its events. */
export interface Commitment {
  readonly id: string
  readonly kind: KindName
  /** As it was asked, never changed. */
  readonly wording: string
  readonly source: Source
  /** The id of a post. */
  readonly owner: string | undefined
  /** What is promised now, and what was promised first. */
  readonly due: Day | undefined
  readonly firstDue: Day | undefined
  readonly moved: readonly Moved[]
  readonly principle: Principle | undefined
  /** Ids of indicators. */
  readonly indicators: readonly string[]
  /** Those that stand: what was unlinked is in the log. */
  readonly links: readonly Link[]
  readonly state: State
  readonly updates: readonly Update[]
  readonly answers: readonly Answer[]
  readonly askerSaid: readonly AskerSaid[]
  readonly acknowledged: Said | undefined
  /** An offer or a visit: what became of it. */
  readonly offer: (Said & { readonly outcome: 'taken-up' | 'declined' }) | undefined
  /** A request for data: whether the data can be shown, and why not. */
  readonly answerability: { readonly is: Answerability; readonly reason: string } | undefined
  /** The meeting it was asked to come back to and has not yet come to. */
  readonly nextAgenda: string | undefined
  /** Every meeting it was put before, in order. */
  readonly reportedTo: readonly (Said & { readonly meeting: string })[]
  readonly corrections: readonly Said[]
  /** How it ended, while it is closed or overtaken. `seen`: whoever asked knows. */
  readonly ended: (Said & { readonly meeting: string | undefined; readonly seen: boolean }) | undefined
  /** The post a private matter was given to. Whoever writes for the public never gets one of these. */
  readonly keptPrivate: string | undefined
  /** For pages anyone may read, where the wording would tell who somebody is. */
  readonly publicWords: string | undefined
  /** The last event in which an officer wrote words that papers print; 0 while there is none. */
  readonly lastWritten: number
  /** Who read for publication what officers wrote, when, and up to which event; `undefined` while nobody has. */
  readonly readForPublic: (Omit<Said, 'text'> & { readonly through: number }) | undefined
  /** The last day that anything was said about it. */
  readonly lastSaid: Day
  /** How many events it has. */
  readonly seq: number
}

/** The newest of a list, or `undefined`. */
export const newest = <T>(all: readonly T[]): T | undefined => all[all.length - 1]

/** Whether it still waits for somebody: what is answered waits for whoever asked. */
export const isUnsettled = ({ state }: Pick<Commitment, 'state'>): boolean =>
  state === 'open' || state === 'answered'

/** The last answer, unless it was opened again since: then there is none that stands. */
export const standingAnswer = ({ state, answers }: Commitment): Answer | undefined =>
  state === 'open' ? undefined : newest(answers)
