import { principles, type Principle } from '../principles.ts'
import { isUnsettled } from './commitment.ts'
import type { BoardCommitment } from './public.ts'

/** What a principle has: measures, what is promised for it, and the gap in words where it lacks one of the two. */
export interface Covered {
  readonly principle: Principle
  readonly title: string
  readonly indicators: readonly string[]
  readonly open: number
  readonly ended: number
  readonly gap: string | undefined
}

/** The reasons a council gives for not measuring a principle. */
export type NotMeasured = Readonly<Partial<Record<Principle, string>>>

/**
 * All seven principles with the measures and commitments that serve each. `measures` are the ids of indicators by
 * principle; a principle without any says why, or is named as a gap.
 */
export function principleCoverage(
  all: readonly BoardCommitment[],
  measures: Readonly<Partial<Record<Principle, readonly string[]>>>,
  notMeasured: NotMeasured = {},
): Covered[] {
  return (Object.keys(principles) as Principle[]).map((principle) => {
    const own = all.filter((each) => each.principle === principle)
    const indicators = measures[principle] ?? []
    const open = own.filter(isUnsettled).length
    return {
      ...{ principle, title: principles[principle], indicators, open, ended: own.length - open },
      gap: gapOf(indicators.length, own.length, notMeasured[principle]),
    }
  })
}

function gapOf(measures: number, promises: number, reason: string | undefined): string | undefined {
  if (measures > 0) return promises > 0 ? undefined : 'Nothing has been asked or promised for this yet.'
  const why = reason?.trim()
    ? `Not measured because: ${reason.trim()}`
    : 'No measure tells how we do on this.'
  return promises > 0 ? why : `${why} Nothing has been asked or promised for it either.`
}
