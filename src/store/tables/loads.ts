import type { Generated } from 'kysely'
import type { Partner } from '../../core/roles/roles.ts'
import type { Json, Moment } from './json.ts'

/** Read and not yet decided on; in use; set aside; replaced by a later one; its case rows gone. */
export type LoadState = 'reading' | 'read' | 'accepted' | 'discarded' | 'superseded' | 'purged'

/** Whose rows they are: a partner's, or '' for the council's own. */
export type RowOwner = '' | Partner

/** One act of bringing files in. */
export interface LoadTable {
  readonly id: Generated<string>
  readonly authority: string
  readonly partner: RowOwner
  readonly by: string
  at: Moment
  state: LoadState
  /** From 1, in the order they came: what people call it by. */
  readonly number: Generated<number>
  /** When it was replaced or set aside: retention counts from then. */
  readonly leftAt: Generated<Date | null>
  /** How often reading it was begun. */
  tries: Generated<number>
  /** Counts of what was recognised, used and listed; never a child. */
  summary: Json<unknown>
}

/** A file of a load, known again by its hash. */
export interface LoadFileTable {
  readonly load: string
  readonly authority: string
  readonly partner: RowOwner
  readonly name: string
  readonly sha256: string
  readonly size: number
  readonly kind: string
}

/** A file as it came, until it is read. Child-level. */
export interface LoadUploadTable {
  readonly load: string
  readonly number: number
  readonly authority: string
  readonly partner: RowOwner
  readonly name: string
  readonly bytes: Uint8Array
}

/** Something in a load that a person should put right. Child-level: it quotes what was read. */
export interface LoadListedTable {
  readonly load: string
  readonly number: number
  readonly authority: string
  readonly partner: RowOwner
  readonly file: string
  readonly line: number
  readonly columnName: string
  readonly read: string
  readonly advice: string
  /** Whether the row was used without this value; else it was left out. */
  readonly isUsed: boolean
  /** Whether nothing is lost with it. */
  readonly isHarmless: boolean
}

/** A sheet as it was read. Child-level: headings and names may tell of a child. */
export interface CaseSheetTable {
  readonly load: string
  /** From 0, in the order read. */
  readonly number: number
  readonly authority: string
  readonly partner: RowOwner
  readonly file: string
  /** Which declared table it was recognised as; null for none. */
  readonly tableName: string | null
  readonly headings: string[]
  readonly headingsLine: number | null
}

/** A row of a sheet, its cells as typed. Child-level. */
export interface CaseRowTable {
  readonly load: string
  readonly sheet: number
  readonly authority: string
  readonly partner: RowOwner
  readonly line: number
  readonly cells: string[]
}
