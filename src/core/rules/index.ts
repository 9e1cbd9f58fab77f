import { rules } from './catalogue.ts'
import { check, rulesFor, withRead, type Checked } from './check.ts'
import type { ReadFinding } from './finding.ts'
import { prepare, type CheckInput } from './prepare.ts'
import { isLive, type Rule } from './rule.ts'

export type { Checked } from './check.ts'
export type { CheckInput } from './prepare.ts'
export type { Finding, NotRun, ReadFinding, Severity } from './finding.ts'
export type { Provider } from './provider.ts'
export type { TextCell, TextReturn, TextTable } from './text-table.ts'

/** What a check says of itself. */
export type AboutRule = Omit<Rule, 'reach'>

/** Every check of a collection, or of all of them. `collection` is `2025-26`. */
export const ruleCatalogue = (collection?: string): AboutRule[] => {
  const year = collection === undefined ? undefined : prepare({ collection, tables: {} }).about.year
  return rules.filter((rule) => !rule.unlisted && (year === undefined || isLive(rule, year)))
}

/** What the checks found, with what was typed in the cells they are about. */
export interface CheckedReturn extends Checked {
  readonly findings: readonly ReadFinding[]
}

/**
 * Runs the Department's checks of a collection on a return: all of them, or those whose codes are in `only`.
 * Findings come by check, table and row; a check that cannot be run is in `notRun` with the reason. Throws a
 * `RangeError` for a collection whose checks are not held, and nothing else.
 */
export function checkReturn(
  input: CheckInput & { readonly only?: Iterable<string> | undefined },
): CheckedReturn {
  const prepared = prepare(input)
  const only = input.only === undefined ? undefined : new Set(input.only)
  const checked = check(prepared, rulesFor(rules, prepared.about, only))
  return { ...checked, findings: withRead(checked.findings, prepared) }
}
