import { columnsOf, tableNames, type TableName } from './tables.ts'

/** Which table a sheet holds, by its headings alone. */
export type Recognised =
  | {
      readonly table: TableName
      /** The column each heading stands for, in the file's order; `undefined` for a column the table does not have. */
      readonly columns: readonly (string | undefined)[]
      readonly extra: readonly string[]
      /** Optional columns the file does not have. */
      readonly absent: readonly string[]
    }
  | {
      readonly table: undefined
      readonly nearest: TableName | undefined
      readonly missing: readonly string[]
      /** How many columns of the nearest table's own the sheet has. */
      readonly shared: number
    }

/** Finds the table whose needed columns are all there, the most particular one first. Order and case are free. */
export function recognise(headings: readonly string[]): Recognised {
  const names = new Set(headings.map(columnName))
  const fits = tableNames.filter((table) => neededBy(table).every((name) => names.has(name)))
  const table = fits.sort((a, b) => neededBy(b).length - neededBy(a).length)[0]
  return table === undefined ? nearest(names) : fitted(table, headings, names)
}

function fitted(table: TableName, headings: readonly string[], names: ReadonlySet<string>): Recognised {
  const known = columnsOf(table)
  const columns = headings
    .map(columnName)
    .map((name, at, all) => (name in known && all.indexOf(name) === at ? name : undefined))
  const extra = headings.filter((heading, at) => columns[at] === undefined && heading.trim() !== '')
  const absent = Object.keys(known).filter((name) => !names.has(name) && !rarelyGiven.has(name))
  return { table, columns, extra, absent }
}

function nearest(names: ReadonlySet<string>): Recognised {
  const ranked = tableNames
    .map((table) => ({
      table,
      missing: neededBy(table).filter((name) => !names.has(name)),
      shared: sharedWith(table, names),
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.missing.length - b.missing.length)
  const [{ table: found, missing, shared } = { table: undefined, missing: [], shared: 0 }] = ranked
  return { table: undefined, nearest: found, missing, shared }
}

/** How many of a table's own columns a file has; CHILD, DOB and SEX tell nothing. */
function sharedWith(table: TableName, names: ReadonlySet<string>): number {
  return Object.keys(columnsOf(table)).filter((name) => names.has(name) && !common.has(name)).length
}

const common = new Set(['CHILD', 'DOB', 'SEX'])

/** Columns that only some exports carry: their absence is nothing to tell anyone. */
const rarelyGiven = new Set(['UASC', 'UASC_STATUS', 'PL_DISTANCE', 'PL_LA', 'PL_LOCATION'])

function neededBy(table: TableName): string[] {
  return Object.entries(columnsOf(table))
    .filter(([, column]) => column.need !== 'optional')
    .map(([name]) => name)
}

/** The names an XML return or a hand-made sheet uses for the same column. */
const otherNames: Readonly<Record<string, string>> = {
  CHILDID: 'CHILD',
  CHILD_ID: 'CHILD',
  PL: 'PLACE',
  PLACEMENT: 'PLACE',
  PROVIDER: 'PLACE_PROVIDER',
  DATE_EPISODE_CEASED: 'DEC',
}

/** A heading as the Department writes it: capitals, underscores, no mark or padding. */
export function columnName(heading: string): string {
  const name = heading
    .replace(/^\uFEFF/, '')
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_')
  return otherNames[name] ?? name
}
