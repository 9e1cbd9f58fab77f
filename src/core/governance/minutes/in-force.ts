import type { Correctable, Happening } from './happening.ts'

/** An entry as it stands after every correction, with the number it was first given. */
export interface Entry {
  readonly seq: number
  readonly what: Correctable
}

/** The entries that stand, in the order they were first made: corrected ones in their last words, struck ones left out. */
export function inForce(log: readonly Happening[]): Entry[] {
  const entries = new Map<number, Entry>()
  for (const { seq, what } of log) {
    if (what.did === 'corrected') entries.set(what.of, { seq: what.of, what: what.to })
    else if (what.did === 'struck') entries.delete(what.of)
    else entries.set(seq, { seq, what })
  }
  return [...entries.values()].sort((a, b) => a.seq - b.seq)
}
