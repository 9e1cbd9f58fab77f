import { rankChecks, type RankedCheck } from './check-ranking.ts'
import { byChild, byReason, byTable, type ChildFindings, type TableFindings } from './check-lists.ts'
import { fixingSheets, type FixingSheet } from './check-sheets.ts'
import { withRead, type Checked } from '../rules/check.ts'
import type { ReadFinding } from '../rules/finding.ts'
import type { Prepared } from '../rules/prepare.ts'
import type { Rule } from '../rules/rule.ts'

/** What the checks of a return found, in the ways people put it right: by check, by child, by table, row by row. */
export interface CheckReport {
  readonly checked: Checked
  /** The checks that failed, those that move most of the board's figures for most children first. */
  readonly checks: readonly RankedCheck[]
  readonly children: readonly ChildFindings[]
  readonly tables: readonly TableFindings[]
  /** The checks that were not run, by the reason. */
  readonly notRun: readonly { readonly because: string; readonly codes: readonly string[] }[]
  /** Each table's rows that fail, worked out when they are asked for. */
  readonly sheets: () => readonly FixingSheet[]
  /** Every finding with what was typed, worked out when it is asked for. */
  readonly findings: () => readonly ReadFinding[]
  /** What a check says is to be put right. */
  readonly messageOf: (code: string) => string
}

/** Puts what was found in order. */
export function checkReport(checked: Checked, rules: readonly Rule[], prepared: Prepared): CheckReport {
  const messages = new Map(rules.map(({ code, message }) => [code, message]))
  return {
    checked,
    checks: rankChecks(checked.findings, rules),
    children: byChild(checked.findings),
    tables: byTable(checked),
    notRun: byReason(checked),
    sheets: () => fixingSheets(prepared, checked.findings),
    findings: () => withRead(checked.findings, prepared),
    messageOf: (code) => messages.get(code) ?? '',
  }
}
