import type { Commitment } from './commitment.ts'

declare const isBoards: unique symbol
declare const isPublic: unique symbol

/** A commitment that is no private matter of a young person: the board may read it. Papers are made of nothing else. */
export type BoardCommitment = Commitment & { readonly keptPrivate: undefined; readonly [isBoards]: true }

/** A commitment that was asked in public too. Whatever anyone may read is made of these and of nothing else. */
export type PublicCommitment = BoardCommitment & { readonly [isPublic]: true }

/** The commitments the board may read, those of its private sessions among them: the only way to a `BoardCommitment`. */
export const boardOnly = (all: Iterable<Commitment>): BoardCommitment[] => [...all].filter(isForBoard)

/** The commitments anyone may read: the only way to a `PublicCommitment`. */
export const publicOnly = (all: Iterable<Commitment>): PublicCommitment[] =>
  boardOnly(all).filter((each): each is PublicCommitment => each.source.exempt !== true)

const isForBoard = (each: Commitment): each is BoardCommitment => each.keptPrivate === undefined
