import { ageOn } from '../time/age.ts'
import type { Day } from '../time/day.ts'
import type { Child } from './child.ts'
import type { Episode } from './episode.ts'
import type { PeriodOfCare } from './period-of-care.ts'
import type { Placement } from './placement.ts'

/** How a child in care stands on a day. */
export interface Standing {
  readonly child: Child
  readonly on: Day
  readonly period: PeriodOfCare
  /** The episode open on the day. */
  readonly episode: Episode
  /** The home on the day, temporary spells looked through. */
  readonly placement: Placement
  /** The episode at that home that holds on the day, or the last before a temporary spell. */
  readonly home: Episode
}

/** How a child stands on a day; `undefined` when not in care. Half-open: not in care on the day of leaving. */
export function standingOn(child: Child, on: Day): Standing | undefined {
  const period = child.periods.findLast(({ start }) => start <= on)
  if (period === undefined || period.end <= on) return undefined
  const episode = period.episodes.findLast(({ start }) => start <= on)
  const placement = period.placements.findLast(({ start }) => start <= on)
  const home = placement?.home.findLast(({ start }) => start <= on)
  return episode && placement && home ? { child, on, period, episode, placement, home } : undefined
}

/** Age in completed years on the day; `undefined` when the date of birth is not known. */
export const ageOf = ({ child, on }: Pick<Standing, 'child' | 'on'>): number | undefined =>
  child.dob === undefined ? undefined : ageOn(child.dob, on)
