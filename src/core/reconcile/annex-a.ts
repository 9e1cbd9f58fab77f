import type { CareList, ListedChild } from '../sources/annex-a/care-list.ts'
import type { Day } from '../time/day.ts'
import type { Care, CaseList } from './care-record.ts'

/** The newest list of children in care (Annex A, list 8) drawn by a day, as a source; none when there is none. */
export function caseListsOf(lists: readonly CareList[], asAt: Day): CaseList[] {
  const drawn = lists.filter((list) => list.drawn <= asAt)
  const newest = Math.max(...drawn.map((list) => list.drawn)) as Day
  const rows = drawn.filter((list) => list.drawn === newest).flatMap((list) => list.rows)
  return drawn.length === 0 ? [] : [caseListOf(newest, rows)]
}

function caseListOf(asAt: Day, rows: readonly ListedChild[]): CaseList {
  const inCare = new Map(rows.filter((row) => isInCare(row, asAt)).map((row) => [row.child_id, row]))
  return {
    name: 'Annex A',
    asAt,
    careOf: (id) => {
      const row = inCare.get(id)
      return row && careIn(row)
    },
    incidentsOf: (id, kind) => (kind === 'M' ? inCare.get(id)?.missing : inCare.get(id)?.absent),
    lastReviewOf: (id) => inCare.get(id)?.last_review,
  }
}

/** Children who left in the six months before stand on the list too. */
const isInCare = ({ started, ceased }: ListedChild, on: Day): boolean =>
  started <= on && (ceased === undefined || ceased > on)

const careIn = ({ placement, placement_from, status, status_from }: ListedChild): Care => ({
  place: placement,
  placedOn: placement_from,
  status,
  statusOn: status_from,
})
