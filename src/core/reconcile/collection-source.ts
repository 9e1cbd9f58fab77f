import type { Child } from '../record/child.ts'
import { collectionOf, type CollectionName, type Fact, type Origin } from '../sources/collections.ts'
import type { Day } from '../time/day.ts'
import { whyNotInCare } from './care-record.ts'
import type { Drawing } from './drawing.ts'
import type { Held } from './held.ts'
import type { Source, Statement } from './statement.ts'

/** How a collection's facts about a child become a statement. */
export interface Reading<N extends CollectionName> {
  readonly collection: N
  /** Told the child's facts of one kind of source, none dated after the source was drawn. */
  readonly says: (facts: readonly Fact<N>[], child: Child, upTo: UpTo) => Statement | undefined
  readonly whyOutside?: (child: Child, asAt: Day) => string | undefined
  /** True where what an earlier drawing said is asked for too; else the last alone speaks. */
  readonly looksBack?: true
}

/** The day a source was drawn, and the day up to which the pair is compared. */
export interface UpTo {
  readonly asAt: Day
  readonly to: Day
  readonly kind: Origin['kind']
  /** The days of whole lists, oldest first: who was on one and is on none since had come off it. */
  readonly listedOn: readonly Day[]
}

const kinds = ['local', 'ssd', 'annex-a'] as const

/** A source for each kind of file that holds the collection: the local one first, case systems' extracts after. */
export const sourcesIn = <N extends CollectionName>({ drawings }: Held, reading: Reading<N>): Source[] =>
  kinds.flatMap((kind) => {
    const drawing = drawings(reading.collection, kind)
    return drawing === undefined ? [] : [sourceOf(reading, kind, drawing)]
  })

function sourceOf<N extends CollectionName>(
  { collection, says, whyOutside = whyNotInCare, looksBack }: Reading<N>,
  kind: Origin['kind'],
  { asAt, factsOf, everOf, listedOn }: Drawing<N>,
): Source {
  const told = looksBack ? everOf : factsOf
  return {
    name: nameOf(collection, kind),
    ...(kind === 'local' && { collection }),
    asAt,
    statementOf: (child, to) => says(told(child.id), child, { asAt, to, kind, listedOn }),
    whyOutside: (child) => whyOutside(child, asAt),
  }
}

function nameOf(collection: CollectionName, kind: Origin['kind']): string {
  const { code, title } = collectionOf(collection)
  switch (kind) {
    case 'local':
      return `${title.charAt(0).toLowerCase()}${title.slice(1)} (${code})`
    case 'ssd':
      return 'the Standard Safeguarding Dataset'
    case 'annex-a':
      return 'Annex A'
  }
}
