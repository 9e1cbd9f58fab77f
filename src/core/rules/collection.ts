import { addDays, dayOf, type Day } from '../time/day.ts'

/** A collection year whose checks are held, with its first and last day. */
export interface Collection {
  /** The calendar year it begins in: 2025 for 2025-26. */
  readonly year: number
  /** `2025-26`. */
  readonly id: string
  readonly start: Day
  readonly end: Day
}

/** The calendar years in which the first and the last collection held begin. */
export const FIRST_COLLECTION = 2022
export const LAST_COLLECTION = 2026

/** The collection that begins in a calendar year, whether or not its checks are held. */
export function collectionFrom(year: number): Collection {
  const id = `${year}-${String((year + 1) % 100).padStart(2, '0')}`
  const start = dayOf(year, 4, 1) as Day
  return { year, id, start, end: addDays(dayOf(year + 1, 4, 1) as Day, -1) }
}

/** Every collection whose checks are held, oldest first. */
export const collections: readonly Collection[] = Array.from(
  { length: LAST_COLLECTION - FIRST_COLLECTION + 1 },
  (_, i) => collectionFrom(FIRST_COLLECTION + i),
)

/** The collection written `2025-26`, `2025/26` or `2025_26`; `undefined` when its checks are not held. */
export const collectionNamed = (text: string): Collection | undefined =>
  collections.find(
    ({ id }) =>
      id ===
      text
        .trim()
        .replace(/[/_]/, '-')
        .replace(/-20(?=\d\d$)/, '-'),
  )
