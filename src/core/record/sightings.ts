import type { CareList, ListedChild } from '../sources/annex-a/care-list.ts'
import type { Day } from '../time/day.ts'

/** A list's rows of one child, with the day it was drawn. */
export interface Sighting {
  readonly drawn: Day
  readonly rows: readonly ListedChild[]
}

/** Each child's sightings in some lists, oldest first: one for every list, empty where the child is not in it. */
export function sightingsIn(lists: readonly CareList[]): (child: string) => Sighting[] {
  const days = new Map<Day, Map<string, ListedChild[]>>()
  for (const { drawn, rows } of lists) {
    const own = days.get(drawn) ?? new Map<string, ListedChild[]>()
    days.set(drawn, own)
    for (const row of rows) own.set(row.child_id, [...(own.get(row.child_id) ?? []), row])
  }
  const inOrder = [...days].sort(([a], [b]) => a - b)
  return (child) => inOrder.map(([drawn, own]) => ({ drawn, rows: own.get(child) ?? [] }))
}
