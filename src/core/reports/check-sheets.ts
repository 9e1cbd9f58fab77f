import type { Finding } from '../rules/index.ts'
import type { Prepared } from '../rules/prepare.ts'
import { typedIn } from '../rules/row.ts'
import { columnsOf, tableNames, type TableName } from '../ssda903/tables.ts'

/** A table's rows that fail, for the people who put them right. */
export interface FixingSheet {
  readonly table: TableName
  readonly columns: readonly string[]
  readonly rows: readonly FixingRow[]
}

export interface FixingRow {
  readonly file: string
  readonly line: number | undefined
  /** The codes of the checks it fails, the worst first. */
  readonly codes: readonly string[]
  /** What was typed in each column. */
  readonly cells: readonly string[]
  /** The places of the columns that a failing check is about. */
  readonly marked: ReadonlySet<number>
}

/** What is longer is no value of a return: its beginning is enough to find it by. */
const LONGEST = 200

/** A cell as it is shown to the people who put it right: on one line, and no longer than can be read. */
export function shown(cell: string): string {
  const text = cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell
  return /[\r\n]/.test(text) ? text.replace(/[\r\n]+/g, ' ') : text
}

/**
 * One sheet for each table with rows that fail, in the Department's order; its columns are those the file has. The rows
 * that fail the worst check come first: `worstFirst` are the codes in that order.
 */
export function fixingSheets(
  { held, columns }: Prepared,
  findings: readonly Finding[],
  worstFirst: readonly string[],
): FixingSheet[] {
  const place = new Map(worstFirst.map((code, at) => [code, at]))
  const byTable = grouped(findings, ({ table }) => table)
  return tableNames.flatMap((table) => {
    const own = byTable.get(table)
    if (own === undefined) return []
    const given = Object.keys(columnsOf(table)).filter((column) => columns[table]?.has(column) === true)
    const rows = held.rows(table)
    const placeOf = ({ code }: Finding): number => place.get(code) ?? worstFirst.length
    const byRow = [...grouped(own, ({ row }) => row)]
      .map(([at, found]) => ({ at, found: found.sort((a, b) => placeOf(a) - placeOf(b)) }))
      .sort((a, b) => worst(a.found, placeOf) - worst(b.found, placeOf) || a.at - b.at)
    return [
      {
        table,
        columns: given,
        rows: byRow.flatMap(({ at, found }) => {
          const row = rows[at]
          return row === undefined ? [] : [rowOf(row, given, found)]
        }),
      },
    ]
  })
}

const worst = ([first]: readonly Finding[], placeOf: (finding: Finding) => number): number =>
  first === undefined ? Infinity : placeOf(first)

function rowOf(
  row: ReturnType<Prepared['held']['rows']>[number],
  given: readonly string[],
  found: readonly Finding[],
): FixingRow {
  const failing = new Set(found.flatMap(({ fields }) => fields))
  return {
    file: row.file ?? '',
    line: row.line,
    codes: found.map(({ code }) => code),
    cells: given.map((column) => typedIn(row, column) ?? ''),
    marked: new Set(given.flatMap((column, at) => (failing.has(column) ? [at] : []))),
  }
}

function grouped<K>(findings: readonly Finding[], keyOf: (finding: Finding) => K): Map<K, Finding[]> {
  const groups = new Map<K, Finding[]>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return groups
}
