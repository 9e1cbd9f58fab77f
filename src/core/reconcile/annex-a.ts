import type { CareList, ListedChild } from '../sources/annex-a/care-list.ts'
import type { Day } from '../time/day.ts'
import { byChild } from './by-child.ts'
import type { Care, CaseList } from './care-record.ts'

/** The newest list of children in care (Annex A, list 8) drawn by a day, as a source; none when there is none. */
export function caseListsOf(lists: readonly CareList[], asAt: Day): CaseList[] {
  const drawn = lists.filter((list) => list.drawn <= asAt)
  const newest = Math.max(...drawn.map((list) => list.drawn)) as Day
  const rows = drawn.filter((list) => list.drawn === newest).flatMap((list) => list.rows)
  return drawn.length === 0 ? [] : [caseListOf(newest, rows)]
}

function caseListOf(asAt: Day, rows: readonly ListedChild[]): CaseList {
  const periods = byChild(rows, ({ child_id }) => child_id)
  const rowOn = (id: string, on: Day): ListedChild | undefined =>
    periods.get(id)?.find((row) => isInCare(row, on))
  return {
    name: 'Annex A',
    asAt,
    careOf: (id) => {
      const row = rowOn(id, asAt)
      return row && careIn(row)
    },
    showsInCare: (id, on) => rowOn(id, on) !== undefined,
    leftOn: (id) => {
      const ends = (periods.get(id) ?? []).flatMap(({ ceased }) => ceased ?? [])
      return ends.length === 0 || rowOn(id, asAt) ? undefined : (Math.max(...ends) as Day)
    },
    incidentsOf: (id, kind) => {
      const row = rowOn(id, asAt) ?? lastOf(periods.get(id))
      return kind === 'M' ? row?.missing : row?.absent
    },
    holdsLeavers: rows.some(({ ceased }) => ceased !== undefined),
    lastReviewOf: (id) => rowOn(id, asAt)?.last_review,
  }
}

/** Children who left in the six months before stand on the list too. */
const isInCare = ({ started, ceased }: ListedChild, on: Day): boolean =>
  started <= on && (ceased === undefined || ceased > on)

/** The row of the care that ended last. */
const lastOf = (rows: readonly ListedChild[] = []): ListedChild | undefined =>
  rows.reduce<ListedChild | undefined>(
    (last, row) => (last === undefined || (row.ceased ?? 0) > (last.ceased ?? 0) ? row : last),
    undefined,
  )

const careIn = ({ placement, placement_from, status, status_from }: ListedChild): Care => ({
  place: placement,
  placedOn: placement_from,
  status,
  statusOn: status_from,
})
