import type { AboutRule, Finding, Severity } from '../rules/index.ts'
import type { TableName } from '../ssda903/tables.ts'
import { columnsBehind } from './columns-behind.ts'

/** A check that found something, and how much stands on what it found. */
export interface RankedCheck {
  readonly code: string
  readonly severity: Severity
  /** What is wrong and what to put right; empty when the check is not among those given. */
  readonly message: string
  readonly rows: number
  /** A row that names no child is about a child of its own. */
  readonly children: number
  /** The ids of the indicators that rest on a column the check is about, in the order a board reads them. */
  readonly indicators: readonly string[]
}

/** The checks that found something: those that touch most indicators, of most children, first; then errors before queries. */
export function rankChecks(
  findings: readonly Finding[],
  rules: readonly Pick<AboutRule, 'code' | 'message'>[],
): RankedCheck[] {
  const messages = new Map(rules.map(({ code, message }) => [code, message]))
  return gathered(findings)
    .map(({ code, severity, rows, children, fields }) => ({
      code,
      severity,
      message: messages.get(code) ?? '',
      rows,
      children: children.size,
      indicators: restingOn(fields),
    }))
    .sort((a, b) => reach(b) - reach(a) || certainty(a) - certainty(b))
}

/** Errors before queries, each in their order: a query may be of a true return. */
export const errorsFirst = (ranked: readonly RankedCheck[]): RankedCheck[] => [
  ...ranked.filter(({ severity }) => severity === 'error'),
  ...ranked.filter(({ severity }) => severity === 'query'),
]

const reach = ({ indicators: touched, children }: RankedCheck): number => touched.length * children
const certainty = ({ severity }: RankedCheck): number => (severity === 'error' ? 0 : 1)

interface Gathered extends Pick<Finding, 'code' | 'severity'> {
  rows: number
  readonly children: Set<string>
  /** A check is about the same columns in every row of a table. */
  readonly fields: Map<TableName, readonly string[]>
}

/** What each check found, in the order of the findings: that of the catalogue. */
function gathered(findings: readonly Finding[]): Gathered[] {
  const checks = new Map<string, Gathered>()
  let known: Gathered | undefined
  for (const { code, severity, table, row, child, fields } of findings) {
    // Findings come check by check.
    if (known?.code !== code) {
      known = checks.get(code) ?? { code, severity, rows: 0, children: new Set(), fields: new Map() }
      checks.set(code, known)
    }
    known.rows += 1
    known.children.add(child === '' ? `${table} ${row}` : child)
    if (known.fields.get(table) !== fields) known.fields.set(table, fields)
  }
  return [...checks.values()]
}

/** The indicators that rest on any of the columns, whichever source tells them. */
function restingOn(fields: ReadonlyMap<TableName, readonly string[]>): string[] {
  const columns = new Set([...fields].flatMap(([table, own]) => own.map((field) => `${table}.${field}`)))
  return Object.entries(columnsBehind).flatMap(([id, ways]) =>
    ways.some((way) => way.some((column) => columns.has(column))) ? [id] : [],
  )
}
