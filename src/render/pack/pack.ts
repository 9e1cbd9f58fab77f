import type { TimeOfDay } from '../../core/governance/meetings/time-of-day.ts'
import type { Block } from './blocks.ts'

/** What a meeting is called to consider, with every paper: what both packs, the agenda and the zip are made from. */
export interface Pack {
  readonly authority: string
  readonly board: string
  /** The day of the meeting, `2020-11-12`: files are named by it. */
  readonly day: string
  /** When it begins: files are named by it too. */
  readonly begins: TimeOfDay
  /** The moment it is made, as an ISO instant: the date the PDF bears. */
  readonly madeAt: string
  /** Late papers on their own; none for the agenda and its pack. */
  readonly supplement?: Supplement
  /** The number its first page bears: a supplement goes on where the one before it ended. */
  readonly firstPage: number
  readonly front: FrontSheet
  readonly items: readonly Item[]
  /** Whether every paper begins on a right-hand page, so that a printed pack falls apart into its papers. */
  readonly rightHand: boolean
}

/** Papers that came once the agenda was out. */
export interface Supplement {
  readonly number: number
  /** `9 November 2020`. */
  readonly published: string
  /** Why they are late, as the public reads it. */
  readonly why: string
}

/** The first page. All of it is words as they are printed. */
export interface FrontSheet {
  /** `Thursday 12 November 2020`. */
  readonly date: string
  /** `3pm`. */
  readonly time: string
  readonly venue: string
  readonly membership: readonly string[]
  readonly quorum: string
  readonly contact: string
  /** How to attend, ask a question or read along. */
  readonly notes: readonly Block[]
}

/** An item of the agenda, in the order it is taken. */
export interface Item {
  readonly number: string
  readonly title: string
  /** `3.05pm`. */
  readonly time?: string
  /** `For decision`. */
  readonly purpose?: string
  /** Who reports, by role. */
  readonly author?: string
  /** What the board is asked to do. Printed for everyone, also where the papers are exempt. */
  readonly text?: readonly Block[]
  /** Why the whole item is taken without the public: none of its papers is in the public pack. */
  readonly exempt?: Exemption
  readonly papers: readonly Paper[]
}

/** Why something may not be published, in sentences that may be. */
export interface Exemption {
  readonly words: readonly string[]
}

/** A paper: written in Hearth and set by us, or a PDF whose pages are taken over as they are. */
export type Paper = PaperHead & (SetByUs | Uploaded)

interface PaperHead {
  /** Unlike any other in the pack. */
  readonly id: string
  readonly title: string
  /** `Supplement, published 10 November 2020`. */
  readonly mark?: string
  /** Why this paper of an open item is not for publication. */
  readonly exempt?: Exemption
}

export interface SetByUs {
  readonly kind: 'text'
  readonly blocks: readonly Block[]
}

export interface Uploaded {
  readonly kind: 'pdf'
  readonly bytes: Uint8Array
  readonly pages: readonly UploadedPage[]
}

/** A page of an uploaded PDF as it is seen, turned if it is turned. */
export interface UploadedPage {
  /** In any unit, the same as `height`. */
  readonly width: number
  readonly height: number
  /** What it says, for those who hear the pack. Empty for a picture. */
  readonly words: string
}
