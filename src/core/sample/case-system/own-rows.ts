import type { CollectionName } from '../../sources/collections.ts'
import type { RowOf } from '../local/books.ts'

/** The rows of the local collections that are about one child, in the order written. */
export type OwnRows = { readonly [N in CollectionName]?: readonly RowOf<N>[] }

/** Rows in the collecting. */
export interface Collector {
  readonly add: <N extends CollectionName>(name: N, row: RowOf<N>) => void
  /** What has been put in since it was last taken out. */
  readonly take: () => OwnRows
}

/** Begins to collect. */
export function openCollector(): Collector {
  const rows = new Map<CollectionName, unknown[]>()
  return {
    add: (name, row) => {
      const known = rows.get(name)
      if (known) known.push(row)
      else rows.set(name, [row])
    },
    take: () => {
      const taken = Object.fromEntries(rows) as OwnRows
      rows.clear()
      return taken
    },
  }
}
