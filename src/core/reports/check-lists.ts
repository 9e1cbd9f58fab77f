import type { Checked, Finding } from '../rules/index.ts'
import { tableNames, type TableName } from '../ssda903/tables.ts'

/** What fails in one child's rows. */
export interface ChildFindings {
  readonly child: string
  readonly findings: number
  /** The codes, in the order of the catalogue. */
  readonly codes: readonly string[]
}

/** Children by how much there is to put right, most first. Rows that name no child are one line, with no number. */
export function byChild(findings: readonly Finding[]): ChildFindings[] {
  const children = new Map<string, { child: string; findings: number; codes: string[] }>()
  for (const { child, code } of findings) {
    const known = children.get(child)
    if (known === undefined) children.set(child, { child, findings: 1, codes: [code] })
    else {
      known.findings += 1
      // Findings come check by check: a code that is there already is the last.
      if (known.codes.at(-1) !== code) known.codes.push(code)
    }
  }
  return [...children.values()].sort((a, b) => b.findings - a.findings || (a.child < b.child ? -1 : 1))
}

/** What fails in one table. */
export interface TableFindings {
  readonly table: TableName
  readonly rows: number
  /** How many of its rows fail at least one check. */
  readonly failing: number
  readonly findings: number
}

/** The tables of a return, in the Department's order. */
export function byTable({ rows, findings }: Pick<Checked, 'rows' | 'findings'>): TableFindings[] {
  const told = new Map(
    tableNames.map((table) => [table, { findings: 0, failing: new Uint8Array(rows[table] ?? 0) }]),
  )
  for (const { table, row } of findings) {
    const known = told.get(table)
    if (known === undefined) continue
    known.findings += 1
    known.failing[row] = 1
  }
  return [...told].flatMap(([table, { findings: count, failing }]) => {
    const held = rows[table]
    return held === undefined
      ? []
      : [{ table, rows: held, failing: failing.reduce((sum, one) => sum + one, 0), findings: count }]
  })
}

/** Checks that were not run, by the reason. */
export function byReason({ notRun }: Pick<Checked, 'notRun'>): { because: string; codes: string[] }[] {
  const reasons = new Map<string, string[]>()
  for (const { code, because } of notRun) reasons.set(because, [...(reasons.get(because) ?? []), code])
  return [...reasons]
    .map(([because, codes]) => ({ because, codes }))
    .sort((a, b) => b.codes.length - a.codes.length || (a.because < b.because ? -1 : 1))
}

/** The tables that each check found something in, in the Department's order. */
export function tablesByCheck(findings: readonly Finding[]): ReadonlyMap<string, readonly TableName[]> {
  const found = new Map<string, Set<TableName>>()
  for (const { code, table } of findings) {
    const known = found.get(code)
    if (known === undefined) found.set(code, new Set([table]))
    else known.add(table)
  }
  return new Map([...found].map(([code, tables]) => [code, tableNames.filter((table) => tables.has(table))]))
}
