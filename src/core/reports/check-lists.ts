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
  const children = new Map<string, { findings: number; codes: Set<string> }>()
  for (const { child, code } of findings) {
    const known = children.get(child) ?? { findings: 0, codes: new Set() }
    known.findings += 1
    known.codes.add(code)
    children.set(child, known)
  }
  return [...children]
    .map(([child, { findings: count, codes }]) => ({ child, findings: count, codes: [...codes] }))
    .sort((a, b) => b.findings - a.findings || (a.child < b.child ? -1 : 1))
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
  const failing = new Map<string, Set<number>>()
  const counts = new Map<string, number>()
  for (const { table, row } of findings) {
    const known = failing.get(table) ?? new Set<number>()
    failing.set(table, known.add(row))
    counts.set(table, (counts.get(table) ?? 0) + 1)
  }
  return tableNames.flatMap((table) => {
    const held = rows[table]
    if (held === undefined) return []
    return [{ table, rows: held, failing: failing.get(table)?.size ?? 0, findings: counts.get(table) ?? 0 }]
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
