import type { CollectionName, Fact, Origin } from '../sources/collections.ts'
import type { SafeguardingName } from '../sources/safeguarding/tables.ts'
import type { Told } from './safeguarding-extract.ts'

/** What a fact says, without whose it is. */
export type Said<N extends CollectionName> = Omit<Fact<N>, 'child_id' | 'line' | 'origin'>

/** Facts of one collection from rows: `say` gives none, one or several for each. */
export const factsFrom = <S extends SafeguardingName, N extends CollectionName>(
  rows: readonly Told<S>[],
  child: (row: Told<S>) => string | undefined,
  say: (row: Told<S>) => readonly Said<N>[],
): Fact<N>[] =>
  rows.flatMap((row) => {
    const child_id = child(row)
    if (child_id === undefined) return []
    const { line, file, drawn } = row
    const origin: Origin = { kind: 'ssd', file, asAt: drawn }
    return say(row).map((said) => ({ ...said, child_id, line, origin }) as unknown as Fact<N>)
  })
