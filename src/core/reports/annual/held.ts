import { seatsOn, type Board } from '../../governance/board.ts'
import type { Happening } from '../../governance/minutes/happening.ts'
import { inForce } from '../../governance/minutes/in-force.ts'
import { sittingOf, type Sitting } from '../../governance/minutes/sitting.ts'

import type { Held, SeatThere } from './board-year.ts'

/** What the annual report tells of a meeting, from what the clerk recorded of it; who was there is by seat alone. */
export function heldOf(
  { on, title }: Pick<Held, 'on' | 'title'>,
  board: Board | undefined,
  log: readonly Happening[],
): Held {
  const resolutions = inForce(log).filter(({ what }) => what.did === 'resolved').length
  const sitting = sittingOf(log)
  if (board === undefined || sitting.attended.size === 0)
    return { on, title, present: undefined, resolutions, seats: [] }
  const seats = seatsOn(board, on).map(({ id, title: called, kind }) => ({
    ...{ title: called, kind },
    there: thereIn(sitting, id),
  }))
  const count = seats.filter(({ there }) => isFilled(there)).length
  return { on, title, present: { count, of: seats.length }, resolutions, seats }
}

/** Whether somebody sat for it. */
export const isFilled = (there: SeatThere['there']): boolean =>
  there === 'present' || there === 'somebody else for it'

function thereIn({ attended, apologies }: Sitting, seat: string): SeatThere['there'] {
  if (attended.has(`seat:${seat}`)) return 'present'
  const isStoodIn = [...attended.values()].some((who) => 'seat' in who && who.insteadOf === seat)
  if (isStoodIn) return 'somebody else for it'
  return apologies.has(seat) ? 'apologies' : 'not there'
}
