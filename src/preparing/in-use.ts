import type { LoadSummary, TableRead } from './load-summary.ts'

/** A load as far as it matters here. */
export interface Brought {
  readonly id: string
  readonly summary: Pick<LoadSummary, 'tables'>
}

/**
 * Which sheets of accepted loads count, by load. Loads are given in the order they came. A later table takes the place of
 * the earlier ones that tell the same: a return's of the same year (all tables of the year, where it brings its episodes),
 * a case system's of the same day, a collection of the same name.
 */
export function sheetsInUse(loads: readonly Brought[]): ReadonlyMap<string, ReadonlySet<string>> {
  const replaced = new Set<string>()
  const inUse = new Map<string, ReadonlySet<string>>()
  for (const { id, summary } of loads.toReversed()) {
    const counts = (table: TableRead): boolean => placesOf(table, id).every((place) => !replaced.has(place))
    inUse.set(id, new Set(summary.tables.filter(counts).map(({ sheet }) => sheet)))
    for (const table of summary.tables) for (const place of takenBy(table, id)) replaced.add(place)
  }
  return inUse
}

/** The loads of which nothing counts any more. */
export const whollyReplaced = (loads: readonly Brought[]): string[] =>
  [...sheetsInUse(loads)].flatMap(([id, sheets]) => (sheets.size === 0 ? [id] : []))

/** What a table stands in the place of: any of these taken by a later load, and it counts no more. */
const placesOf = (table: TableRead, load: string): string[] =>
  table.kind.startsWith('ssda903/') && table.year !== null
    ? [placeOf(table, load), `return ${table.year}`]
    : [placeOf(table, load)]

function takenBy(table: TableRead, load: string): string[] {
  const isReturn = table.kind === 'ssda903/Episodes' && table.year !== null && table.used > 0
  return [placeOf(table, load), ...(isReturn ? [`return ${table.year}`] : [])]
}

function placeOf({ kind, year, drawn, sheet }: TableRead, load: string): string {
  const [family = ''] = kind.split('/')
  switch (family) {
    case 'ssda903':
      return year === null ? `${kind} ${sheet}` : `${kind} ${year}`
    case 'annex-a':
    case 'ssd':
      return `${kind} ${drawn ?? sheet}`
    // Each table of pseudonyms adds to those issued before.
    case 'pseudonyms':
      return `${kind} ${load}`
    default:
      return kind
  }
}
