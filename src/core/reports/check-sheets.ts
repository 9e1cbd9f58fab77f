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
  /** The codes of the checks it fails. */
  readonly codes: readonly string[]
  /** What was typed in each column. */
  readonly cells: readonly string[]
  /** The places of the columns that a failing check is about. */
  readonly marked: ReadonlySet<number>
}

/** One sheet for each table with rows that fail, in the Department's order; its columns are those the file has. */
export function fixingSheets({ held, columns }: Prepared, findings: readonly Finding[]): FixingSheet[] {
  const byTable = grouped(findings, ({ table }) => table)
  return tableNames.flatMap((table) => {
    const own = byTable.get(table)
    if (own === undefined) return []
    const given = Object.keys(columnsOf(table)).filter((column) => columns[table]?.has(column) === true)
    const rows = held.rows(table)
    const byRow = [...grouped(own, ({ row }) => row)].sort(([a], [b]) => a - b)
    return [
      {
        table,
        columns: given,
        rows: byRow.flatMap(([at, found]) => {
          const row = rows[at]
          return row === undefined ? [] : [rowOf(row, given, found)]
        }),
      },
    ]
  })
}

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
