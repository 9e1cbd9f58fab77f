import type { Grid } from '../tables/grid.ts'
import { readRows, type Listed } from '../tables/read-rows.ts'
import { columnsOf, type CollectionName, type Fact, type Origin } from './collections.ts'
import type { ReadSource } from './read-source.ts'
import { recogniseCollection } from './recognise-collection.ts'

/** Reads a sheet as the local collection its headings say it is; `undefined` when they say none. */
export function readCollection(grid: Grid): ReadSource | undefined {
  const found = recogniseCollection(grid)
  if (found === undefined) return undefined
  const origin: Origin = { kind: 'local', file: grid.file, asAt: undefined }
  const read = readRows<Fact<CollectionName>>(grid, found.columns, columnsOf(found.name))
  const { facts, listed } = told(grid.file, read.rows)
  return {
    file: grid.file,
    kind: `collection/${found.name}`,
    facts: { [found.name]: facts.map((fact) => ({ ...fact, origin })) },
    rowsIn: grid.rows.length,
    listed: [...read.listed, ...listed],
    noted: read.noted,
    extraColumns: found.extra,
  }
}

/** Rows that say something new: not the template's example, not the same again. */
function told(
  file: string,
  rows: readonly Fact<CollectionName>[],
): { facts: readonly Fact<CollectionName>[]; listed: readonly Listed[] } {
  const seen = new Set<string>()
  const listed: Listed[] = []
  const facts = rows.filter((row) => {
    const { line, ...values } = row
    const said = JSON.stringify(values)
    const advice = Object.values(values).includes('EXAMPLE')
      ? "This is the template's example row. Delete it."
      : seen.has(said)
        ? 'The same row stands above. It counts once.'
        : undefined
    seen.add(said)
    if (advice !== undefined)
      listed.push({ file, line, column: 'whole row', read: '', advice, harmless: true })
    return advice === undefined
  })
  return { facts, listed }
}
