import type { Preferred } from '../../core/words/preferred.ts'
import type { IsoDay, Json } from './json.ts'

/** The words young people chose: never changed, the latest version stands. */
export interface GlossaryTable {
  readonly authority: string
  readonly version: number
  readonly preferred: Json<readonly Preferred[]>
  readonly leftAlone: Json<readonly string[]>
  readonly agreedBy: string
  readonly agreedOn: IsoDay
  readonly by: string
  readonly at: Date
}

/** A sentence whose writer chose to keep it as it was, by the mark of it and of what was offered. */
export interface SentenceKeptTable {
  readonly authority: string
  readonly sha256: string
  readonly by: string
  readonly at: Date
}

/** Something held for young people to be heard at: never changed, the latest version stands. */
export interface OccasionTable {
  readonly id: string
  readonly authority: string
  readonly version: number
  readonly isGone: boolean
  readonly occasion: Json<unknown>
  readonly by: string
  readonly at: Date
}
