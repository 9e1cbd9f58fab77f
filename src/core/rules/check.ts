import { columnsOf, type TableName } from '../ssda903/tables.ts'
import type { Circumstances } from './circumstances.ts'
import { failingRows } from './failing-rows.ts'
import type { Finding, NotRun, ReadFinding } from './finding.ts'
import type { Prepared } from './prepare.ts'
import { typedIn, type Row } from './row.ts'
import { isLive, type Rule } from './rule.ts'
import { whyNotRun } from './why-not-run.ts'

/** What the checks of a collection found in a return. */
export interface Checked {
  /** `2025-26`. */
  readonly collection: string
  /** How many rows each table holds. */
  readonly rows: Readonly<Partial<Record<TableName, number>>>
  /** The checks that were run, in the order of the catalogue. */
  readonly run: readonly string[]
  /** By check, then table, then row. */
  readonly findings: readonly Finding[]
  readonly notRun: readonly NotRun[]
}

/** Runs checks on a return. A check that cannot be run says why. Throws nothing, whatever the rows hold. */
export function check(prepared: Prepared, rules: readonly Rule[]): Checked {
  const notRun: NotRun[] = []
  const run: Rule[] = []
  for (const rule of rules) {
    const because = whyNotRun(rule, prepared)
    if (because === undefined) run.push(rule)
    else notRun.push({ code: rule.code, because })
  }
  const findings: Finding[] = []
  for (const [at, rows] of failingRows(prepared, run).entries()) addFindings(run[at] as Rule, rows, findings)
  return {
    collection: prepared.about.id,
    rows: prepared.counts,
    run: run.map(({ code }) => code),
    findings,
    notRun,
  }
}

/** Findings with what was typed in the cells they are about. It is looked up for those that are shown, not for all. */
export const withRead = (findings: readonly Finding[], { held }: Pick<Prepared, 'held'>): ReadFinding[] =>
  findings.map((finding) => {
    const row = held.rows(finding.table)[finding.row]
    return { ...finding, read: finding.fields.map((field) => (row && typedIn(row, field)) ?? '') }
  })

/** The checks of a collection, or those of them that are named; an unlisted one only when it is named. */
export const rulesFor = (
  rules: readonly Rule[],
  { year }: Pick<Circumstances, 'year'>,
  only?: ReadonlySet<string>,
): Rule[] =>
  rules.filter((rule) =>
    only === undefined
      ? isLive(rule, year)
      : only.has(rule.code) &&
        (isLive(rule, year) || (rule.unlisted && isLive({ ...rule, unlisted: false }, year))),
  )

function addFindings({ code, severity, fields }: Rule, rows: readonly Row[], findings: Finding[]): void {
  let own: readonly string[] = []
  let table: TableName | undefined
  for (const row of rows) {
    if (row.table !== table) own = fieldsIn(fields, (table = row.table))
    const { index, file, line, CHILD: child } = row
    findings.push({ code, severity, table, row: index, file, line, child, fields: own })
  }
}

/** The check's columns that the table has; the child's number where it has none of them. */
function fieldsIn(fields: readonly string[], table: TableName): readonly string[] {
  const own = fields.filter((field) => field in columnsOf(table))
  return own.length > 0 ? own : ['CHILD']
}
