import type { Day } from '../time/day.ts'
import { provenance, type Collection, type CollectionColumn } from './collection.ts'
import { advocacy } from './collections/advocacy.ts'
import { commentaries } from './collections/commentary.ts'
import { education } from './collections/education.ts'
import { families } from './collections/families.ts'
import { health } from './collections/health.ts'
import { leaving } from './collections/leaving.ts'
import { planning } from './collections/planning.ts'
import { reviewing } from './collections/reviewing.ts'
import { safety } from './collections/safety.ts'

/** Every local collection by name, which is also its file's: `health_assessments` for health_assessments.csv. */
export const collections = {
  ...health,
  ...safety,
  ...planning,
  ...reviewing,
  ...advocacy,
  ...leaving,
  ...families,
  ...education,
  ...commentaries,
} as const satisfies Readonly<Record<string, Collection>>

export type CollectionName = keyof typeof collections

type ValueOf<C> = C extends CollectionColumn<infer T> ? T : never
type Own<N extends CollectionName> = (typeof collections)[N]['columns']
type ColumnsOf<N extends CollectionName> = Own<N> & Omit<typeof provenance, keyof Own<N>>

/** One fact of a collection: blank and unreadable values are `undefined`. */
export type Fact<N extends CollectionName> = {
  readonly [K in keyof ColumnsOf<N>]?: ValueOf<ColumnsOf<N>[K]> | undefined
} & { readonly line: number; readonly origin: Origin }

/** Where a fact came from. */
export interface Origin {
  readonly kind: 'local' | 'annex-a' | 'ssd'
  /** The file as a person would name it. */
  readonly file: string
  /** The day the source was drawn; `undefined` when it does not say. */
  readonly asAt: Day | undefined
}

/** Every collection's name, in the order of their codes. */
export const collectionNames = (Object.keys(collections) as CollectionName[]).sort((a, b) =>
  collections[a].code < collections[b].code ? -1 : 1,
)

/** A collection as declared. */
export const collectionOf = (name: CollectionName): Collection => collections[name]

/** A collection's columns by name, those every collection may carry included. */
export const columnsOf = (name: CollectionName): Readonly<Record<string, CollectionColumn<unknown>>> => ({
  ...collections[name].columns,
  ...provenance,
  // A column of the collection's own keeps its meaning: advocacy's source is who referred.
  ...collections[name].columns,
})
