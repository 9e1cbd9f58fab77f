import type { Row } from '../ssda903/tables.ts'
import type { Day } from '../time/day.ts'

/** An episode with the day it ended resolved. Half-open: the day it ended is not a day in it. */
export interface Episode {
  readonly start: Day
  /** `undefined` while it is open. */
  readonly end: Day | undefined
  readonly row: Row<'Episodes'>
}

/** A day after every other, for intervals that have not ended. */
export const OPEN = Number.MAX_SAFE_INTEGER as Day

/** True when [start, end) holds one whole day of the days `from` to `to`, both included. Ruling A-03. */
export const overlaps = (start: Day, end: Day | undefined, from: Day, to: Day): boolean =>
  start <= to && (end === undefined || (end > from && end > start))

/** Agreed series of short breaks. They never form or extend a period of care. */
export const isShortBreak = ({ LS }: Row<'Episodes'>): boolean => LS === 'V3' || LS === 'V4'

/** T0 to T4: the child is expected back where they live. */
export const isTemporary = ({ row }: Episode): boolean => row.PLACE?.startsWith('T') ?? false
