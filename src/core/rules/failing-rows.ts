import { tableNames, type TableName } from '../ssda903/tables.ts'
import type { Prepared } from './prepare.ts'
import type { Row } from './row.ts'
import type { Found, Reach, Rule } from './rule.ts'

/**
 * The rows that fail each check, in the order of the checks; each row once, by table and place. The return is gone
 * through once, child by child, and every check looks at a child while their rows are at hand: many times faster than
 * going through all the children for each check.
 */
export function failingRows(prepared: Prepared, rules: readonly Rule[]): Row[][] {
  const failing = rules.map((): Row[] => [])
  const lookers = rules.map(({ reach }, at) => lookerOf(reach, failing[at] ?? []))
  byRow(prepared, lookers)
  byChild(prepared, lookers)
  for (const { reach, found } of lookers)
    if (reach.by === 'return') reach.look(prepared.held, found, prepared.about)
  return failing.map(inOrder)
}

interface Looker {
  readonly reach: Reach
  readonly rows: Row[]
  readonly found: Found
}

const lookerOf = (reach: Reach, rows: Row[]): Looker => ({
  reach,
  rows,
  found: (...found) => {
    for (const row of found) if (row !== undefined) rows.push(row)
  },
})

/** Some hundred thousand calls, most of them before the program has warmed up: plain loops are several times faster. */
function byRow({ held, about }: Prepared, lookers: readonly Looker[]): void {
  for (const table of tableNames) {
    const checks = lookers.flatMap(({ reach, rows }) =>
      reach.by === 'row' && reach.table === table ? [{ fails: reach.fails, rows }] : [],
    )
    const rows = checks.length === 0 ? [] : held.rows(table)
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] as Row
      for (let at = 0; at < checks.length; at += 1) {
        const check = checks[at] as (typeof checks)[number]
        if (check.fails(row, about)) check.rows.push(row)
      }
    }
  }
}

function byChild({ held, about }: Prepared, lookers: readonly Looker[]): void {
  for (const table of tableNames) {
    const checks = lookers.flatMap(({ reach, found }) =>
      reach.by === 'child' && reach.table === table ? [{ look: reach.look, found }] : [],
    )
    if (checks.length === 0) continue
    for (const child of held.children) {
      if (child[table].length === 0) continue
      for (let at = 0; at < checks.length; at += 1) {
        const check = checks[at] as (typeof checks)[number]
        check.look(child, check.found, about)
      }
    }
  }
}

/** Most checks tell of rows in order, each once: then there is nothing to do. */
function inOrder(rows: Row[]): Row[] {
  if (rows.every((row, at) => at === 0 || byPlace(rows[at - 1] as Row, row) < 0)) return rows
  return rows.sort(byPlace).filter((row, at) => row !== rows[at - 1])
}

const byPlace = (a: Row, b: Row): number =>
  a.table === b.table ? a.index - b.index : orderOf(a.table) - orderOf(b.table)

const places = new Map(tableNames.map((table, at) => [table, at]))
const orderOf = (table: TableName): number => places.get(table) ?? 0
