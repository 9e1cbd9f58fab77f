import type { Called } from '../core/governance/board-names.ts'
import type { Board } from '../core/governance/board.ts'
import type { Meeting } from '../core/governance/meetings/meeting.ts'
import type { Day } from '../core/time/day.ts'
import type * as Set from '../render/pack/pack.ts'

/** What a paper says: words that Hearth sets, or a PDF and its pages. */
export type PaperContent =
  { readonly markdown: string } | { readonly bytes: Uint8Array; readonly layout: readonly Set.UploadedPage[] }

/** A meeting with all that its pack is made from. */
export interface PackSource {
  /** The council’s name. */
  readonly authority: string
  readonly meeting: Meeting
  readonly board: Board
  readonly called: Called
  readonly contents: ReadonlyMap<string, PaperContent>
  /** The moment it is made, as an ISO instant. */
  readonly madeAt: string
  /** The supplement to make, and why its papers are late; the pack itself when there is none. */
  readonly supplement?: { readonly number: number; readonly why: string }
  /** The number of its first page, where it is not 1. */
  readonly firstPage?: number
}

/** The day of an instant, by the clock that packs bear. */
export const dayOfInstant = (instant: string): Day => Math.floor(Date.parse(instant) / 86_400_000) as Day
