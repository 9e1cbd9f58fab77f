import type { Day } from '../../time/day.ts'
import { isUnsettled, type Commitment } from './commitment.ts'

/** A challenge that is kept private, for the post that looks after it and the participation worker; for nobody else. */
export interface PrivateMatter {
  readonly id: string
  readonly post: string
  /** Days since anything was said about it. */
  readonly silentFor: number
}

/** Private matters that are not settled, the longest silent first. No meeting sees them, so those who look after them must. */
export const privateMatters = (all: Iterable<Commitment>, today: Day): PrivateMatter[] =>
  [...all]
    .filter(isUnsettled)
    .flatMap(({ id, keptPrivate: post, lastSaid }) =>
      post === undefined ? [] : [{ id, post, silentFor: today - lastSaid }],
    )
    .sort((a, b) => b.silentFor - a.silentFor || (a.id < b.id ? -1 : 1))
