import { addDays, type Day } from '../../time/day.ts'
import type { Case } from '../case.ts'
import type { Care } from '../life.ts'
import type { OwnRows } from './own-rows.ts'
import type { Slip } from './slips.ts'

/** A child as the case system has them. */
export interface Filed {
  readonly it: Case
  readonly own: OwnRows
  readonly slip: Slip | undefined
}

/** The file of a child, with what is wrong in it. `to` is the last day of the books. */
export function filed(it: Case, own: OwnRows, slip: Slip | undefined, to: Day): Filed {
  const { health_assessments = [], dental_checks = [] } = own
  if (slip === 'health-late') {
    const known = health_assessments.filter(
      ({ completed_date: on }) => on === undefined || on <= addDays(to, -28),
    )
    return { it, slip, own: { ...own, health_assessments: known } }
  }
  if (slip === 'refusal-untold') {
    const told = dental_checks.filter(({ outcome }) => outcome !== 'REFUSED')
    return { it, slip, own: { ...own, dental_checks: told } }
  }
  if (slip === 'not-closed') return { it: unclosed(it, to), own, slip }
  return { it, own, slip }
}

/** The last time in care goes on. */
const unclosed = (it: Case, to: Day): Case => {
  const cares = it.cares.map((care) => (care === it.cares.at(-1) ? { ...care, to: addDays(to, 365) } : care))
  const last = it.episodes.at(-1)
  const episodes = it.episodes.map((each) => (each === last ? { ...each, to: addDays(to, 365) } : each))
  return { ...it, cares, episodes }
}

/** The legal status on a day as the file has it. */
export function filedStatus({ slip }: Pick<Filed, 'slip'>, status: string, isNow: boolean): string {
  return slip === 'order-disputed' && isNow && status === 'C2' ? 'C1' : status
}

/** The time in care that was going on on a day, or ended in the six months before. */
export const careAround = ({ cares }: Case, on: Day): Care | undefined =>
  cares.findLast(({ from, to }) => from <= on && to > addDays(on, -182))

/** The last of some days up to one. */
export const latest = (days: readonly (Day | undefined)[], on: Day): Day | undefined =>
  days.reduce<Day | undefined>(
    (last, day) => (day !== undefined && day <= on && day > (last ?? 0) ? day : last),
    undefined,
  )
