import type { Column } from '../../tables/column.ts'
import type { Day } from '../../time/day.ts'
import {
  safeguardingColumns,
  safeguardingNames,
  type SafeguardingName,
  type SafeguardingRow,
} from '../../sources/safeguarding/tables.ts'
import { dateCell, line } from '../row.ts'
import type { SampleFile } from '../write-return.ts'

/** A row of a table of the dataset in the writing: fields not known are left out. */
export type ExtractRow<N extends SafeguardingName> = Omit<SafeguardingRow<N>, 'line'>

/** Puts a row at the end of a table. */
export type AddToExtract = <N extends SafeguardingName>(table: N, row: ExtractRow<N>) => void

/** An extract in the writing. */
export interface Extract {
  readonly add: AddToExtract
  /** One CSV file a table, in a folder named by the day it was drawn. */
  readonly files: () => SampleFile[]
}

/** Begins an extract: every table with the fields Hearth reads of it. */
export function openExtract(folder: string): Extract {
  const tables = new Map(safeguardingNames.map((name) => [name, openTable(name)]))
  return {
    add: (name, row) => {
      const table = tables.get(name)
      const values = row as Readonly<Record<string, Value>>
      table?.lines.push(line(...table.columns.map(([field, kind]) => cell(kind, values[field]))))
    },
    files: () =>
      [...tables].map(([name, { lines }]) => ({
        path: `${folder}/${name}.csv`,
        text: `${lines.join('\n')}\n`,
      })),
  }
}

type Value = string | number | boolean | undefined
type Kind = Column<unknown>['kind']

function openTable(name: SafeguardingName): {
  columns: readonly (readonly [string, Kind])[]
  lines: string[]
} {
  const columns = Object.entries(safeguardingColumns(name)).map(([field, { kind }]) => [field, kind] as const)
  return { columns, lines: [line(...columns.map(([field]) => field))] }
}

function cell(kind: Kind, value: Value): string {
  if (value === undefined) return ''
  if (kind === 'date') return dateCell(value as Day)
  if (kind === 'flag') return value === true ? 'Y' : 'N'
  const text = String(value)
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
