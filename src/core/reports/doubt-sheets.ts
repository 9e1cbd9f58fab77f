import { collectionNames, collectionOf, columnsOf, type CollectionName } from '../sources/collections.ts'
import { columnsOf as columns903, tableNames, type TableName } from '../ssda903/tables.ts'
import type { Column } from '../tables/column.ts'

/** A kind of sheet, and what of the record is told from it. */
export interface SheetKind {
  /** `Episodes`, `peps`, `list-8`. */
  readonly name: string
  /** As it is called within a sentence: `personal education plans`. */
  readonly title: string
  readonly tables: ReadonlySet<TableName>
  readonly collections: ReadonlySet<CollectionName>
  /** True for a column whose values can be counted: neither words nor the reader's remarks. */
  readonly isCounted: (column: string) => boolean
}

/** The kind of an account's sheet; `undefined` for one no indicator is told from. */
export const sheetKindOf = (kind: string): SheetKind | undefined => kinds.get(kind)

const uncounted = new Set<Column<unknown>['kind']>(['text', 'words', 'partial-date'])

const countedIn =
  (columns: Readonly<Record<string, Column<unknown>>>) =>
  (column: string): boolean =>
    Object.hasOwn(columns, column) && !uncounted.has(columns[column]?.kind ?? 'words')

const ofReturn = tableNames.map((name): [string, SheetKind] => [
  `ssda903/${name}`,
  {
    name,
    title: name,
    tables: new Set([name]),
    collections: new Set(),
    isCounted: countedIn(columns903(name)),
  },
])

const ofCollections = collectionNames.map((name): [string, SheetKind] => [
  `collection/${name}`,
  {
    name,
    title: lowered(collectionOf(name).title),
    tables: new Set(),
    collections: new Set([name]),
    isCounted: countedIn(columnsOf(name)),
  },
])

/** What the lists of an Annex A workbook tell. */
const lists: Readonly<Record<string, readonly [TableName[], CollectionName[]]>> = {
  'list-8': [
    ['Episodes', 'Header', 'UASC'],
    ['health_assessments', 'dental_checks', 'visits', 'permanence_plans'],
  ],
  'list-9': [[], ['care_leavers', 'pathway_plans']],
  'list-10': [[], ['adoption_children']],
  'list-11': [[], ['adopters']],
}

const ofLists = Object.entries(lists).map(([name, [tables, collections]]): [string, SheetKind] => [
  `annex-a/${name}`,
  {
    name,
    title: `Annex A ${name.replace('-', ' ')}`,
    tables: new Set(tables),
    collections: new Set(collections),
    isCounted: (column) => column !== 'whole row' && column !== 'whole sheet',
  },
])

const kinds: ReadonlyMap<string, SheetKind> = new Map([...ofReturn, ...ofCollections, ...ofLists])

/** A title within a sentence: `personal education plans`, but `NHS totals`. */
function lowered(title: string): string {
  return /^[A-Z]{2}/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)
}
