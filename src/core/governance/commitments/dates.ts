import { addDays, type Day } from '../../time/day.ts'
import type { Commitment } from './commitment.ts'
import { kindOf } from './kinds.ts'

/** Days without a word after which something is silent, unless a council sets it otherwise. */
export const SILENT_AFTER = 28

/** Whether the date promised has passed and nothing has been answered. */
export const overdue = (commitment: Commitment, today: Day): boolean => daysOverdue(commitment, today) > 0

/** Days since the date promised; 0 on that day, before it, without a date, or once it is answered. */
export const daysOverdue = ({ state, due }: Commitment, today: Day): number =>
  state === 'open' && due !== undefined ? Math.max(0, today - due) : 0

/** Whether nobody has said anything about an open commitment for more than `after` days. */
export const silent = ({ state, lastSaid }: Commitment, today: Day, after: number = SILENT_AFTER): boolean =>
  state === 'open' && today - lastSaid > after

/** The last day for acknowledging it: calendar days after it was asked. `undefined` for a kind without such a clock. */
export function acknowledgeBy({ kind, source }: Commitment): Day | undefined {
  const within = kindOf(kind).acknowledgeWithin
  return within === undefined ? undefined : addDays(source.on, within)
}

/** Whether whoever offered has waited past that day for a word. */
export function unacknowledged(commitment: Commitment, today: Day): boolean {
  const by = acknowledgeBy(commitment)
  return by !== undefined && commitment.state === 'open' && !commitment.acknowledged && today > by
}
