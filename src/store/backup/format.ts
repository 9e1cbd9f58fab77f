import type { Tally } from './kept-tables.ts'

/** The first line of a backup. */
export interface Heading {
  readonly hearth: 'backup'
  readonly version: 1
  /** When, like `2025-04-01T09:00:00.000Z`. */
  readonly at: string
  /** The steps the database had taken. */
  readonly migrations: readonly string[]
}

/** What a table's part must come to. */
export interface Kept extends Tally {
  readonly table: string
  /** Of the rows as they stand in the file. */
  readonly sha256: string
}

/** The last line of a backup. */
export interface Manifest {
  readonly tables: readonly Kept[]
}

/**
 * A backup is gzip over: a heading; for each table a line naming it and its columns, its rows as COPY writes them in
 * pieces, each after a line with its length, and a line `0`; a manifest. Lines are JSON.
 */
export const lineOf = (content: unknown): Buffer => Buffer.from(`${JSON.stringify(content)}\n`)
