import type { Day } from '../../time/day.ts'
import type { Occasion } from './occasion.ts'

/** An occasion as anybody may read of it. */
export interface PublicOccasion {
  readonly on: Day
  readonly what: string
  /** In words: `20 young people came`; a small number is not told. `undefined` where nobody counted. */
  readonly came: string | undefined
  readonly heard: string
  readonly changed: string
}

/** An occasion that cannot be shown, and why. */
export interface OccasionHeldBack {
  readonly id: string
  readonly because: readonly string[]
}

interface Limits {
  /** Numbers from 1 to this are small. */
  readonly threshold: number
  readonly whoIsTold: (text: string) => readonly string[]
}

/** Occasions for everybody, the latest first: no small number, and none in which somebody is told. */
export function publicOccasions(
  all: readonly Occasion[],
  { threshold, whoIsTold }: Limits,
): { readonly shown: readonly PublicOccasion[]; readonly heldBack: readonly OccasionHeldBack[] } {
  const shown: PublicOccasion[] = []
  const heldBack: OccasionHeldBack[] = []
  for (const { id, on, what, came, heard, changed } of all.toSorted((a, b) => b.on - a.on)) {
    const because = [...new Set([what, heard, changed].flatMap((text) => whoIsTold(text)))]
    if (because.length > 0) heldBack.push({ id, because })
    else shown.push({ on, what, came: cameInWords(came, threshold), heard, changed })
  }
  return { shown, heldBack }
}

/** How many came, where it may be told. */
export const cameInWords = (came: number | undefined, threshold: number): string | undefined =>
  came === undefined
    ? undefined
    : came === 0
      ? 'Nobody came'
      : came <= threshold
        ? 'A few young people came'
        : `${String(came)} young people came`
