import type { Day } from '../time/day.ts'
import type { ListedChild } from '../sources/annex-a/care-list.ts'
import type { Facts } from '../sources/facts.ts'
import type { Row } from '../ssda903/tables.ts'
import type { Episode } from './episode.ts'
import type { PeriodOfCare } from './period-of-care.ts'

/** All facts about one child from every source loaded. */
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
  readonly oc2: ReadonlyMap<unknown, Row<'OC2'>>
  readonly oc3: ReadonlyMap<unknown, Row<'OC3'>>
  /** What sources other than returns say of the child, by collection, in the order read. */
  readonly facts: Facts
  /** What case systems' lists of children in care (Annex A list 8) say of the child, the list drawn first at the front. */
  readonly listed: readonly ListedChild[]
}
