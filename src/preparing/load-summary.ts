import type { Partner } from '../core/roles/roles.ts'
import type { RankedCheck } from '../core/reports/check-ranking.ts'
import type { Unusable } from './account.ts'

/** What a load was read as: counts, names of files and tables, and sentences; never a child. */
export interface LoadSummary {
  readonly tables: readonly TableRead[]
  /** Files that could not be used, in whole or in part. */
  readonly unusable: readonly Unusable[]
  /** Tables that are not for whoever brought them to bring. */
  readonly refused: readonly RefusedTable[]
  readonly checks: ChecksTold
  /** The end of the last month it tells of, `2025-03-31`; none when it tells of none. */
  readonly tellsTo: string | null
  /** How many things there are to put right. */
  readonly toPutRight: number
}

/** One table: rows = used + listed. */
export interface TableRead {
  readonly file: string
  /** The sheet it was found in. */
  readonly sheet: string
  /** `ssda903/Episodes`, `collection/peps`, `reference/postcodes`. */
  readonly kind: string
  readonly owner: '' | Partner
  /** The calendar year its collection year begins in. */
  readonly year: number | null
  /** The day a case system drew it. */
  readonly drawn: string | null
  readonly rows: number
  readonly used: number
  readonly listed: number
}

export interface RefusedTable {
  readonly file: string
  readonly kind: string
  readonly owner: '' | Partner
}

/** What the Department's checks found in the latest return of a load; why none were run. */
export type ChecksTold =
  | { readonly collection: string; readonly run: number; readonly found: readonly RankedCheck[] }
  | { readonly because: string }

/** The summary kept of a load; `undefined` while there is none. */
export const summaryOf = (kept: unknown): LoadSummary | undefined =>
  typeof kept === 'object' && kept !== null && 'tables' in kept ? (kept as LoadSummary) : undefined

/** Why a load could not be read; `undefined` when it could. */
export const troubleOf = (kept: unknown): string | undefined =>
  typeof kept === 'object' && kept !== null && 'trouble' in kept && typeof kept.trouble === 'string'
    ? kept.trouble
    : undefined
