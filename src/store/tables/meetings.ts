import type { Generated } from 'kysely'
import type { IsoDay, Json } from './json.ts'

/** A board as it is set up, kept as a document; whoever saves an older version saves nothing. */
export interface BoardTable {
  readonly id: string
  readonly authority: string
  version: number
  document: Json<unknown>
  by: string
  at: Date
}

/** A meeting without anything that may be exempt. */
export interface MeetingTable {
  readonly id: string
  readonly authority: string
  readonly board: string
  heldOn: IsoDay
  /** Minutes since midnight. */
  begins: number
  version: number
  /** What anybody may read of its agenda. */
  agenda: Json<unknown>
  published: Generated<boolean>
  /** Why it is not held; null while it is. */
  calledOff: string | null
  by: string
  at: Date
}

/** The whole of a meeting, exempt items and their grounds too. */
export interface MeetingDocumentTable {
  readonly meeting: string
  readonly authority: string
  document: Json<unknown>
}

/** What happened at a meeting, as the clerk recorded it: never changed. */
export interface MeetingEventTable {
  readonly meeting: string
  readonly authority: string
  readonly seq: number
  /** Of the form that recorded it: sent twice, it is recorded once. */
  readonly key: string
  readonly at: Date
  readonly by: string
  readonly role: string
  readonly what: Json<unknown>
}

/** One version of a meeting’s minutes: never changed. */
export interface MinutesTextTable {
  readonly meeting: string
  readonly authority: string
  readonly version: number
  readonly document: Json<unknown>
  readonly by: string
  readonly at: Date
}

/** Minutes confirmed, and signed: each once. */
export interface MinutesStepTable {
  readonly meeting: string
  readonly authority: string
  readonly step: 'confirmed' | 'signed'
  readonly document: Json<unknown>
  readonly by: string
  readonly at: Date
}

/** A paper as it was handed in: an uploaded PDF, or a text that Hearth sets. */
export interface PaperTable {
  readonly id: string
  readonly authority: string
  readonly meeting: string
  item: string
  readonly title: string
  readonly kind: string
  isExempt: boolean
  /** Whether it is on the agenda. */
  isTaken: Generated<boolean>
  readonly markdown: string | null
  readonly bytes: Uint8Array | null
  /** Size and words of each page of an uploaded PDF. */
  readonly layout: Json<unknown>
  /** What Hearth made it of; null for a paper that somebody handed in. */
  readonly made: string | null
  readonly pages: number
  readonly sha256: string
  readonly by: string
  readonly at: Date
}

export type PublicationKind =
  | 'notice'
  | 'agenda'
  | 'agenda-pdf'
  | 'pack'
  | 'papers-zip'
  | 'minutes'
  | 'minutes-pdf'
  | 'decisions'
  | 'decisions-pdf'
  | 'you-said'

/** What went out, byte for byte: never changed. */
export interface PublicationTable {
  readonly id: string
  readonly authority: string
  readonly meeting: string | null
  readonly kind: PublicationKind
  readonly audience: 'public' | 'members'
  readonly version: number
  /** 0 for what belongs to the pack. */
  readonly supplement: Generated<number>
  /** Why the papers of a supplement are late. */
  readonly why: string | null
  readonly name: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly by: string
  readonly at: Date
}
