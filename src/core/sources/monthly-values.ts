import type { Grid } from '../tables/grid.ts'
import { headingKey } from '../tables/headings.ts'
import { listing, readRows, type Listed } from '../tables/read-rows.ts'
import type { Aggregate, AggregateStatus } from './aggregate.ts'
import { keyWords, oneOf, words, type CollectionColumn } from './collection.ts'
import { noFacts } from './facts.ts'
import { printedCell } from './printed-cell.ts'
import { periodOf } from './printed-period.ts'
import type { ReadSource } from './read-source.ts'

const statuses = {
  FINAL: 'Final',
  PROVISIONAL: 'Provisional: may still change',
  NOT_AVAILABLE: 'Not available',
} as const satisfies Readonly<Record<AggregateStatus, string>>

/** Numbers of any indicator whose rows the council does not hold, a cell of a paper a row. Source: data model, section 9. */
export const monthlyValues = {
  title: 'Monthly values',
  row: 'One indicator for one month or year, as a paper prints it',
  keeper: 'Performance team',
  columns: {
    indicator_id: keyWords(
      'The indicator, as hearth indicators lists it; with its row as review-participation:PN1',
    ),
    period: keyWords('As 2020-09 or 2019/20'),
    numerator: words('How many, where the value is a share, a rate or an average'),
    denominator: words('Out of how many'),
    value: words('The cell as printed: 203, 85.7%, 1 (1 ongoing), Not Available'),
    status: oneOf(statuses, 'Whether the value may still change'),
    note: words('What a reader should bear in mind'),
  },
  example: {
    indicator_id: 'foster-approved',
    period: '2020-09',
    numerator: '',
    denominator: '',
    value: '205',
    status: 'FINAL',
    note: 'EXAMPLE',
  },
} as const satisfies {
  readonly columns: Readonly<Record<string, CollectionColumn<unknown>>>
  readonly [about: string]: unknown
}

type Column = keyof typeof monthlyValues.columns
type Cells = { readonly [K in Column]?: string } & { readonly line: number }

/** Reads a sheet of monthly values; `undefined` when its headings say it is none. */
export function readMonthlyValues(grid: Grid): ReadSource | undefined {
  const keys = grid.headings.map(headingKey)
  if (!isMonthlyValues(keys)) return undefined
  const columns = keys.map((key, at) => (isColumn(key) && keys.indexOf(key) === at ? key : undefined))
  const read = readRows<Cells>(grid, columns, monthlyValues.columns)
  const told = read.rows.map((cells) => aggregateOf(grid, cells))
  return {
    file: grid.file,
    kind: 'aggregate/monthly_values',
    facts: noFacts,
    aggregates: told.filter((each) => 'period' in each),
    rowsIn: grid.rows.length,
    listed: [...read.listed, ...told.filter((each) => 'advice' in each)],
    noted: read.noted,
    extraColumns: grid.headings.filter((text, at) => text.trim() !== '' && columns[at] === undefined),
  }
}

const isColumn = (key: string): key is Column => key in monthlyValues.columns

const isMonthlyValues = (keys: readonly string[]): boolean =>
  keys.includes('indicator_id') &&
  keys.includes('period') &&
  (keys.includes('value') || keys.includes('numerator'))

function aggregateOf(grid: Grid, cells: Cells): Aggregate | Listed {
  const { line, indicator_id = '', note } = cells
  const list = (column: Column, advice: string): Listed =>
    listing(grid, { line, cells: [] }, column, cells[column] ?? '', advice)
  if (note === monthlyValues.example.note)
    return list('note', "This is the template's example row. Delete it.")
  const period = periodOf(cells.period ?? '')
  if (period === undefined)
    return list('period', 'This is no month or financial year. Write it as 2020-09 or 2019/20.')
  const [indicatorId = '', row] = indicator_id.split(':').map((part) => part.trim())
  return {
    indicatorId: indicatorId.toLowerCase(),
    row: row === '' ? undefined : row,
    period,
    ...numbersOf(cells),
    status: statusOf(cells),
    note,
    file: grid.file,
    line,
  }
}

/** What is typed as numerator and denominator is meant; a fraction in the printed value fills in what is not typed. */
function numbersOf({ numerator = '', denominator = '', value = '' }: Cells) {
  const [up, down, cell] = [printedCell(numerator), printedCell(denominator), printedCell(value)]
  return {
    numerator: up.value ?? cell.numerator,
    denominator: down.value ?? cell.denominator,
    value: cell.value,
    // Words where a number belongs are what the paper printed, whichever column they were typed into.
    text: cell.text ?? up.text ?? down.text,
  }
}

function statusOf({ status, value = '' }: Cells): AggregateStatus {
  if (status !== undefined && status in statuses) return status as AggregateStatus
  const { ongoing, unvalidated } = printedCell(value)
  return ongoing !== undefined || unvalidated ? 'PROVISIONAL' : 'FINAL'
}
