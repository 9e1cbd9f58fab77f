import type { Drawing } from '../preparing/outputs.ts'

/** What a command may use of the world around it. Only `main.ts` knows where these come from. */
export interface Io {
  /** One line for the person or program that called. */
  readonly out: (text: string) => void
  /** Why a call could not be carried out. */
  readonly err: (text: string) => void
  /** A line about what `out` prints, for a person at a terminal; nothing elsewhere. */
  readonly aside: (text: string) => void
  /** Shows what is being done on a terminal once work has taken over a second; does nothing elsewhere. */
  readonly progress: (doing: string) => void
  /** Milliseconds since some moment, for time limits; there are none without it. */
  readonly clock?: () => number
  /** Where Hearth keeps its indexes. */
  readonly dataFolder: string
  /** The council's own database server, where it has one: the application's login, and the one that owns the tables. */
  readonly database?: { readonly url?: string | undefined; readonly ownerUrl?: string | undefined }
  /** The council's mail server and the address reminders come from; none are sent where it is not named. */
  readonly mail?: { readonly url?: string | undefined; readonly from?: string | undefined }
  /** What draws a report; all of its forms where nothing is said. */
  readonly drawing?: () => Drawing
  /** For what keeps running: from the first call on, asking the program to stop is its to answer. */
  readonly running?: () => Running
  /** The program's own version, `0.1.0`. */
  readonly version: string
}

/** What keeps running until it is stopped needs this too. */
export interface Running {
  readonly environment: Environment
  readonly now: () => Date
  /** Done when somebody first asks the program to stop. */
  readonly untilStopped: Promise<void>
  /** Takes what must be done even when the program is to end at once. */
  readonly inAHurry: (act: () => void) => void
}

/** Settings by name, as the system gives them to a program. */
export type Environment = Readonly<Record<string, string | undefined>>

/** 0 done, 1 done with things listed, 2 could not run. */
export type ExitCode = 0 | 1 | 2

/** A call that cannot be carried out. The message says what to do, in a sentence. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun'
}
