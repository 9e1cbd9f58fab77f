import { rules } from '../../src/core/rules/catalogue.ts'
import { check, rulesFor } from '../../src/core/rules/check.ts'
import { collectionFrom, type Collection } from '../../src/core/rules/collection.ts'
import { prepare } from '../../src/core/rules/prepare.ts'
import type { Provider } from '../../src/core/rules/provider.ts'
import type { TextTable } from '../../src/core/rules/text-table.ts'
import { columnsOf, tableNames, type TableName } from '../../src/core/ssda903/tables.ts'
import { columnName } from '../../src/core/ssda903/recognise.ts'
import { day, parseDay } from '../../src/core/time/day.ts'

type Cell = string | number | null

interface Table {
  readonly columns: readonly string[]
  readonly index: readonly number[]
  readonly rows: readonly (readonly Cell[])[]
}

interface Metadata {
  readonly collection_start?: string
  readonly collection_end?: string
  readonly localAuthority?: string
  readonly provider_info?: Omit<Table, 'index'>
}

interface RecordedCase {
  readonly tables: Readonly<Record<string, Table>> & { readonly metadata?: Metadata }
  readonly expected: Readonly<Record<string, readonly number[]>>
}

/** A file of recorded cases: its year is the collection in which this wording first appears. */
export interface Recorded {
  readonly code: string
  readonly year: string
  readonly cases: readonly RecordedCase[]
}

/** What differs between what a check answers and what was recorded, in words; `undefined` when nothing does. */
export function tryCase({ code, year }: Recorded, { tables, expected }: RecordedCase): string | undefined {
  const { metadata = {}, ...given } = tables
  const named = Object.entries(given as Readonly<Record<string, Table>>)
  const texts = (suffix: '' | '_last') =>
    Object.fromEntries(
      tableNames.flatMap((table) => {
        const found = named.find(([name]) => name.toLowerCase() === `${table}${suffix}`.toLowerCase())?.[1]
        return found === undefined ? [] : [[table, textOf(table, found)] as const]
      }),
    )
  const isLastGiven = named.some(([name]) => name.endsWith('_last'))
  const prepared = prepare({
    collection: collectionOf(year, metadata),
    tables: texts(''),
    previous: isLastGiven ? texts('_last') : undefined,
    authority: metadata.localAuthority === undefined ? undefined : [metadata.localAuthority],
    providers: metadata.provider_info && providersIn(metadata.provider_info),
  })
  const live = rulesFor(rules, prepared.about, new Set([code]))
  if (live.length === 0) return 'there is no such check in this collection'
  const { findings, notRun } = check(prepared, live)
  if (Object.keys(expected).length === 0 || notRun.length > 0)
    return findings.length === 0 && Object.values(expected).every(({ length }) => length === 0)
      ? undefined
      : (notRun[0]?.because ?? `should not have run`)
  const differing = tableNames.flatMap((table) => {
    const labels = given[table]?.index ?? []
    const found = findings.filter((each) => each.table === table).map(({ row }) => labels[row] ?? row)
    const wanted = expected[table] ?? []
    const same = asSet(found) === asSet(wanted)
    return same
      ? []
      : [`${table} rows ${found.join(', ') || 'none'} fail, recorded ${wanted.join(', ') || 'none'}`]
  })
  return differing.length === 0 ? undefined : differing.join('; ')
}

/** A row is told of once, however many rows of another table it fails with. */
const asSet = (rows: readonly number[]): string => [...new Set(rows)].sort((a, b) => a - b).join()

/** A case carries only the columns its check reads: the others are there, and blank. */
function textOf(table: TableName, { columns, rows }: Table): TextTable {
  const given = new Set(columns.map(columnName))
  const absent = Object.keys(columnsOf(table)).filter((column) => !given.has(column))
  return { columns: [...columns, ...absent], rows }
}

function collectionOf(year: string, { collection_start, collection_end }: Metadata): Collection {
  const named = collectionFrom(Number(year.slice(0, 4)))
  return {
    ...named,
    start: collection_start === undefined ? named.start : day(collection_start),
    end: collection_end === undefined ? named.end : day(collection_end),
  }
}

function providersIn({ columns, rows }: Omit<Table, 'index'>): Provider[] {
  return rows.map((row) => {
    const cell = (column: string): string | undefined => {
      const value = row[columns.indexOf(column)]
      return value === null || value === undefined ? undefined : String(value)
    }
    const codes = (column: string): string[] => cell(column)?.split(/\s*,\s*/) ?? []
    return {
      urn: cell('URN') ?? '',
      placements: codes('PLACE_CODES'),
      providers: codes('PROVIDER_CODES'),
      postcodes: codes('POSTCODE'),
      registered: parseDay(cell('REG_START') ?? ''),
      closed: parseDay(cell('REG_END') ?? ''),
      authority: cell('LA_CODE_INFERRED') ?? cell('LA_CODE') ?? '',
    }
  })
}
