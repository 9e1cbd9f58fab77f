import { columnsOf, tableNames, type TableName } from '../ssda903/tables.ts'
import { typedIn, type Row } from './row.ts'

/** One child's rows by table, each in date order. A table without rows of the child is empty. */
export type ChildTables = { readonly [T in TableName]: readonly Row<T>[] }

/** A child of the return, or of last year's alone. */
export interface Child extends ChildTables {
  /** The same child's rows in last year's return; empty when it was not given. */
  readonly last: ChildTables
}

/** The column by whose date a child's rows stand in order. */
const orders: Partial<Record<TableName, { readonly from: string; readonly to?: string }>> = {
  Episodes: { from: 'DECOM', to: 'DEC' },
  Reviews: { from: 'REVIEW' },
  PlacedAdoption: { from: 'DATE_PLACED', to: 'DATE_PLACED_CEASED' },
  Missing: { from: 'MIS_START', to: 'MIS_END' },
  SWEpisodes: { from: 'SW_DECOM', to: 'SW_DEC' },
  DoLo: { from: 'DOLO_START', to: 'DOLO_END' },
}

type Tables = Partial<Record<TableName, readonly Row[]>>
type Growing = Record<TableName, Row[]>

const NONE: Row[] = []

const nothing = Object.fromEntries(tableNames.map((table) => [table, NONE])) as Growing

/** Nothing of last year's. */
const noTables = nothing as unknown as ChildTables

/** Every child of a return and of last year's, with their rows, in the order they are first met. */
export function childrenOf(now: Tables, last: Tables | undefined): Child[] {
  const children = new Map<string, Growing & { last: ChildTables }>()
  const childNamed = (id: string) => {
    const known = children.get(id)
    if (known !== undefined) return known
    const made = { ...nothing, last: noTables }
    children.set(id, made)
    return made
  }
  for (const rows of Object.values(now)) for (const row of rows) add(childNamed(keyOf(row, 'now')), row)
  for (const rows of Object.values(last ?? {}))
    for (const row of rows) {
      const child = childNamed(keyOf(row, 'last'))
      if (child.last === noTables) child.last = { ...nothing } as unknown as ChildTables
      add(child.last as unknown as Growing, row)
    }
  const all = [...children.values()]
  for (const child of all) {
    inOrder(child)
    if (child.last !== noTables) inOrder(child.last as unknown as Growing)
  }
  return all as unknown as Child[]
}

function add(tables: Growing, row: Row): void {
  if (tables[row.table] === NONE) tables[row.table] = [row]
  else tables[row.table].push(row)
}

/** Rows in date order whatever order they were given in: what a check finds may not depend on it. */
function inOrder(tables: Growing): void {
  for (const table of tableNames) {
    const rows = tables[table]
    if (rows.length < 2) continue
    const { from, to } = orders[table] ?? {}
    rows.sort(
      (a, b) =>
        compare(dateIn(a, from), dateIn(b, from)) ||
        compare(dateIn(a, to), dateIn(b, to)) ||
        byText(table, a, b),
    )
  }
}

/** A blank or unreadable date comes last: an open spell after one that ended. */
function dateIn(row: Row, column: string | undefined): number {
  const on = column === undefined ? undefined : (row as unknown as Record<string, number | undefined>)[column]
  return on === undefined || Number.isNaN(on) ? Infinity : on
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

function byText(table: TableName, a: Row, b: Row): number {
  const [first, second] = [textOf(table, a), textOf(table, b)]
  return first === second ? 0 : first < second ? -1 : 1
}

/** Two rows of one date stand in the order of what they say, so that nothing rests on where they stood. */
const textOf = (table: TableName, row: Row): string =>
  Object.keys(columnsOf(table))
    .map((column) => typedIn(row, column) ?? '')
    .join('|')

/** A row that names no child is about a child of its own. */
const keyOf = ({ CHILD, table, index }: Row, year: 'now' | 'last'): string =>
  CHILD === '' ? `${year} ${table} ${index}` : CHILD
