import fc from 'fast-check'
import type { TextReturn, TextTable } from '../src/core/rules/text-table.ts'
import { columnsOf, tableNames, type TableName } from '../src/core/ssda903/tables.ts'
import type { Column } from '../src/core/tables/column.ts'

/** Few children, so that their rows meet. */
const child = fc.constantFrom('1', '2', '3')

/** Days about the ends of a collection year, so that they meet too, and days that try every reckoning. */
const date = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom('31/03/2024', '01/04/2024', '02/04/2024', '30/09/2024', '01/10/2024'),
  },
  {
    weight: 8,
    arbitrary: fc.constantFrom('31/03/2025', '30/03/2025', '01/04/2025', '15/06/2008', '29/02/2012'),
  },
  { weight: 2, arbitrary: fc.constantFrom('31/06/2024', '1/1/24', '01/01/0001', '31/12/9999', 'not known') },
)

const junk = fc.oneof(
  fc.string(),
  fc.constantFrom('__proto__', 'constructor', '-1', '1e999', 'NaN', '０', '\u0000'),
)

/** A cell of a column: mostly what belongs there, sometimes blank, sometimes anything. */
function cellOf(name: string, column: Column<unknown>): fc.Arbitrary<string | number | null> {
  if (name === 'CHILD')
    return fc.oneof({ weight: 30, arbitrary: child }, { weight: 1, arbitrary: fc.constant(null) })
  return fc.oneof(
    { weight: 12, arbitrary: proper(name, column) },
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.oneof(junk, fc.double()) },
  )
}

function proper(name: string, { kind, codes }: Column<unknown>): fc.Arbitrary<string | number> {
  if (kind === 'date' || kind === 'partial-date') return date
  if (codes !== undefined) return fc.constantFrom(...Object.keys(codes))
  if (kind === 'flag') return fc.constantFrom('0', '1')
  if (kind === 'number') return fc.oneof(fc.integer({ min: -1, max: 60 }), fc.constant('12.5'))
  if (name === 'UPN') return fc.constantFrom('UN1', 'UN4', 'A123456789012', 'D051910639385')
  if (name.endsWith('_POST')) return fc.constantFrom('AB1 2CD', 'ab12cd', 'ZZ99 9ZZ')
  return fc.constantFrom('WAL', '838', 'E06000059', 'SW1', 'SC123456', 'XXXXXXX', '1234567', 'IN', 'OUT')
}

/** A table of up to `most` rows with every column of the Department's. */
function tableOf(table: TableName, most: number): fc.Arbitrary<TextTable> {
  const columns = Object.entries(columnsOf(table))
  return fc
    .array(fc.tuple(...columns.map(([name, column]) => cellOf(name, column))), { maxLength: most })
    .map((rows) => ({ columns: columns.map(([name]) => name), rows }))
}

/** A return of whatever rows, with any of its tables. */
export const anyReturn: fc.Arbitrary<Record<string, TextTable>> = fc
  .record(
    Object.fromEntries(
      tableNames.map((table) => [table, tableOf(table, table === 'Episodes' ? 8 : 3)]),
    ) as Record<string, fc.Arbitrary<TextTable>>,
    { requiredKeys: ['Header', 'Episodes'] },
  )
  .map((tables) => ({ ...tables }) as Record<string, TextTable>)

/** The same rows in another order. */
export const shuffled = (tables: TextReturn): fc.Arbitrary<TextReturn> =>
  fc
    .tuple(
      ...Object.entries(tables).map(([name, table]) => {
        const { columns, rows } = table as TextTable
        return fc
          .shuffledSubarray([...rows], { minLength: rows.length })
          .map((other) => [name, { columns, rows: other }] as const)
      }),
    )
    .map((entries) => Object.fromEntries(entries))
