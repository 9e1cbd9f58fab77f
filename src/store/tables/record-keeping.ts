import type { Generated } from 'kysely'
import type { Json, Moment } from './json.ts'

/** A choice the council made: comparators, targets, thresholds, retention, words, branding. Holds no secret. */
export interface SettingTable {
  readonly authority: string
  readonly name: string
  value: Json<unknown>
  by: string
  at: Moment
}

/** Who did what. Never changed, never taken away. */
export interface AuditTable {
  readonly id: Generated<number>
  readonly at: Moment
  readonly authority: string | null
  /** Null when nobody was signed in. */
  readonly person: string | null
  readonly role: string | null
  readonly deed: string
  /** What it was done to: a load, an indicator, an edition, a person. Never a child. */
  readonly subject: string | null
  readonly about: Json<unknown>
}

/** What was purged, when and by whom: counts and hashes, no child. */
export interface PurgeReceiptTable {
  readonly id: Generated<string>
  readonly authority: string
  readonly at: Moment
  readonly by: string
  readonly loads: number
  readonly rows: number
  readonly marks: number
  /** How many cards and challenges lost young people's words. */
  readonly words: number
  readonly about: Json<unknown>
}

/** A step the database has taken. */
export interface MigrationTable {
  readonly name: string
  readonly at: Moment
}
