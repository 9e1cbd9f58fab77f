import type { Day } from '../time/day.ts'
import type { Row } from '../ssda903/tables.ts'
import type { PeriodOfCare } from './period-of-care.ts'

/** All facts about one child from every return loaded. */
export interface Child {
  readonly id: string
  /** `undefined` when no table gives a date of birth. */
  readonly dob: Day | undefined
  readonly header: Row<'Header'> | undefined
  /** Present when any return holds an unaccompanied asylum-seeker's row for the child; `until` is the day it ended. */
  readonly uasc: { readonly until: Day | undefined } | undefined
  /** Episodes that count as being in care, oldest first, without overlaps. */
  readonly episodes: readonly Episode[]
  /** Episodes of agreed short breaks (V3, V4), which count nowhere. */
  readonly shortBreaks: readonly Episode[]
  /** Periods of care, oldest first. */
  readonly periods: readonly PeriodOfCare[]
  /** One a date, oldest first. */
  readonly reviews: readonly Row<'Reviews'>[]
  readonly missing: readonly Row<'Missing'>[]
  readonly socialWorkers: readonly Row<'SWEpisodes'>[]
  readonly adoption: Row<'AD1'> | undefined
  /** Decisions that the child should be placed for adoption, oldest first. */
  readonly decisions: readonly Row<'PlacedAdoption'>[]
  /** Outcome rows by the calendar year in which their return begins. */
  readonly oc2: ReadonlyMap<number, Row<'OC2'>>
  readonly oc3: ReadonlyMap<number, Row<'OC3'>>
}

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
