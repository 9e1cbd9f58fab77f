import type { Grid } from '../tables/grid.ts'
import { headingKey } from '../tables/headings.ts'
import type { CollectionName, Fact } from '../sources/collections.ts'
import type { Facts } from '../sources/facts.ts'

/** The council's own table: each pseudonym it issued, with the child's identifier. */
export type Pseudonyms = ReadonlyMap<string, string>

export const noPseudonyms: Pseudonyms = new Map()

/** The columns of the table, and of the file it is kept in. */
export const pseudonymColumns = ['child_id', 'pseudonym'] as const

/** True for a sheet that is a table of pseudonyms: these two columns and no other. */
export function isPseudonyms({ headings }: Grid): boolean {
  const keys = headings.map(headingKey).filter((key) => key !== '')
  return keys.length === 2 && pseudonymColumns.every((column) => keys.includes(column))
}

/** The pseudonyms in some sheets; a later row wins. */
export function pseudonymsIn(grids: readonly Grid[]): Pseudonyms {
  const found = new Map<string, string>()
  for (const { headings, rows } of grids.filter(isPseudonyms)) {
    const [child, pseudonym] = pseudonymColumns.map((column) => headings.map(headingKey).indexOf(column))
    for (const { cells } of rows) {
      const [id, known] = [plain(cells[child ?? -1]), plain(cells[pseudonym ?? -1])]
      if (id !== '' && known !== '') found.set(known, id)
    }
  }
  return found
}

/** Without the apostrophe that keeps a spreadsheet from taking an identifier for a formula. */
const plain = (text = ''): string =>
  text
    .trim()
    .replace(/^'(?=[=+\-@])/, '')
    .toUpperCase()

/** Facts about the children themselves: a pseudonym gives way to the child's identifier, anything else stays. */
export function joined(facts: Facts, pseudonyms: Pseudonyms): Facts {
  if (pseudonyms.size === 0) return facts
  return Object.fromEntries(
    (Object.entries(facts) as [CollectionName, readonly Fact<CollectionName>[]][]).map(([name, rows]) => [
      name,
      rows.map((row) => ofChild(row, pseudonyms)),
    ]),
  )
}

function ofChild(fact: Fact<CollectionName>, pseudonyms: Pseudonyms): Fact<CollectionName> {
  const given = [valueOf(fact, 'child_id'), valueOf(fact, 'pseudonym')].find((text) => text !== undefined)
  const id = given === undefined ? undefined : pseudonyms.get(plain(given))
  return id === undefined ? fact : Object.assign({ ...fact }, { child_id: id })
}

function valueOf(fact: Fact<CollectionName>, column: string): string | undefined {
  const value = (fact as Readonly<Record<string, unknown>>)[column]
  return typeof value === 'string' ? value : undefined
}

/**
 * The table with a new pseudonym for every child who has none; those issued before stay. `draw` gives ten characters
 * that nobody can guess. Sorted by pseudonym, so that the order tells nothing of who came when.
 */
export function issue(known: Pseudonyms, children: readonly string[], draw: () => string): Pseudonyms {
  const table = new Map(known)
  const have = new Set(known.values())
  for (const id of children) {
    if (have.has(id)) continue
    have.add(id)
    table.set(unused(table, draw), id)
  }
  return new Map([...table].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function unused(table: Pseudonyms, draw: () => string): string {
  for (;;) {
    const drawn = draw()
    if (!table.has(drawn)) return drawn
  }
}
