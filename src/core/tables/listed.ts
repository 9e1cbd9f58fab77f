/** Something a person should put right: where it stands, what was read, what to do. */
export interface Listed {
  readonly file: string
  readonly line: number
  readonly column: string
  readonly read: string
  readonly advice: string
  /** The child the row is about, where it says. For officers' own files only. */
  readonly child?: string
}

/** Why a whole file cannot be used, in a sentence. */
export interface Fault {
  readonly file: string
  readonly reason: string
}
