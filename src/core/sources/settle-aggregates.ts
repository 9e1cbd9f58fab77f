import type { Listed } from '../tables/read-rows.ts'
import { aggregatesFrom, replaced, type Aggregate, type Aggregates } from './aggregate.ts'
import { nearestName } from './nearest-name.ts'
import type { ReadSource } from './read-source.ts'

/** The aggregates of several sheets, with each sheet's rows that do not count. */
export interface Settled {
  readonly aggregates: Aggregates
  readonly listedOf: (source: ReadSource) => readonly Listed[]
}

/** Brings the aggregates of several sheets together. The later of two for one cell counts. `ids` are the indicators there
 *  are; without them every id is believed. */
export function settleAggregates(sources: readonly ReadSource[], ids?: readonly string[]): Settled {
  const known = ids && new Set(ids)
  const isKnown = ({ indicatorId }: Aggregate): boolean => known?.has(indicatorId) ?? true
  const given = sources.flatMap(({ aggregates = [] }) => aggregates.filter(isKnown))
  const past = replaced(given)
  const advise = (each: Aggregate): Listed[] => {
    if (!isKnown(each)) return [listed(each, 'indicator_id', unknown(each, ids ?? []))]
    return past.has(each) ? [listed(each, 'whole row', SAID_AGAIN)] : []
  }
  return {
    aggregates: aggregatesFrom(given),
    listedOf: ({ aggregates = [] }) => aggregates.flatMap(advise),
  }
}

const SAID_AGAIN =
  'A later row gives the same indicator for the same period, and that one counts. Delete one of them.'

function unknown({ indicatorId }: Aggregate, ids: readonly string[]): string {
  const near = nearestName(indicatorId, ids)
  return near === undefined
    ? 'There is no such indicator. hearth indicators lists them.'
    : `There is no such indicator. The nearest is ${near}; hearth indicators lists them all.`
}

const listed = (
  { file, line, indicatorId, row, period }: Aggregate,
  column: string,
  advice: string,
): Listed => ({
  file,
  line,
  column,
  read: `${row === undefined ? indicatorId : `${indicatorId}:${row}`} ${period}`,
  advice,
})
