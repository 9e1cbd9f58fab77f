import type { Generated } from 'kysely'
import type { IsoDay, Moment } from './json.ts'
import type { RowOwner } from './loads.ts'

/** Figures asked for: waiting until it has ended, with a data set or with trouble. */
export interface MeasuringTable {
  readonly id: Generated<string>
  /** What was asked for later has a higher one, whatever the clock said. */
  readonly number: Generated<number>
  readonly authority: string
  readonly asAt: IsoDay
  readonly by: string
  readonly at: Moment
  /** How often it was begun. */
  tries: Generated<number>
  endedAt: Date | null
  dataSet: string | null
  /** Why there is none, in words. */
  trouble: string | null
}

/** Two sources of one fact held against each other: counts. */
export interface ComparedTable {
  readonly dataSet: string
  /** The data set's number. */
  readonly setNumber: number
  readonly number: number
  readonly authority: string
  /** Whose view it is: '' the council's, which sees all. */
  readonly partner: RowOwner
  readonly asAt: IsoDay
  readonly madeAt: Date
  readonly fact: string
  readonly first: string
  readonly second: string
  readonly told: number
  readonly agree: number
  readonly differences: number
  readonly unexplained: number
  readonly disputed: number
}

/** A difference to settle. Child-level. To a partner the other side's value and the reasoning on it are not told. */
export interface FixingLineTable {
  readonly dataSet: string
  readonly number: number
  readonly authority: string
  readonly partner: RowOwner
  readonly fact: string
  readonly child: string
  readonly first: string
  readonly firstValue: string | null
  readonly second: string
  readonly secondValue: string | null
  readonly why: string
  readonly because: string | null
  readonly turn: string
}
