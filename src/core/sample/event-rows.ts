import type { Case } from './case.ts'
import { inCareOn } from './life.ts'
import { dateCell, type Add } from './row.ts'
import { knownBy, reportedIn, type Year } from './year.ts'

/**
 * The child's rows in the files of things that happen: reviews, times missing, social workers, orders. Social workers
 * are those of children in care at the end of the year (SW12, SW17).
 */
export function writeEvents(it: Case, year: Year, add: Add): void {
  const { person, reviews, incidents, workers, orders } = it
  const start = [person.id, dateCell(person.dob)]
  for (const { on, part } of reviews)
    if (on >= year.from && on <= year.to) add('reviews', ...start, dateCell(on), part)
  for (const { kind, from, to } of incidents) {
    if (reportedIn(year, from, to))
      add('missing', ...start, kind, dateCell(from), dateCell(knownBy(year, to)))
  }
  for (const { worker, from, to, why } of inCareOn(it, year.to) ? workers : []) {
    if (reportedIn(year, from, to))
      add('social_workers', ...start, worker, dateCell(from), dateCell(knownBy(year, to)), why)
  }
  for (const { from, to } of orders) {
    if (reportedIn(year, from, to)) add('dolo', ...start, dateCell(from), dateCell(knownBy(year, to)))
  }
}
