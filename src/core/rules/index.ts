import { rules } from './catalogue.ts'
import { check, rulesFor, type Checked } from './check.ts'
import { prepare, type CheckInput } from './prepare.ts'
import { isLive, type Rule } from './rule.ts'

export type { Checked } from './check.ts'
export type { CheckInput } from './prepare.ts'
export type { Finding, NotRun, Severity } from './finding.ts'
export type { Provider } from './provider.ts'
export type { TextCell, TextReturn, TextTable } from './text-table.ts'

/** What a check says of itself. */
export type AboutRule = Omit<Rule, 'look' | 'isByRow'>

/** Every check of a collection, or of all of them. `collection` is `2025-26`. */
export const ruleCatalogue = (collection?: string): AboutRule[] => {
  const year = collection === undefined ? undefined : prepare({ collection, tables: {} }).about.year
  return rules.filter((rule) => !rule.unlisted && (year === undefined || isLive(rule, year)))
}

/**
 * Runs the Department's checks of a collection on a return: all of them, or those whose codes are in `only`.
 * Findings come by check, table and row; a check that cannot be run is in `notRun` with the reason. Throws a
 * `RangeError` for a collection whose checks are not held, and nothing else.
 */
export function checkReturn(input: CheckInput & { readonly only?: Iterable<string> | undefined }): Checked {
  const prepared = prepare(input)
  const only = input.only === undefined ? undefined : new Set(input.only)
  return check(prepared, rulesFor(rules, prepared.about, only))
}
