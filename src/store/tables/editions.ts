import type { Generated } from 'kysely'
import type { IsoDay, Json, Moment } from './json.ts'

export type EditionState = 'draft' | 'signed-off' | 'published'

export type Audience = 'public' | 'restricted'

/** A data set on its way to the board, and frozen once it is published. */
export interface EditionTable {
  readonly id: Generated<string>
  readonly authority: string
  readonly asAt: IsoDay
  /** From 1; a correction is the next. */
  readonly version: number
  state: EditionState
  dataSet: string
  /** Hashes of what went in and of what came out. */
  manifest: Json<unknown>
  /** What a correction changed; null for the first version. */
  changes: string | null
  readonly by: string
  readonly at: Moment
  signedBy: string | null
  signedAt: Date | null
  publishedBy: string | null
  publishedAt: Date | null
  /** The trial its files are of; null until one has been made. */
  trial: string | null
}

/** The files of a draft made and tried once: what the gate found, and what they rest on. Never changed. */
export interface EditionTrialTable {
  readonly id: Generated<string>
  readonly edition: string
  readonly authority: string
  readonly by: string
  readonly at: Moment
  /** Whether nothing stands in the way of signing it off. */
  readonly isClear: boolean
  /** The editions it was held against. */
  readonly before: string[]
  /** What else it was made from: comments, warnings signed off, policy. */
  readonly basis: Json<unknown>
  readonly gate: Json<unknown>
  /** Hashes of what went in and of what came out, with the names of files. */
  readonly manifest: Json<unknown>
}

/** A file of an edition, byte for byte. */
export interface EditionFileTable {
  readonly edition: string
  readonly authority: string
  readonly audience: Audience
  readonly name: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** What a reader of a draft says of it. */
export interface EditionNoteTable {
  readonly id: Generated<string>
  readonly edition: string
  readonly authority: string
  readonly by: string
  readonly at: Moment
  readonly text: string
}
