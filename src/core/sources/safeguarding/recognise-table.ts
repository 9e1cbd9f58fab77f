import type { Grid } from '../../tables/grid.ts'
import { headingKey } from '../../tables/headings.ts'
import {
  otherTables,
  safeguardingColumns,
  safeguardingNames,
  safeguardingTables,
  type SafeguardingName,
} from './tables.ts'

/** A sheet known as a table of the dataset by its headings. */
export type RecognisedTable =
  | {
      readonly table: SafeguardingName
      /** The column at each place; `undefined` for one Hearth does not read. */
      readonly columns: readonly (string | undefined)[]
      /** Headings that are none of the table's own. */
      readonly extra: readonly string[]
      /** Columns without which no row can be used. */
      readonly missing: readonly string[]
    }
  | { readonly table: undefined; readonly other: string }

/** The table a sheet is, by the letters most of its headings begin with; `undefined` when it is none of an extract. */
export function recogniseTable({ file, headings }: Grid): RecognisedTable | undefined {
  const keys = headings.map(headingKey)
  const letters = commonest(keys.flatMap((key) => /^([a-z0-9]{4})_/.exec(key)?.[1] ?? []))
  const table = lettersOf.get(letters ?? '')
  if (table !== undefined) return fitted(table, letters ?? '', headings, keys)
  const other = otherTables[letters ?? ''] ?? (headings.every(isField) ? namedIn(file) : undefined)
  return other === undefined ? undefined : { table: undefined, other }
}

/** Most of at least two: one heading alone may begin with the letters by chance. */
function commonest(all: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const letters of all) counts.set(letters, (counts.get(letters) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a)[0]?.[0]
}

/** A field's name is never words with spaces, as a value may be. */
const isField = (heading: string): boolean => /^[a-z0-9]+(_[a-z0-9]+)*$/i.test(heading.trim())

/** The table a file says it is, which is none that is used: `ssd_send.csv`. */
function namedIn(file: string): string | undefined {
  const name = /(?:^|[^a-z0-9])(ssd_[a-z0-9_]*[a-z0-9])\.\w+$/i.exec(file)?.[1]?.toLowerCase()
  return name === undefined || name in safeguardingTables ? undefined : name
}

function fitted(
  table: SafeguardingName,
  letters: string,
  headings: readonly string[],
  keys: readonly string[],
): RecognisedTable {
  const known = columnFor(table)
  const columns = keys.map((key) => known.get(key))
  const once = columns.map((column, at) => (columns.indexOf(column) === at ? column : undefined))
  return {
    table,
    columns: once,
    extra: headings.filter((text, at) => text.trim() !== '' && !keys[at]?.startsWith(`${letters}_`)),
    missing: Object.entries(safeguardingColumns(table))
      .filter(([name, { need }]) => need === 'row' && !once.includes(name))
      .map(([name]) => name),
  }
}

/** Each heading a column goes by, with the column. */
const columnFor = (table: SafeguardingName): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(safeguardingColumns(table)).flatMap(([column, { also = [] }]) =>
      [column, ...also].map((key) => [key, column] as const),
    ),
  )

const lettersOf: ReadonlyMap<string, SafeguardingName> = new Map(
  safeguardingNames.map((name) => [Object.keys(safeguardingColumns(name))[0]?.slice(0, 4) ?? '', name]),
)
