import type { TableName } from '../ssda903/tables.ts'

/** How sure it is that something is wrong: `query` where a true return may break the check, and the Department asks. */
export type Severity = 'error' | 'query'

/** A row that breaks a check of the Department's. */
export interface Finding {
  readonly code: string
  readonly severity: Severity
  readonly table: TableName
  /** The row's place within the table as read, from 0. */
  readonly row: number
  readonly file?: string | undefined
  /** The line a person can go to. */
  readonly line?: number | undefined
  /** The child's number; empty when the row names none. */
  readonly child: string
  /** The columns of this table that the check is about, by the Department's names. */
  readonly fields: readonly string[]
}

/** A finding with what was typed in each of its columns, empty for a blank cell. */
export interface ReadFinding extends Finding {
  readonly read: readonly string[]
}

/** A check that could not be run, which is not the same as passed. */
export interface NotRun {
  readonly code: string
  readonly because: string
}
