import type { Partner } from '../roles/roles.ts'
import { addDays, addMonths, calendar, dayOf, type Day } from '../time/day.ts'
import type { Collection, Every } from './collection.ts'
import { collectionNames, collectionOf, type CollectionName } from './collections.ts'

/** The collection a kind of table is, `health_assessments` of `collection/health_assessments`; `undefined` for any other. */
export function collectionIn(kind: string): CollectionName | undefined {
  const [, found] = /^collection\/(.*)$/.exec(kind) ?? []
  return collectionNames.find((name) => name === found)
}

/** The partner whose table a kind is; '' for the council's own: returns, lists and extracts of its case system too. */
export function ownerOf(kind: string): '' | Partner {
  const name = collectionIn(kind)
  return name === undefined ? '' : partnerOf(name)
}

/** The partner who brings a collection; '' for one of the council's own. */
export const partnerOf = (name: CollectionName): '' | Partner => declared(name).partner ?? ''

const declared = (name: CollectionName): Collection => collectionOf(name)

/** The last day of the month, quarter, term or year after the one a collection was last brought in. */
export function nextDue(every: Every, last: Day): Day {
  switch (every) {
    case 'month':
      return endAfter(last, 1)
    case 'quarter':
      return endAfter(last, 3 - ((calendar(last).month - 1) % 3) + 2)
    case 'term':
      return termAfter(last)
    case 'year':
      return endAfter(last, 12)
  }
}

/** The end of the month so many months after a day's. */
function endAfter(on: Day, months: number): Day {
  const { year, month } = calendar(on)
  return addDays(addMonths(dayOf(year, month, 1) as Day, months + 1), -1)
}

/** Terms end, for this, with December, April and July: whoever brings them has the month to do it. */
const termEnds = [4, 7, 12]

function termAfter(last: Day): Day {
  const { year, month } = calendar(last)
  const now = termEnds.findIndex((end) => month <= end)
  const next = (now < 0 ? 0 : now) + 1
  const ends = termEnds[next % termEnds.length] ?? 12
  const after = next >= termEnds.length ? year + 1 : year
  return endAfter(dayOf(after, ends, 1) as Day, 0)
}
