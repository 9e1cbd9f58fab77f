import type { Entry } from './data-set.ts'

/** What stands in the small print for a note that is printed once, at the end: by the note, `See note 1.` */
export type Footnotes = ReadonlyMap<string, string>

/** A note under this many indicators is said once for all of them. */
const OFTEN = 3

/** The notes on comparators that many indicators share, most often the names of the neighbours. */
export function footnotesOf(entries: readonly Entry[]): Footnotes {
  const uses = new Map<string, number>()
  for (const { benchmarks } of entries) {
    const own = new Set(benchmarks.flatMap(({ note }) => note ?? []))
    for (const note of own) uses.set(note, (uses.get(note) ?? 0) + 1)
  }
  const often = [...uses].filter(([, count]) => count >= OFTEN).map(([note]) => note)
  return new Map(often.map((note, at) => [note, `See note ${at + 1}.`]))
}

/** The notes in full, for the end of the booklet. */
export const printedNotes = (footnotes: Footnotes): { term: string; meaning: string }[] =>
  [...footnotes.keys()].map((meaning, at) => ({ term: `Note ${at + 1}`, meaning }))
