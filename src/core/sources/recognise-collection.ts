import type { Grid } from '../tables/grid.ts'
import { headingKey } from '../tables/headings.ts'
import { collectionNames, collections, columnsOf, type CollectionName } from './collections.ts'

/** A sheet known as a collection by its headings. */
export interface RecognisedCollection {
  readonly name: CollectionName
  /** The column each heading stands for; `undefined` for one the collection does not have. */
  readonly columns: readonly (string | undefined)[]
  readonly extra: readonly string[]
}

/** The collection whose needed columns a sheet all has; of several the one it has most columns of, then by its name. */
export function recogniseCollection({ file, headings }: Grid): RecognisedCollection | undefined {
  const keys = headings.map(headingKey)
  const held = new Set(keys)
  const named = headingKey(file.split('/').at(-1) ?? '')
  const fits = collectionNames
    .filter((name) => neededBy(name).every((also) => also.some((key) => held.has(key))))
    .map((name) => ({ name, shared: keys.filter((key) => columnFor[name].has(key)).length }))
    // Some collections can do with an identifier alone, which any sheet about children has.
    .filter(({ shared }) => shared > 1)
    .sort((a, b) => b.shared - a.shared || Number(named.includes(b.name)) - Number(named.includes(a.name)))
  const found = fits[0]
  return found && fitted(found.name, headings, keys)
}

function fitted(
  name: CollectionName,
  headings: readonly string[],
  keys: readonly string[],
): RecognisedCollection {
  const columns = keys.map((key) => columnFor[name].get(key))
  const once = columns.map((column, at) => (columns.indexOf(column) === at ? column : undefined))
  return {
    name,
    columns: once,
    extra: headings.filter((text, at) => text.trim() !== '' && once[at] === undefined),
  }
}

const byName = <T>(make: (name: CollectionName) => T): Readonly<Record<CollectionName, T>> =>
  Object.fromEntries(collectionNames.map((name) => [name, make(name)])) as Record<CollectionName, T>

/** Each heading a column goes by, with the column. */
const columnFor = byName(
  (name) =>
    new Map(
      Object.entries(columnsOf(name)).flatMap(([column, { also = [] }]) =>
        [column, ...also].map((key) => [key, column] as const),
      ),
    ),
)

/** For each column a sheet must have, the headings it may go by. */
const needed = byName((name) =>
  Object.entries(columnsOf(name))
    .filter(([, { need }]) => need === 'row')
    .map(([column, { also = [] }]) => [column, ...also]),
)
const neededBy = (name: CollectionName): readonly (readonly string[])[] => needed[name]

/** What a sheet nearly is: the collection it shares most columns with, and what it lacks. A sentence; none when far from all. */
export function nearlyACollection({ headings }: Grid): string | undefined {
  const keys = new Set(headings.map(headingKey))
  const own = (name: CollectionName): number =>
    Object.keys(collections[name].columns).filter((key) => keys.has(key) && key !== 'child_id').length
  const [nearest] = [...collectionNames].sort((a, b) => own(b) - own(a))
  if (nearest === undefined || own(nearest) < 2) return undefined
  const missing = neededBy(nearest).flatMap((also) =>
    also.some((key) => keys.has(key)) ? [] : (also[0] ?? []),
  )
  const [columns, are] = missing.length === 1 ? ['the column', 'is'] : ['the columns', 'are']
  return `It looks most like ${nearest} (${collections[nearest].code}), but ${columns} ${missing.join(', ')} ${are} missing. hearth template ${nearest} writes one with every column.`
}
