import { addFacts, noFacts, type Facts } from '../src/core/sources/facts.ts'
import { collections, type CollectionName } from '../src/core/sources/collections.ts'
import { readSource } from '../src/core/sources/read-source.ts'
import type { Grid } from '../src/core/tables/grid.ts'

/** A row as typed into a collection's file: every cell is text, and what is not said is blank. */
type SaidFact<N extends CollectionName> = {
  readonly [K in keyof (typeof collections)[N]['columns'] | 'recorded_on']?: string
}

/** Some rows of some collections. */
export type SaidFacts = { readonly [N in CollectionName]?: readonly SaidFact<N>[] }

/** A sheet as a file of the collection would give it. */
export function aCollection<N extends CollectionName>(name: N, rows: readonly SaidFact<N>[]): Grid {
  const said = rows as readonly Readonly<Record<string, string | undefined>>[]
  const headings = [...Object.keys(collections[name].columns), 'recorded_on']
  const cells = (row: Readonly<Record<string, string | undefined>>) =>
    headings.map((column) => row[column] ?? '')
  return { file: `${name}.csv`, headings, rows: said.map((row, at) => ({ line: at + 2, cells: cells(row) })) }
}

/** The facts of some rows, read as their files would be. Throws when a row cannot be used. */
export function someFacts(said: SaidFacts): Facts {
  let facts = noFacts
  for (const [name, rows] of Object.entries(said) as [
    CollectionName,
    readonly SaidFact<CollectionName>[],
  ][]) {
    const read = readSource(aCollection(name, rows))
    if (read?.kind !== `collection/${name}`) throw new Error(`${name} was read as ${read?.kind ?? 'nothing'}`)
    const [first] = [...read.listed, ...read.noted]
    if (first) throw new Error(`${name} line ${String(first.line)}, ${first.column}: ${first.advice}`)
    facts = addFacts(facts, read.facts)
  }
  return facts
}
