import type { Grid, GridRow } from '../tables/grid.ts'
import { readRows, type Listed } from '../tables/read-rows.ts'
import { columnsOf, type CollectionName, type Fact, type Origin } from './collections.ts'
import type { ReadSource } from './read-source.ts'
import { recogniseCollection } from './recognise-collection.ts'

/** Reads a sheet as the local collection its headings say it is; `undefined` when they say none. */
export function readCollection(grid: Grid): ReadSource | undefined {
  const found = recogniseCollection(grid)
  if (found === undefined) return undefined
  const origin: Origin = { kind: 'local', file: grid.file, asAt: undefined }
  const { fresh, listed } = newRows(grid)
  const read = readRows<Unplaced>({ ...grid, rows: fresh }, found.columns, columnsOf(found.name))
  return {
    file: grid.file,
    kind: `collection/${found.name}`,
    facts: { [found.name]: read.rows.map((row) => Object.assign(row, { origin })) },
    rowsIn: grid.rows.length,
    listed: [...read.listed, ...listed],
    noted: read.noted,
    extraColumns: found.extra,
  }
}

/** A fact before it is said where it came from. */
type Unplaced = Omit<Fact<CollectionName>, 'origin'>

/** Rows that say something new: not the template's example, not the same again. Told by what was typed. */
function newRows({ file, rows }: Grid): { fresh: readonly GridRow[]; listed: readonly Listed[] } {
  const seen = new Set<string>()
  const listed: Listed[] = []
  const fresh = rows.filter(({ line, cells }) => {
    const said = cells.join('\u0000')
    const advice = cells.includes('EXAMPLE')
      ? "This is the template's example row. Delete it."
      : seen.has(said)
        ? 'The same row stands above. It counts once.'
        : undefined
    seen.add(said)
    if (advice !== undefined)
      listed.push({ file, line, column: 'whole row', read: '', advice, harmless: true })
    return advice === undefined
  })
  return { fresh, listed }
}
