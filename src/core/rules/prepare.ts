import type { TableName } from '../ssda903/tables.ts'
import { childrenOf } from './child.ts'
import type { Circumstances } from './circumstances.ts'
import { collectionNamed, collections, type Collection } from './collection.ts'
import { derive, type Places } from './derive.ts'
import type { Provider } from './provider.ts'
import { readReturn, type ReadReturn } from './read-rows.ts'
import type { Row } from './row.ts'
import type { Held, Need } from './rule.ts'
import type { TextReturn } from './text-table.ts'

/** A return to check, and what is known besides it. */
export interface CheckInput extends Places {
  /** The collection, `2025-26`, or one with first and last days of its own. */
  readonly collection: string | Collection
  readonly tables: TextReturn
  /** Last year's return; checks that hold the two years together are not run without it. */
  readonly previous?: TextReturn | undefined
  /** Ofsted's lists of providers. */
  readonly providers?: readonly Provider[] | undefined
}

/** A return read once, for any number of checks. */
export interface Prepared {
  readonly held: Held
  readonly about: Circumstances
  readonly has: ReadonlySet<Need>
  readonly lastHas: ReadonlySet<Need>
  readonly counts: Counts
  readonly lastCounts: Counts | undefined
  readonly columns: ReadReturn['columns']
  readonly lastColumns: ReadReturn['columns']
}

type Counts = Readonly<Partial<Record<TableName, number>>>

/** Reads the rows and gathers the children. Throws a `RangeError` for a collection whose checks are not held. */
export function prepare(input: CheckInput): Prepared {
  const collection = known(input.collection)
  const now = readReturn(input.tables)
  const last = input.previous === undefined ? undefined : readReturn(input.previous)
  const derived = derive(now, input)
  const lastHas = new Set(last === undefined ? [] : derive(last, input))
  const providers = new Map(input.providers?.map((provider) => [provider.urn.toUpperCase(), provider]))
  const has = new Set<Need>(derived)
  if (input.providers !== undefined) has.add('providers')
  const authority = new Set(input.authority)
  if (authority.size > 0) has.add('authority')
  return {
    held: heldOf(now, last),
    about: {
      ...collection,
      authority,
      providerOf: (urn) => (urn === undefined ? undefined : providers.get(urn.toUpperCase())),
    },
    has,
    lastHas,
    counts: countsOf(now),
    lastCounts: last && countsOf(last),
    columns: now.columns,
    lastColumns: last?.columns ?? {},
  }
}

function known(collection: CheckInput['collection']): Collection {
  if (typeof collection !== 'string') return collection
  const found = collectionNamed(collection)
  if (found !== undefined) return found
  const ids = collections.map(({ id }) => id).join(', ')
  throw new RangeError(`Checks are held for the collections ${ids}, and ${collection} is none of them.`)
}

const countsOf = ({ rows }: ReadReturn): Counts =>
  Object.fromEntries(Object.entries(rows).map(([table, { length }]) => [table, length]))

const heldOf = (now: ReadReturn, last: ReadReturn | undefined): Held => ({
  rows: <T extends TableName>(table: T) => (now.rows[table] ?? []) as readonly Row<T>[],
  children: childrenOf(now.rows, last?.rows),
})
