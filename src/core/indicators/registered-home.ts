import type { Child } from '../record/child.ts'
import type { CarerRun, Placement } from '../record/placement.ts'
import { standingOn, type Standing } from '../record/standing.ts'
import type { Fact } from '../sources/collections.ts'
import type { Day } from '../time/day.ts'
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
 * ends when the return shows that the child left the carer it is about.
 */
export function registeredHome({ child, placement, on }: Standing): Registered | undefined {
  let latest: Registered | undefined
  for (const row of child.facts.placement_register ?? []) {
    const { placement_start: start } = row
    if (start !== undefined && start <= on && start >= (latest?.placement_start ?? start)) latest = row
  }
  const { placement_start: start, placement_end: end } = latest ?? {}
  if (start === undefined || (end !== undefined && end <= on)) return undefined
  return end !== undefined || carerAbout(child, start) === placement.carer ? latest : undefined
}

/** Whom a row that begins on a day is about: the carer whose home began nearest to it, else where the child then was. */
function carerAbout(child: Child, start: Day): CarerRun | undefined {
  let nearest: Placement | undefined
  const away = (home: Placement): number => Math.abs(home.start - start)
  for (const { placements } of child.periods)
    for (const home of placements)
      if (away(home) <= APART && (nearest === undefined || away(home) < away(nearest))) nearest = home
  return (nearest ?? standingOn(child, start)?.placement)?.carer
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
