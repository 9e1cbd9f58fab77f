import { longDay, type Day } from '../../time/day.ts'
import type { Commitment } from './commitment.ts'
import { acknowledgeBy } from './dates.ts'
import { kindOf } from './kinds.ts'

/** One date of a commitment: by when it is promised, or by when it is to be acknowledged. */
export interface Dated {
  readonly about: 'due' | 'acknowledge'
  readonly due: Day
}

/** The dates that are still to be kept, whatever its state. */
export function datesOf(commitment: Commitment): Dated[] {
  const { due, acknowledged } = commitment
  const by = acknowledged ? undefined : acknowledgeBy(commitment)
  return [
    ...(by === undefined ? [] : [{ about: 'acknowledge' as const, due: by }]),
    ...(due === undefined ? [] : [{ about: 'due' as const, due }]),
  ]
}

/** `Question 12`: how a message names it, without a word of what was asked. */
export const named = ({ kind, id }: Commitment): string => `${kindOf(kind).title} ${id}`

/** How a date stands: `promised by 9 May 2025, now overdue`. */
export function says(about: Dated['about'], when: When, due: Day): string {
  const what = about === 'due' ? 'promised' : 'to be acknowledged'
  if (when === 'on the day') return `${what} ${about === 'due' ? 'for' : 'by'} today`
  return when === 'before' ? `${what} by ${longDay(due)}` : `${what} by ${longDay(due)}, now overdue`
}

export type When = 'before' | 'on the day' | 'overdue'
