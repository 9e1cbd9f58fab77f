import type { Day } from '../../time/day.ts'
import type { Principle } from '../principles.ts'
import type { KindName } from './kinds.ts'
import type { Link } from './link.ts'
import type { Actor, Side } from './side.ts'

/** Where a commitment comes from: a meeting and its item where there was one, who asked, on which day. */
export interface Source {
  readonly meeting?: string
  readonly item?: string
  /** Asked in private session: in the members' papers, and in no public one. */
  readonly exempt?: true
  /** `role` says who in words: `A member of the board`. Never a name. */
  readonly askedBy: { readonly side: Side; readonly role: string }
  readonly on: Day
}

/** A request for data: whether it can be answered. */
export const answerabilities = {
  exists: 'The data exist and will be shown',
  'needs-collecting': 'The data are not held yet and will be collected',
  'not-collected': 'The data are not collected',
  'may-not-be-shown': 'The data may not be shown',
} as const

export type Answerability = keyof typeof answerabilities

/** What an answer comes to: it was done, it is being done, it cannot be done. */
export type Outcome = 'did' | 'doing' | 'cannot'

/** Something that shows it: a document, an edition, a page, by its title and where to find it. */
export interface Evidence {
  readonly title: string
  readonly where: string
}

/** What happened. Nothing that happened is changed or taken away; a later event says otherwise. */
export type What =
  | {
      readonly did: 'raised'
      readonly kind: KindName
      readonly wording: string
      readonly source: Source
      readonly owner: string | undefined
      readonly due: Day | undefined
      readonly principle: Principle | undefined
      readonly indicators: readonly string[]
    }
  | { readonly did: 'owner-set'; readonly owner: string }
  | { readonly did: 'due-set'; readonly due: Day; readonly reason: string }
  | { readonly did: 'updated'; readonly text: string; readonly evidence: readonly Evidence[] }
  | { readonly did: 'answerability-told'; readonly is: Answerability; readonly reason: string }
  | {
      readonly did: 'answered'
      readonly text: string
      readonly evidence: readonly Evidence[]
      readonly outcome: Outcome
      /** Years, for an answer to young people. `undefined` for the rest, and for one given before Hearth kept it. */
      readonly readingAge: number | undefined
    }
  | { readonly did: 'asker-said'; readonly satisfied: boolean; readonly words: string }
  | { readonly did: 'acknowledged'; readonly text: string }
  | { readonly did: 'taken-up'; readonly text: string }
  | { readonly did: 'declined'; readonly reason: string }
  | ({ readonly did: 'linked' } & Link)
  | ({ readonly did: 'unlinked' } & Link)
  | { readonly did: 'put-on-agenda'; readonly meeting: string; readonly why: string }
  | { readonly did: 'reported-to'; readonly meeting: string }
  | { readonly did: 'closed'; readonly reason: string; readonly meeting: string | undefined }
  | { readonly did: 'overtaken'; readonly reason: string }
  | { readonly did: 'reopened'; readonly reason: string }
  | { readonly did: 'corrected'; readonly note: string }
  | { readonly did: 'kept-private'; readonly post: string }
  | { readonly did: 'public-words-set'; readonly text: string }
  /** Somebody read what officers wrote up to an event of this number: it may go into a public paper. */
  | { readonly did: 'read-for-publication'; readonly through: number }

/**
 * One thing that happened to one commitment. `seq` counts from 1 without a gap. `at` is an ISO instant written in local
 * time (`2020-09-09T15:40:00+01:00`), so that its first ten letters are the day it happened.
 */
export interface Event {
  readonly commitment: string
  readonly seq: number
  readonly at: string
  readonly by: Actor
  readonly what: What
}
