import { columnsOf, type TableName } from '../ssda903/tables.ts'
import type { Circumstances } from './circumstances.ts'
import type { Finding, NotRun } from './finding.ts'
import type { Prepared } from './prepare.ts'
import type { Row } from './row.ts'
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
  const findings: Finding[] = []
  const notRun: NotRun[] = []
  const run: string[] = []
  for (const rule of rules) {
    const because = whyNotRun(rule, prepared)
    if (because !== undefined) notRun.push({ code: rule.code, because })
    else {
      run.push(rule.code)
      addFindings(rule, prepared, findings)
    }
  }
  return { collection: prepared.about.id, rows: prepared.counts, run, findings, notRun }
}

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

function addFindings(rule: Rule, prepared: Prepared, findings: Finding[]): void {
  const fields = new Map<TableName, readonly string[]>()
  for (const row of rowsFound(rule, prepared)) {
    let own = fields.get(row.table)
    if (own === undefined) fields.set(row.table, (own = fieldsIn(rule.fields, row.table)))
    findings.push(findingOf(rule, row, own))
  }
}

/** The rows that fail, each once, by table and place. */
function rowsFound(rule: Rule, { held, about }: Prepared): Row[] {
  const rows: Row[] = []
  rule.look(held, about, (...found) => {
    for (const row of found) if (row !== undefined) rows.push(row)
  })
  // A check of single rows tells of each once, in order.
  if (!rule.isByRow) rows.sort(byPlace)
  return rule.isByRow ? rows : rows.filter((row, at) => row !== rows[at - 1])
}

const byPlace = (a: Row, b: Row): number =>
  a.table === b.table ? a.index - b.index : a.table < b.table ? -1 : 1

function findingOf({ code, severity }: Rule, row: Row, fields: readonly string[]): Finding {
  const { table, index, file, line, CHILD } = row
  const read: string[] = []
  for (const field of fields) read.push(row.typed(field) ?? '')
  return { code, severity, table, row: index, file, line, child: CHILD, fields, read }
}

/** The check's columns that the table has; the child's number where it has none of them. */
function fieldsIn(fields: readonly string[], table: TableName): readonly string[] {
  const own = fields.filter((field) => field in columnsOf(table))
  return own.length > 0 ? own : ['CHILD']
}
