import type { Day } from '../../core/time/day.ts'
import type { Meeting } from '../../core/governance/meetings/meeting.ts'
import type { Happening, What } from '../../core/governance/minutes/happening.ts'
import type { Reading } from './read.ts'

/** Where an entry belongs, and what it is read with. */
export interface Recording {
  readonly meeting: Meeting
  readonly log: readonly Happening[]
  /** The number of the next commitment, for an action. */
  readonly commitment: string
  /** Days of earlier meetings by id, for minutes that are confirmed. */
  readonly heldOn: ReadonlyMap<string, Day>
}

/** Reads one sort of entry; what is missing is told beside its field. */
export type Reader = (typed: Reading, recording: Recording) => What | undefined

/** Entries by what happened. */
export type Readers = Readonly<Record<string, Reader>>

/** The time, where one was written. */
export const when = (typed: Reading) => {
  const time = typed.timeIfAny('time')
  return time === undefined ? {} : { time }
}

/** The time, which must be there. */
export const sharp = (typed: Reading) => typed.time('time', 'Write the time, like 15:00')

/** A choice that may be left out. */
export const chosenIn = (typed: Reading, name: string) => {
  const found = typed.text(name)
  return found === '' ? {} : { [name]: found }
}
