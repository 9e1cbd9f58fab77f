import type { Board } from '../board.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Happening } from './happening.ts'

/** Where something happens: the meeting, its board, and what is on its log. */
export interface Sat {
  readonly meeting: Meeting
  readonly board: Board
  readonly log: readonly Happening[]
}
