import type { Grid } from '../tables/grid.ts'
import type { Listed } from '../tables/read-rows.ts'
import type { Day } from '../time/day.ts'
import type { Aggregate } from './aggregate.ts'
import type { CareList } from './annex-a/care-list.ts'
import { readList } from './annex-a/read-list.ts'
import type { Facts } from './facts.ts'
import { readMonthlyValues } from './monthly-values.ts'
import { readCollection } from './read-collection.ts'
import { readSafeguarding } from './safeguarding/read-table.ts'
import type { SafeguardingSheet } from './safeguarding/tables.ts'
import { LISTS_HEADING, NOTES_HEADING } from './template.ts'

/** A sheet that is no table of a return, read as what it is. Rows in = rows used + rows listed. */
export interface ReadSource {
  readonly file: string
  /** `collection/health_assessments`, `annex-a/list-8`, `ssd/ssd_person`, `aggregate/monthly_values`. */
  readonly kind: string
  readonly facts: Facts
  /** Numbers of indicators as papers print them. */
  readonly aggregates?: readonly Aggregate[]
  /** Every child in care on the day a case system listed them. */
  readonly careList?: CareList
  /** A table of a Standard Safeguarding Dataset extract, to be put together with its others. */
  readonly safeguarding?: SafeguardingSheet
  readonly rowsIn: number
  readonly listed: readonly Listed[]
  readonly noted: readonly Listed[]
  readonly extraColumns: readonly string[]
}

/**
 * Reads a sheet as a source Hearth knows; `undefined` when its headings are none of theirs. `asAt` is the day it was
 * drawn, for a source that is a picture of a day and does not say which.
 */
export const readSource = (grid: Grid, asAt?: Day): ReadSource | undefined =>
  readMonthlyValues(grid) ?? readList(grid, asAt) ?? readSafeguarding(grid) ?? readCollection(grid)

/** A template's own notes and lists hold nothing to read, and nothing is wrong with them. */
export const readTemplateSheet = ({ file, headings }: Grid): ReadSource | undefined =>
  headings[0] === NOTES_HEADING || headings[0] === LISTS_HEADING
    ? { file, kind: 'template/notes', facts: {}, rowsIn: 0, listed: [], noted: [], extraColumns: [] }
    : undefined
