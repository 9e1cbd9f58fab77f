import type { Grid } from '../core/tables/grid.ts'
import type { Container, Item } from './xml-elements.ts'
import { ownerOf, renamed, shared, xmlTables, type XmlTable } from './xml-tables.ts'

/** What the XML says about one child: items of the child's own, and elements that may be rows of other tables. */
export interface XmlChild {
  readonly own: Item[]
  readonly each: Container[]
}

export interface XmlRow {
  readonly table: XmlTable
  readonly line: number
  readonly values: ReadonlyMap<string, string>
}

/** The rows of every table for one child. Adds to `unread` the tag of each element that is no row of any table. */
export function rowsOfChild(child: XmlChild, unread: Set<string>): XmlRow[] {
  const own = [...child.own]
  const rows: XmlRow[] = []
  for (const container of child.each) {
    addConflicts(container.items, unread)
    const table = tableOf(container.items)
    if (table?.rows === 'each') rows.push(rowOf(table, container.items, container.line))
    else if (table) own.push(...container.items)
    else if (container.items.some(({ text }) => text !== '')) unread.add(container.tag)
  }
  addConflicts(own, unread)
  return withShared([...onceRows(own), ...looseRows(own), ...rows.filter(isFilled)], own)
}

/** The table an element's items belong to, whatever the element is called: OQ-10. */
function tableOf(items: readonly Item[]): XmlTable | undefined {
  const owners = items.map((item) => ownerOf(columnOf(item))).filter((owner) => owner !== undefined)
  return owners.find(({ rows }) => rows === 'each') ?? owners[0]
}

/** Two different values for one item: only one can be kept. */
function addConflicts(items: readonly Item[], unread: Set<string>) {
  const found = new Map<string, string>()
  for (const { tag, text } of items) {
    if ((found.get(tag) ?? text) !== text) unread.add(tag)
    found.set(tag, text)
  }
}

function rowOf(table: XmlTable, items: readonly Item[], line: number): XmlRow {
  return { table, line, values: new Map(items.map((item) => [columnOf(item), item.text])) }
}

/** The header, with items not in the guide as columns of it; UASC, OC3 and AD1 when any item of theirs is given. */
function onceRows(own: readonly Item[]): XmlRow[] {
  return xmlTables
    .filter(({ rows }) => rows === 'once')
    .map((table) => itemsOf(table, own))
    .filter(({ table, items }) => items.some((item) => saysSo(table, item)))
    .map(({ table, items }) => rowOf(table, items, items.find(({ text }) => text !== '')?.line ?? 0))
    .map((row) => (row.table.name === 'UASC' ? withoutFlag(row) : row))
}

const itemsOf = (table: XmlTable, own: readonly Item[]) => ({
  table,
  items: own.filter((item) => (ownerOf(columnOf(item)) ?? xmlTables[0]) === table),
})

/** `UASC` is a flag: 0, N, No and False say that the child was not one, as blank does. */
const saysSo = (table: XmlTable, { tag, text }: Item) =>
  text !== '' && !(table.name === 'UASC' && tag === 'UASC' && /^(0|N|NO|FALSE)$/i.test(text))

const withoutFlag = ({ table, line, values }: XmlRow): XmlRow => ({
  table,
  line,
  values: new Map([...values].filter(([column]) => column !== 'UASC')),
})

/** Items of a table of many rows that stand among the child's own: one row of each such table. */
function looseRows(own: readonly Item[]): XmlRow[] {
  return xmlTables
    .filter(({ rows }) => rows === 'each')
    .map((table) => itemsOf(table, own))
    .filter(({ items }) => items.length > 0)
    .map(({ table, items }) => rowOf(table, items, items[0]?.line ?? 0))
    .filter(isFilled)
}

const isFilled = ({ values }: XmlRow) =>
  [...values].some(([column, text]) => !shared.has(column) && text !== '')

function withShared(rows: XmlRow[], own: readonly Item[]): XmlRow[] {
  const ours = own
    .map((item) => [columnOf(item), item.text] as const)
    .filter(([column]) => shared.has(column))
  return rows.map((row) => ({ ...row, values: new Map([...ours, ...row.values]) }))
}

const columnOf = ({ tag }: Item) => renamed[tag] ?? tag

/** One grid a table: its CSV columns, then any other item that one of its rows holds. */
export const gridsOfRows = (file: string, rows: readonly XmlRow[]): Grid[] =>
  xmlTables
    .map((table) => ({ table, found: rows.filter((row) => row.table === table) }))
    .filter(({ table, found }) => table.present === 'always' || found.length > 0)
    .map(({ table, found }) => gridOf(file, table, found))

function gridOf(file: string, table: XmlTable, rows: readonly XmlRow[]): Grid {
  const headings = new Set(table.columns)
  for (const { values } of rows)
    for (const column of values.keys()) if (!shared.has(column)) headings.add(column)
  const cellsOf = ({ values }: XmlRow) => [...headings].map((heading) => values.get(heading) ?? '')
  return { file, headings: [...headings], rows: rows.map((row) => ({ line: row.line, cells: cellsOf(row) })) }
}
