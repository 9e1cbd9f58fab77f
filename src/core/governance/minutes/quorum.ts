import type { Day } from '../../time/day.ts'
import { quorumOn, seatsOn, type Board } from '../board.ts'
import type { Sitting } from './sitting.ts'

/** How many voting members are in the room: each seat once, a substitute for the seat they sit in for. */
export function votersPresent(board: Board, on: Day, { inRoom }: Sitting): number {
  const voting = new Set(
    seatsOn(board, on)
      .filter(({ votes }) => votes)
      .map(({ id }) => id),
  )
  const seats = [...inRoom.values()].flatMap((who) => ('seat' in who ? [who.insteadOf ?? who.seat] : []))
  return new Set(seats.filter((seat) => voting.has(seat))).size
}

/** What to do while there are too few members; `undefined` while there are enough, and when the meeting is over. */
export function quorumWarning(board: Board, on: Day, sitting: Sitting): string | undefined {
  const [present, needed] = [votersPresent(board, on, sitting), quorumOn(board, on)]
  if (present >= needed || sitting.closed !== undefined) return undefined
  const members = `${String(present)} voting ${present === 1 ? 'member is' : 'members are'} here and the quorum is ${String(needed)}.`
  return sitting.opened === undefined
    ? `${members} The meeting cannot begin yet.`
    : `${members} The board can talk, but cannot decide: wait for a member, or adjourn.`
}
