import { holderOfOffice, type Board, type Office } from '../board.ts'
import type { Minutes } from './versions.ts'

/** Who signed, by role: an office held that day, or the seat's own title; never a name. `undefined` while nobody has. */
export function signerOf(board: Board, { signed }: Pick<Minutes, 'signed'>): string | undefined {
  if (signed === undefined) return undefined
  const offices: readonly Office[] = ['chair', 'vice-chair']
  const held = offices.find((office) => holderOfOffice(board, office, signed.on) === signed.seat)
  if (held !== undefined) return board.officeTitles[held]
  return board.seats.find(({ id }) => id === signed.seat)?.title ?? 'a member of the board'
}
