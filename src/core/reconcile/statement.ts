import type { Child } from '../record/child.ts'
import type { CollectionName } from '../sources/collections.ts'
import type { Day } from '../time/day.ts'

/** What one source says of one fact about one child. */
export interface Statement {
  /** Two statements of the same value agree: `2020-06-10`, `C2`, `U6 from 2019-02-01`. */
  readonly value: string
  /** Other values that would be as right, such as a temporary stay for a child whose home is told. */
  readonly also?: readonly string[]
  /** Whether it leaves room for what the other says, where it tells less: a home begun `2018-01-01 or before`. */
  readonly leavesRoomFor?: (other: Statement) => boolean
  /** The day it happened or began; none when the source does not date it. */
  readonly on?: Day
  /** How many, where it counts something: a smaller number is no news of one more. */
  readonly amount?: number
  /** Offered and not taken up, with nothing done since. */
  readonly refused?: true
  /** It says that there is nothing, as does the silence of a source that covers the child. */
  readonly none?: true
  /** Not known, or not told in full: no definite answer. */
  readonly vague?: true
  /** The day it was written down. */
  readonly recordedOn?: Day
}

/** One source of one fact. */
export interface Source {
  /** As a sentence names it: `the return`, `dental checks (L02)`. */
  readonly name: string
  /** The local collection it is; none for a return, a list or an extract. */
  readonly collection?: CollectionName
  /** The day it was drawn: it knows of nothing later. */
  readonly asAt: Day
  /** The last day its statement about a child speaks for, where that is before it was drawn. */
  readonly speaksTo?: (child: Child) => Day
  /**
   * What it says of a child. `to` is the earlier of the days this source and the one it is held against speak for: one
   * that counts over a time and keeps its history counts up to that day. `undefined` when it says nothing.
   */
  readonly statementOf: (child: Child, to: Day) => Statement | undefined
  /** Why it need say nothing of a child, in words; `undefined` when it covers the child. */
  readonly whyOutside: (child: Child) => string | undefined
}

/** A fact that more than one source may hold. */
export interface Fact {
  /** `dental-check-last`. */
  readonly id: string
  /** `Last dental check`. */
  readonly title: string
  /** Those that hold it here, the most trusted first. */
  readonly sources: readonly Source[]
  /** The source that every pair must hold, where the others are held against each other elsewhere. */
  readonly against?: Source
}

/** The last day a source's statement about a child speaks for. */
export const lastDayOf = ({ asAt, speaksTo }: Source, child: Child): Day => speaksTo?.(child) ?? asAt
