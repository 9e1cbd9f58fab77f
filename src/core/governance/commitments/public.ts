import type { Commitment } from './commitment.ts'

declare const isPublic: unique symbol

/** A commitment that is kept private from nobody. Whatever the public may read is made of these and of nothing else. */
export type PublicCommitment = Commitment & { readonly keptPrivate: undefined; readonly [isPublic]: true }

/** The commitments that are no private matter: the only way to a `PublicCommitment`. */
export const publicOnly = (all: Iterable<Commitment>): PublicCommitment[] =>
  [...all].filter((each): each is PublicCommitment => each.keptPrivate === undefined)
