import type { Day } from '../../time/day.ts'
import type { Principle } from '../principles.ts'
import type { PlainText } from '../reading-age/plain.ts'
import type { Answerability, Evidence, Outcome, Source } from './event.ts'
import type { KindName } from './kinds.ts'
import type { Link, LinkedAs } from './link.ts'

/** What somebody wants to happen. `decide` says whether it does. */
export type Command = Raise | Do

/** A commitment is made: `id` is new. Whatever is not said is not known yet. */
export interface Raise {
  readonly do: 'raise'
  readonly id: string
  readonly kind: KindName
  readonly wording: string
  readonly source: Source
  readonly owner?: string
  readonly due?: Day
  readonly principle?: Principle
  readonly indicators?: readonly string[]
}

/** What can be done with a commitment that stands. */
export type Do =
  | { readonly do: 'set-owner'; readonly owner: string }
  | { readonly do: 'set-due'; readonly due: Day; readonly reason?: string }
  | { readonly do: 'update'; readonly text: string; readonly evidence?: readonly Evidence[] }
  | { readonly do: 'tell-answerability'; readonly is: Answerability; readonly reason: string }
  | {
      readonly do: 'answer'
      readonly text: string
      readonly outcome?: Outcome
      readonly evidence?: readonly Evidence[]
      /** A challenge's answer must be plain: the outcome of `plainText` for the same text. */
      readonly plain?: PlainText
    }
  /** An answer from before Hearth kept it, brought in as it was given. */
  | { readonly do: 'bring-in-answer'; readonly text: string; readonly outcome?: Outcome }
  | { readonly do: 'asker-says'; readonly satisfied: boolean; readonly words?: string }
  | { readonly do: 'acknowledge'; readonly text: string }
  | { readonly do: 'take-up'; readonly text: string }
  | { readonly do: 'decline'; readonly reason: string }
  | ({ readonly do: 'link'; readonly as?: LinkedAs } & Omit<Link, 'as'>)
  | ({ readonly do: 'unlink' } & Link)
  | { readonly do: 'put-on-agenda'; readonly meeting: string; readonly why: string }
  | { readonly do: 'report-to'; readonly meeting: string }
  | { readonly do: 'close'; readonly reason: string; readonly meeting?: string }
  | { readonly do: 'overtake'; readonly reason: string }
  | { readonly do: 'reopen'; readonly reason: string }
  | { readonly do: 'correct'; readonly note: string }
  | { readonly do: 'keep-private'; readonly post: string }
  | { readonly do: 'set-public-words'; readonly text: string }
  | { readonly do: 'read-for-publication'; readonly through: number }
