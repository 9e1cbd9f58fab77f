import { collectionNames, collectionOf, type CollectionName, type Fact } from '../../sources/collections.ts'
import type { Column } from '../../tables/column.ts'
import type { Day } from '../../time/day.ts'
import { dateCell, line } from '../row.ts'
import type { SampleFile } from '../write-return.ts'

/** A row of a collection in the writing: its columns by name, those not known left out. */
export type RowOf<N extends CollectionName> = Omit<Fact<N>, 'line' | 'origin'>

/** The local collections in the writing. */
export interface Books {
  /** Puts a row at the end of a collection. */
  readonly add: <N extends CollectionName>(name: N, row: RowOf<N>) => void
  /** One CSV file a collection, `local/visits.csv`, with its heading even when it has no row. */
  readonly files: () => SampleFile[]
}

/** Opens the books: every collection with the columns it declares, and when a fact was written down. */
export function openBooks(): Books {
  const sheets = new Map(collectionNames.map((name) => [name, openSheet(name)]))
  return {
    add: (name, row) => {
      const sheet = sheets.get(name)
      sheet?.lines.push(line(...sheet.columns.map((write) => write(row as Values))))
    },
    files: () =>
      [...sheets].map(([name, { lines }]) => ({ path: pathOf(name), text: `${lines.join('\n')}\n` })),
  }
}

const pathOf = (name: CollectionName): string => `local/${name}.csv`

type Values = Readonly<Record<string, string | number | boolean | undefined>>

interface Sheet {
  readonly columns: readonly ((row: Values) => string)[]
  readonly lines: string[]
}

function openSheet(name: CollectionName): Sheet {
  const columns = { ...collectionOf(name).columns, recorded_on: { kind: 'date' } as const }
  return {
    columns: Object.entries<Pick<Column<unknown>, 'kind'>>(columns).map(
      ([column, { kind }]) =>
        (row: Values) =>
          cell(kind, row[column]),
    ),
    lines: [line(...Object.keys(columns))],
  }
}

function cell(kind: Column<unknown>['kind'], value: Values[string]): string {
  if (value === undefined) return ''
  if (kind === 'date') return dateCell(value as Day)
  if (kind === 'flag') return value === true ? 'Y' : 'N'
  return quoted(String(value))
}

/** Words may hold what divides the cells of a CSV file. */
const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
