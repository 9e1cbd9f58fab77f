import { describe, expect, test } from 'vitest'
import { rules } from '../src/core/rules/catalogue.ts'
import { check } from '../src/core/rules/check.ts'
import {
  collectionFrom,
  collectionNamed,
  LAST_COLLECTION,
  type Collection,
} from '../src/core/rules/collection.ts'
import { prepare } from '../src/core/rules/prepare.ts'
import type { Provider } from '../src/core/rules/provider.ts'
import type { Rule } from '../src/core/rules/rule.ts'
import type { TextReturn } from '../src/core/rules/text-table.ts'
import { columnsOf, tableNames, type TableName } from '../src/core/ssda903/tables.ts'
import type { Rows } from './build.ts'

/** Rows that a check is tried on. A row is of child A unless it says so; what is not said is blank. */
export interface Given extends Rows {
  readonly last?: Rows
  readonly providers?: readonly Partial<Provider>[]
  readonly authority?: readonly string[]
  /** `2025-26`; the last that has the check when not said. */
  readonly collection?: string
}

/** The rows that fail, by table, from 0. */
type Failing = { readonly [T in TableName]?: readonly number[] }

/** What a check passes and what it fails, each by the fact it shows. */
interface Cases {
  readonly passes: Readonly<Record<string, Given>>
  readonly fails: Readonly<Record<string, readonly [Given, Failing]>>
}

/** Tests of one check: at least one thing it passes and one it fails. */
export function ruleCases(code: string, { passes, fails }: Cases): void {
  describe(`check ${code}`, () => {
    if (Object.keys(passes).length === 0 || Object.keys(fails).length === 0)
      throw new Error(`${code} needs a case that passes and one that fails.`)
    for (const [fact, given] of Object.entries(passes))
      test(`passes: ${fact}`, () => {
        expect(failing(code, given)).toEqual({})
      })
    for (const [fact, [given, rows]] of Object.entries(fails))
      test(`fails: ${fact}`, () => {
        expect(failing(code, given)).toEqual(rows)
      })
  })
}

/** The rows of a return that fail a check. Throws when the check could not be run. */
function failing(code: string, given: Given): Failing {
  const [rule, collection] = ruleIn(code, given.collection)
  const { last, providers, authority } = given
  const prepared = prepare({
    collection,
    tables: textsOf(given, rule.tables),
    previous: last === undefined && rule.last.length === 0 ? undefined : textsOf(last ?? {}, rule.last),
    providers: providers?.map(aProvider),
    authority,
  })
  const { findings, notRun } = check(prepared, [rule])
  if (notRun[0] !== undefined) throw new Error(`${code} was not run: ${notRun[0].because}`)
  const rows: Partial<Record<TableName, number[]>> = {}
  for (const { table, row } of findings) (rows[table] ??= []).push(row)
  return rows
}

function ruleIn(code: string, named: string | undefined): [Rule, Collection] {
  const wordings = rules.filter((rule) => rule.code === code)
  const year = named === undefined ? undefined : collectionNamed(named)?.year
  const rule =
    year === undefined
      ? wordings.at(-1)
      : wordings.find(({ since, until = Infinity }) => since <= year && year <= until)
  if (rule === undefined)
    throw new Error(`There is no check ${code}${named === undefined ? '' : ` in ${named}`}.`)
  return [rule, collectionFrom(year ?? rule.until ?? LAST_COLLECTION)]
}

const aProvider = (said: Partial<Provider>): Provider => ({
  urn: '1234567',
  placements: [],
  providers: [],
  postcodes: [],
  registered: undefined,
  closed: undefined,
  authority: undefined,
  ...said,
})

/** Every column is there; a table the check cannot do without is there too. */
function textsOf(given: Rows, needed: readonly TableName[]): TextReturn {
  return Object.fromEntries(
    tableNames
      .filter((table) => given[table] !== undefined || needed.includes(table))
      .map((table) => {
        const columns = Object.keys(columnsOf(table))
        const rows = (given[table] ?? []) as readonly Readonly<Record<string, string>>[]
        return [
          table,
          {
            columns,
            rows: rows.map((cells) => columns.map((c) => cells[c] ?? (c === 'CHILD' ? 'A' : null))),
          },
        ]
      }),
  )
}
