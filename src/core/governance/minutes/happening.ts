import type { Day } from '../../time/day.ts'
import type { Role } from '../../roles/roles.ts'
import type { Office } from '../board.ts'
import type { ExemptParagraph } from '../meetings/schedule-12a.ts'
import type { TimeOfDay } from '../meetings/time-of-day.ts'
import type { Action } from './action.ts'
import type { Attendee } from './attendee.ts'
import type { Resolution } from './resolution.ts'

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
  /** Several items before the board at once; the first is where it is minuted. */
  | { readonly did: 'taken-together'; readonly items: readonly string[]; readonly time?: TimeOfDay }
  /** An item taken earlier or later than the agenda has it; without `before`, after all others. */
  | { readonly did: 'reordered'; readonly item: string; readonly before?: string }
  /** An item that the board does not take: not at all, or not before its next meeting. */
  | { readonly did: 'withdrawn'; readonly item: string; readonly why: string }
  | { readonly did: 'deferred'; readonly item: string; readonly why: string }
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
