/** Something a person should put right: where it stands, what was read, what to do. */
export interface Listed {
  readonly file: string
  readonly line: number
  readonly column: string
  readonly read: string
  readonly advice: string
  /** The child the row is about, where it says. For officers' own files only. */
  readonly child?: string
  /** True when nothing is lost with it: the same row counts elsewhere, or it was never one. */
  readonly harmless?: true
  /** How many rows it speaks of, when it speaks of several at once. One when not said. */
  readonly rows?: number
}

/** How many rows some lines of the list speak of. */
export const rowsListed = (listed: readonly Listed[]): number =>
  listed.reduce((sum, { rows = 1 }) => sum + rows, 0)

/** Why a whole file cannot be used, in a sentence. */
export interface Fault {
  readonly file: string
  readonly reason: string
}
