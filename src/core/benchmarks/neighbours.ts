import { currentCode } from './authorities.ts'
import type { StatisticsTables } from './tables.ts'

/** The ten authorities most like one, by the Department's statistical neighbour model of a year. */
export interface Neighbours {
  readonly modelYear: number
  /** Area codes, the most alike first. */
  readonly members: readonly string[]
}

/** The neighbours of an authority for data of a year: by the latest model no later than the data, else by the
 *  earliest there is. `undefined` when no model lists the authority. Open question OQ-37: the model's year is
 *  part of the answer, since 2021 and 2025 name different authorities. */
export function neighboursOf(
  authority: string,
  dataYear: number,
  tables: StatisticsTables,
): Neighbours | undefined {
  const code = currentCode(authority, tables.authorities)
  const listing = tables.neighbourModels.filter((model) => model.lists[code])
  const model = listing.findLast((m) => m.year <= dataYear) ?? listing[0]
  const members = model?.lists[code]
  return model && members ? { modelYear: model.year, members } : undefined
}
