import type { TableName } from '../ssda903/tables.ts'
import type { Child } from './child.ts'
import type { Circumstances } from './circumstances.ts'
import { FIRST_COLLECTION } from './collection.ts'
import type { Severity } from './finding.ts'
import type { Row } from './row.ts'

/** What a check cannot do without, besides its tables. The three columns are worked out from postcodes when not given. */
export type Need = 'providers' | 'authority' | 'PL_LA' | 'PL_DISTANCE' | 'PL_LOCATION'

/** A check of the Department's, whichever way it looks at a return. */
export interface Rule {
  readonly code: string
  /** The calendar years in which its first and its last collection begin; no last one while it is in force. */
  readonly since: number
  readonly until: number | undefined
  /** The tables without which it cannot run, and those of last year's return. */
  readonly tables: readonly TableName[]
  readonly last: readonly TableName[]
  readonly needs: readonly Need[]
  /** The Department's columns the check is about. */
  readonly fields: readonly string[]
  readonly severity: Severity
  /** What is wrong and what to put right, in plain words. */
  readonly message: string
  /** Where the check is from. */
  readonly source: string
  /** True for one no collection's list names: run only when it is asked for by its code. */
  readonly unlisted: boolean
  readonly reach: Reach
}

/** How much of a return a check looks at, at a time. */
export type Reach =
  | {
      readonly by: 'row'
      readonly table: TableName
      readonly fails: (row: Row, about: Circumstances) => boolean
    }
  | {
      readonly by: 'child'
      /** Only children who have a row in this table are looked at. */
      readonly table: TableName
      readonly look: (child: Child, found: Found, about: Circumstances) => void
    }
  | { readonly by: 'return'; readonly look: (held: Held, found: Found, about: Circumstances) => void }

/** Hears of the rows that fail. A row told of twice counts once. */
export type Found = (...rows: readonly (Row | undefined)[]) => void

/** A return as the checks look at it. */
export interface Held {
  readonly rows: <T extends TableName>(table: T) => readonly Row<T>[]
  readonly children: readonly Child[]
}

/** What every check says of itself. */
interface Said {
  readonly code: string
  readonly fields: readonly string[]
  readonly message: string
  readonly since?: number
  readonly until?: number
  readonly needs?: readonly Need[]
  readonly severity?: Severity
  readonly unlisted?: boolean
}

/** A check that looks at one row by itself. */
export function rowRule<T extends TableName>(
  rule: Said & { readonly table: T; readonly fails: (row: Row<T>, about: Circumstances) => boolean },
): Rule {
  const { table } = rule
  // Only rows of its table are ever handed to it.
  const fails = rule.fails as unknown as (row: Row, about: Circumstances) => boolean
  return { ...saidBy(rule, [table], []), reach: { by: 'row', table, fails } }
}

/** A check that looks at all the rows of one child in any tables, of each child who has a row in the first of `tables`. */
export function childRule(
  rule: Said & {
    readonly tables: readonly [TableName, ...TableName[]]
    readonly last?: readonly TableName[]
    readonly look: (child: Child, found: Found, about: Circumstances) => void
  },
): Rule {
  const { tables, last = [], look } = rule
  return { ...saidBy(rule, tables, last), reach: { by: 'child', table: tables[0], look } }
}

/** A check that looks at the whole return: one that holds children against each other. */
export function returnRule(
  rule: Said & {
    readonly tables: readonly TableName[]
    readonly last?: readonly TableName[]
    readonly look: (held: Held, found: Found, about: Circumstances) => void
  },
): Rule {
  const { tables, last = [], look } = rule
  return { ...saidBy(rule, tables, last), reach: { by: 'return', look } }
}

function saidBy(
  {
    code,
    fields,
    message,
    since = FIRST_COLLECTION,
    until,
    needs = [],
    severity = 'error',
    unlisted = false,
  }: Said,
  tables: readonly TableName[],
  last: readonly TableName[],
): Omit<Rule, 'reach'> {
  const source = `Department for Education, SSDA903 validation checks, ${since}-${String(since + 1).slice(2)}`
  return { code, fields, message, since, until, needs, severity, unlisted, tables, last, source }
}

/** True in the collections that have the check. */
export const isLive = ({ since, until = Infinity, unlisted }: Rule, year: number): boolean =>
  !unlisted && since <= year && year <= until
