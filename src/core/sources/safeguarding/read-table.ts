import type { Column } from '../../tables/column.ts'
import type { Grid } from '../../tables/grid.ts'
import { headingKey } from '../../tables/headings.ts'
import { readRows, type Listed } from '../../tables/read-rows.ts'
import { drawnOn } from '../annex-a/drawn-on.ts'
import { plainValue } from '../annex-a/lettered.ts'
import type { ReadSource } from '../read-source.ts'
import { unreadSheet } from '../unread-sheet.ts'
import { recogniseTable, type RecognisedTable } from './recognise-table.ts'
import { safeguardingColumns, type SafeguardingName, type SafeguardingRow } from './tables.ts'

/**
 * Reads a sheet as a table of the Standard Safeguarding Dataset; `undefined` when its headings are none of its. Tables
 * of an extract tell something together only, so that their rows are kept as read until all of them are.
 */
export function readSafeguarding(grid: Grid): ReadSource | undefined {
  const found = recogniseTable(grid)
  if (found === undefined) return undefined
  if (found.table === undefined) return unread(grid, found.other, notUsed(found.other), true)
  const { table, missing } = found
  return missing.length > 0
    ? unread(grid, table, `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing. ${add}`)
    : read(grid, { ...found, table })
}

const notUsed = (table: string): string =>
  `${table} is a table of the Standard Safeguarding Dataset that no figure needs: it is not used, and nothing is wrong with it.`
const add = 'Add what is missing to the extract: until then no row is used.'

type Found = Extract<RecognisedTable, { columns: unknown }> & { readonly table: SafeguardingName }

function read(grid: Grid, { table, columns, extra }: Found): ReadSource {
  const known = safeguardingColumns(table)
  const typed = readRows<SafeguardingRow<SafeguardingName>>(plain(grid, columns, known), columns, known)
  const { rows, again } = saidOnce(grid.file, typed.rows)
  return {
    file: grid.file,
    kind: `ssd/${table}`,
    facts: {},
    safeguarding: { file: grid.file, table, drawn: drawnOn(grid.file), rows },
    rowsIn: grid.rows.length,
    listed: [...typed.listed, ...again],
    noted: typed.noted,
    extraColumns: extra,
  }
}

/** The sheet with each code as a plain table would hold it: `E4A - Returned home` gives `E4A`. */
function plain(
  grid: Grid,
  columns: readonly (string | undefined)[],
  known: Readonly<Record<string, Column<unknown>>>,
): Grid {
  const cell = (typed: string, at: number): string => {
    const name = columns[at]
    const column = name === undefined ? undefined : known[name]
    if (name === undefined || column === undefined || typed.trim() === '') return typed
    if (column.kind !== 'code' && column.kind !== 'flag') return typed
    return said[name]?.[headingKey(typed)] ?? plainValue(spokenAs[name] ?? name, column, typed)
  }
  return { ...grid, rows: grid.rows.map(({ line, cells }) => ({ line, cells: cells.map(cell) })) }
}

/** Columns of which Annex A spells out the same values. */
const spokenAs: Readonly<Record<string, string>> = {
  pers_sex: 'sex',
  clae_cla_primary_need_code: 'need',
  clea_care_leaver_eligibility: 'eligibility',
  clea_care_leaver_in_touch: 'in_touch',
  clea_care_leaver_accom_suitable: 'suitable',
}

/** What case systems write that neither a code nor its meaning says. */
const said: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  clah_health_check_type: {
    initial_health_check: 'IHA',
    review_health_check: 'RHA',
    health_check: 'HEALTH',
    dental: 'DENTAL',
    dental_health_check: 'DENTAL',
  },
  clah_health_check_status: { complete: 'COMPLETED', canceled: 'CANCELLED', declined: 'REFUSED' },
  miss_missing_episode_type: { away: 'A', absent: 'A' },
}

function saidOnce<R extends { readonly line: number }>(file: string, read: readonly R[]) {
  const seen = new Set<string>()
  const again: Listed[] = []
  const rows = read.filter(({ line, ...values }) => {
    const key = JSON.stringify(values)
    const isAgain = seen.has(key)
    seen.add(key)
    if (isAgain) again.push({ file, line, column: 'whole row', read: '', advice: sameAgain, harmless: true })
    return !isAgain
  })
  return { rows, again }
}

const sameAgain = 'The same row stands above. It counts once.'

/** A table no row of which is used: said once, not row by row. */
const unread = (grid: Grid, table: string, advice: string, harmless = false): ReadSource =>
  unreadSheet(grid, `ssd/${table}`, advice, harmless)
