import { errorsFirst, rankChecks, type RankedCheck } from './check-ranking.ts'
import {
  byChild,
  byReason,
  byTable,
  tablesByCheck,
  type ChildFindings,
  type TableFindings,
} from './check-lists.ts'
import { fixingSheets, shown, type FixingSheet } from './check-sheets.ts'
import { checkSummary } from './check-summary.ts'
import { withRead, type Checked } from '../rules/check.ts'
import type { ReadFinding } from '../rules/finding.ts'
import type { Prepared } from '../rules/prepare.ts'
import type { Rule } from '../rules/rule.ts'
import type { TableName } from '../ssda903/tables.ts'

/** What the checks of a return found, in the ways people put it right: by check, by child, by table, row by row. */
export interface CheckReport {
  readonly checked: Checked
  /** What was run and how much was found, a sentence each. */
  readonly summary: readonly string[]
  /** The checks that failed: errors, then queries; of each those that touch most of the board's figures and children first. */
  readonly checks: readonly RankedCheck[]
  readonly children: readonly ChildFindings[]
  readonly tables: readonly TableFindings[]
  /** The checks that were not run, by the reason. */
  readonly notRun: readonly { readonly because: string; readonly codes: readonly string[] }[]
  /** The tables that each check found something in, worked out when they are asked for. */
  readonly tablesByCheck: () => ReadonlyMap<string, readonly TableName[]>
  /** Each table's rows that fail, worst first, worked out when they are asked for. */
  readonly sheets: () => readonly FixingSheet[]
  /** Every finding with what was typed, worked out when it is asked for. */
  readonly findings: () => readonly ReadFinding[]
  /** What a check says is to be put right. */
  readonly messageOf: (code: string) => string
}

/** Puts what was found in order. */
export function checkReport(checked: Checked, rules: readonly Rule[], prepared: Prepared): CheckReport {
  const messages = new Map(rules.map(({ code, message }) => [code, message]))
  const checks = errorsFirst(rankChecks(checked.findings, rules))
  const children = byChild(checked.findings)
  const worstFirst = () => checks.map(({ code }) => code)
  return {
    checked,
    summary: checkSummary(checked, children),
    checks,
    children,
    tables: byTable(checked),
    notRun: byReason(checked),
    tablesByCheck: () => tablesByCheck(checked.findings),
    sheets: () => fixingSheets(prepared, checked.findings, worstFirst()),
    findings: () =>
      withRead(checked.findings, prepared).map((found) => ({ ...found, read: found.read.map(shown) })),
    messageOf: (code) => messages.get(code) ?? '',
  }
}
