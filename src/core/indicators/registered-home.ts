import { standingOn, type Standing } from '../record/standing.ts'
import type { Fact } from '../sources/collections.ts'
import { addDays, type Day } from '../time/day.ts'
import { type Cohort, remembered } from './cohort.ts'
import { whyNotInCare } from './in-care.ts'

/** A row of the placement register. */
export type Registered = Fact<'placement_register'>

/** A child in care in a home of the register. */
export interface InHome extends Standing {
  readonly row: Registered
}

/** How many days the register and the return may differ over when a home began. */
const APART = 7

/**
 * What the register says of the child's home on the day: the latest row that has begun and not ended. One with no end
 * has ended when the return shows a later home, begun over a week after it.
 */
export function registeredHome({ child, placement, on }: Standing): Registered | undefined {
  let latest: Registered | undefined
  for (const row of child.facts.placement_register ?? []) {
    const { placement_start: start } = row
    if (start !== undefined && start <= on && start >= (latest?.placement_start ?? start)) latest = row
  }
  const { placement_start: start, placement_end: end } = latest ?? {}
  if (start === undefined || (end !== undefined && end <= on)) return undefined
  const movedOn = end === undefined && placement.carer.start > addDays(start, APART)
  return movedOn ? undefined : latest
}

/** Children in care on the last day whose home is in the register, each with its row. */
export const inRegister: Cohort<InHome> = remembered({
  words: 'children in care in a home of the placement register',
  of: (view, { to }) =>
    view.inCareOn(to).flatMap((standing) => {
      const row = registeredHome(standing)
      return row ? [{ ...standing, row }] : []
    }),
  whyOut: (child, _view, { to }) =>
    standingOn(child, to) ? 'The placement register has no row open for the home' : whyNotInCare(child, to),
})

/** True on the days before a home that must register had done so. */
export function isUnregistered({ registered, registered_on }: Registered, on: Day): boolean {
  if (registered === 'UNREGULATED' || registered === 'NA') return false
  return registered_on === undefined ? registered !== 'REGISTERED' : on < registered_on
}
