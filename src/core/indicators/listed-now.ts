import type { Standing } from '../record/standing.ts'
import type { ListedChild } from '../sources/annex-a/care-list.ts'
import { longDay } from '../time/day.ts'
import { startOfMonth } from '../time/period.ts'
import { only, type Cohort } from './cohort.ts'
import { childrenInCare } from './in-care.ts'
import type { Basis, Gap, Indicator } from './indicator.ts'
import type { View } from './view.ts'

/** What a list of children in care counts of one of them, on the day it was drawn. */
export interface ListedNow extends Standing {
  readonly row: ListedChild
}

/** What a list drawn in the month of the day says of a child in care on it; `undefined` when none does. */
function rowOf({ child, on }: Standing): ListedChild | undefined {
  const first = startOfMonth(on)
  return child.listed.findLast(({ origin: { asAt } }) => asAt !== undefined && asAt >= first && asAt <= on)
}

/** Children in care of whom a list gives a count: a blank one is not known, not none. */
export function listedWith(words: string, count: (row: ListedChild) => unknown): Cohort<ListedNow> {
  const known = only(childrenInCare, words, (standing) => {
    const row = rowOf(standing)
    return row !== undefined && count(row) !== undefined
  })
  return {
    ...known,
    of: (view, window) =>
      known.of(view, window).flatMap((standing) => {
        const row = rowOf(standing)
        return row === undefined ? [] : [{ ...standing, row }]
      }),
  }
}

/** A reason not to count from lists where none says: a template may leave the column out. */
export function nobodyListed(cohort: Cohort<ListedNow>, column: string): NonNullable<Indicator['gap']> {
  return (view, window): Gap | undefined =>
    cohort.of(view, window).length > 0
      ? undefined
      : {
          status: 'not-collected',
          note: `No list of children in care (Annex A, list 8) gives "${column}" here.`,
        }
}

/** True where a return holds missing incidents: a count over twelve months must not stand in its series of months. */
export const holdsMissing = ({ holdings }: View): boolean =>
  [...holdings.tables.values()].some((tables) => tables.has('Missing'))

/** As an officer reads it. */
export const drawnWords = ({ row: { origin } }: ListedNow): string =>
  origin.asAt === undefined ? '' : ` in the list drawn on ${longDay(origin.asAt)}`

/** A basis that counts from lists of children in care. */
export const byList = (indicator: Indicator): Basis => ({
  source: 'the list of children in care (Annex A)',
  indicator,
})
