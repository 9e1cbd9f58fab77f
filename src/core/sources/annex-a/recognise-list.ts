import type { Grid } from '../../tables/grid.ts'
import { listHeading } from './list-heading.ts'
import { annexLists, otherLists, type AnnexList } from './lists.ts'

/** A sheet known as a list of Annex A by its headings, whatever it is called. */
export interface RecognisedList {
  readonly list: AnnexList
  /** The column at each place; `undefined` for one the list does not have. */
  readonly columns: readonly (string | undefined)[]
  readonly extra: readonly string[]
}

/** A list about other children than those in care. */
export type OtherList = (typeof otherLists)[number]

/** The list about children in care that a sheet is; `undefined` when it is none. */
export function recogniseList(headings: readonly string[]): RecognisedList | undefined {
  const keys = headings.map(listHeading)
  const list = annexLists.find((each) => fits(each, new Set(keys)))
  if (list === undefined) return undefined
  const known = columnsByHeading(list)
  const columns = keys.map((key) => known.get(key))
  const once = columns.map((column, at) => (columns.indexOf(column) === at ? column : undefined))
  return {
    list,
    columns: once,
    extra: headings.filter(
      (text, at) => text.trim() !== '' && once[at] === undefined && !ours.has(keys[at] ?? ''),
    ),
  }
}

/** The list about other children that a sheet is, by a heading of its own or by its name. */
export function recogniseOther({ file, headings }: Grid): OtherList | undefined {
  const keys = new Set(headings.map(listHeading))
  if (!identifiers.some((key) => keys.has(key))) return undefined
  const named = /\blist[ _-]*([1-7])\b[^,/]*$/i.exec(file)?.[1]
  return (
    otherLists.find(({ mark }) => keys.has(mark)) ?? otherLists.find(({ number }) => String(number) === named)
  )
}

const identifiers = ['child_unique_id', 'unique_child_id', 'child_identifier', 'child_id']

/** Columns of the template that no figure needs. */
const ours = new Set([
  'age',
  'age_of_child_years',
  'gender',
  'ethnicity',
  'disability',
  'does_the_child_have_a_disability',
  'allocated_team',
  'allocated_worker',
])

function fits(list: AnnexList, keys: ReadonlySet<string>): boolean {
  const known = columnsByHeading(list)
  const held = new Set([...keys].map((key) => known.get(key)))
  const needed = Object.entries(list.columns).filter(([, { need }]) => need === 'row')
  return list.marks.some((mark) => keys.has(mark)) && needed.every(([column]) => held.has(column))
}

const found = new WeakMap<AnnexList, ReadonlyMap<string, string>>()

/** Each heading a column goes by, with the column. */
function columnsByHeading(list: AnnexList): ReadonlyMap<string, string> {
  const known =
    found.get(list) ??
    new Map(
      Object.entries(list.columns).flatMap(([column, { also = [] }]) =>
        [column, ...also].map((key) => [key, column] as const),
      ),
    )
  found.set(list, known)
  return known
}
