import type { Generated } from 'kysely'
import type { IsoDay, Json, Moment } from './json.ts'

/** What was measured once from the accepted loads: the restricted data set. */
export interface DataSetTable {
  readonly id: Generated<string>
  /** What was made later has a higher one, whatever the clock said. */
  readonly number: Generated<number>
  readonly authority: string
  readonly asAt: IsoDay
  readonly madeAt: Moment
  /** The version of the indicators' definitions. */
  readonly definitions: string
  /** The loads it was made of, with their files' hashes. */
  readonly inputs: Json<unknown>
  readonly content: Json<unknown>
}

/** How a child stands to one indicator in one period. Child-level. */
export interface CaseMarkTable {
  readonly dataSet: string
  readonly authority: string
  readonly indicator: string
  readonly period: string
  readonly child: string
  readonly counted: boolean
  readonly inCohort: boolean
  readonly reason: string
  readonly team: string | null
  readonly daysOverdue: number | null
}

/** Something due for a child. Child-level. */
export interface WorkItemTable {
  readonly dataSet: string
  readonly authority: string
  /** Which list: review, health-assessment, dental, pep, pathway-plan, visit. */
  readonly list: string
  readonly child: string
  /** Null where nothing tells, as when there has never been one. */
  readonly dueOn: IsoDay | null
  readonly overdue: Generated<boolean>
  /** Working days where the rule counts them. */
  readonly daysOverdue: number | null
  readonly workingDays: Generated<boolean>
  readonly team: string | null
  readonly worker: string | null
  readonly detail: string | null
}

/** What is said of an indicator (or a theme) in one edition's month; a change is a new version. */
export interface CommentaryTable {
  readonly authority: string
  readonly indicator: string
  readonly asAt: IsoDay
  readonly version: number
  readonly markdown: string
  readonly cause: string | null
  readonly action: string | null
  readonly owner: string | null
  readonly due: IsoDay | null
  readonly by: string
  readonly at: Moment
}

/** A warning on what was written that somebody answerable lets stand. */
export interface SignedWarningTable {
  readonly id: Generated<number>
  readonly authority: string
  readonly asAt: IsoDay
  readonly indicator: string
  readonly rule: string
  readonly sentence: string
  readonly role: string
  readonly reason: string
  readonly by: string
  readonly at: Moment
}
