import type { Day } from '../../time/day.ts'
import type { Role } from '../../roles/roles.ts'
import type { Office } from '../board.ts'
import type { KindName } from '../commitments/kinds.ts'
import type { Side } from '../commitments/side.ts'
import type { ExemptParagraph } from '../meetings/schedule-12a.ts'
import type { TimeOfDay } from '../meetings/time-of-day.ts'
import type { Principle } from '../principles.ts'

/** Who was there: a seat of the board, a post of the council or a partner, or somebody else by what they are. */
export type Attendee =
  | { readonly seat: string; readonly insteadOf?: string }
  | { readonly post: string }
  | { readonly role: string }

/** Something asked of somebody at a meeting. The wording is kept as it was said. */
export interface Action {
  readonly item: string
  readonly id: string
  readonly kind: KindName
  readonly wording: string
  readonly askedBy: { readonly side: Side; readonly role: string }
  /** The post that will see to it; may be settled later. */
  readonly owner?: string
  readonly due?: Day
  readonly principle?: Principle
  readonly indicators?: readonly string[]
}

export interface Vote {
  readonly for: number
  readonly against: number
  readonly abstained: number
}

/** What the board decided of an item. Proposer and seconder are seats. */
export interface Resolution {
  readonly item: string
  readonly text: string
  readonly decision: 'agreed' | 'not-agreed'
  readonly proposer?: string
  readonly seconder?: string
  readonly vote?: Vote
  /** The posts asked to see to it, where the text says so. */
  readonly owner?: string
}

/** Something that happened at a meeting, as the clerk records it. */
export type What =
  | { readonly did: 'opened'; readonly time: TimeOfDay; readonly recording: boolean }
  | { readonly did: 'came'; readonly who: Attendee; readonly time?: TimeOfDay }
  | { readonly did: 'left'; readonly who: Attendee; readonly time?: TimeOfDay }
  | { readonly did: 'apologies'; readonly seat: string }
  | {
      readonly did: 'declared'
      readonly seat: string
      readonly interest: string
      readonly item?: string
      readonly withdrew: boolean
    }
  | {
      readonly did: 'elected'
      readonly office: Office
      readonly seat: string
      readonly for: 'meeting' | { readonly year: string }
    }
  | { readonly did: 'item-opened'; readonly item: string; readonly time?: TimeOfDay }
  | { readonly did: 'item-closed'; readonly item: string; readonly time?: TimeOfDay }
  | { readonly did: 'discussed'; readonly item: string; readonly text: string }
  | { readonly did: 'noted'; readonly item: string; readonly text?: string }
  | ({ readonly did: 'resolved' } & Resolution)
  | ({ readonly did: 'action' } & Action)
  | { readonly did: 'recording-stopped'; readonly time: TimeOfDay }
  | {
      readonly did: 'public-excluded'
      readonly items: readonly string[]
      readonly paragraphs: readonly ExemptParagraph[]
      readonly proposer?: string
      readonly seconder?: string
      readonly time?: TimeOfDay
    }
  | { readonly did: 'public-returned'; readonly time?: TimeOfDay }
  /** The minutes of an earlier meeting confirmed, with what is put right in them. */
  | {
      readonly did: 'minutes-confirmed'
      readonly item: string
      readonly of: string
      readonly on: Day
      readonly changes: readonly string[]
    }
  | { readonly did: 'adjourned'; readonly time: TimeOfDay; readonly until: string }
  | { readonly did: 'resumed'; readonly time: TimeOfDay }
  | { readonly did: 'closed'; readonly time: TimeOfDay }
  /** An entry put right: the earlier one stays in the log, the minutes take this one. */
  | { readonly did: 'corrected'; readonly of: number; readonly to: Correctable; readonly why: string }
  /** An entry made in error: it stays in the log, the minutes leave it out. */
  | { readonly did: 'struck'; readonly of: number; readonly why: string }

export type Correctable = Exclude<What, { did: 'corrected' | 'struck' }>

/** One entry in the log of a meeting. `seq` counts from 1 without a gap; `at` is an ISO instant; `person` an opaque id. */
export interface Happening {
  readonly meeting: string
  readonly seq: number
  readonly at: string
  readonly by: { readonly role: Role; readonly person: string }
  readonly what: What
}
