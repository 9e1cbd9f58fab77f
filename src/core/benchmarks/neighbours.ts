import { currentCode } from './authorities.ts'
import type { StatisticsTables } from './tables.ts'

/** The authorities one is compared with: the ten most like it by the Department's statistical neighbour model of a year,
 *  or those it chose itself. */
export interface Neighbours {
  /** `undefined` where the council chose them. */
  readonly modelYear: number | undefined
  /** Area codes, the most alike first. */
  readonly members: readonly string[]
}

/** The neighbours of an authority for data of a year: those it chose, else by the latest model no later than the data, else by the
 *  earliest there is. `undefined` when it chose none and no model lists it. Open question OQ-37: the model's year is
 *  part of the answer, since 2021 and 2025 name different authorities. */
export function neighboursOf(
  authority: string,
  dataYear: number,
  tables: StatisticsTables,
): Neighbours | undefined {
  const code = currentCode(authority, tables.authorities)
  const chosen = tables.chosenNeighbours?.[authority]
  if (chosen !== undefined)
    return { modelYear: undefined, members: chosen.map((each) => currentCode(each, tables.authorities)) }
  const listing = tables.neighbourModels.filter((model) => model.lists[code])
  const model = listing.findLast((m) => m.year <= dataYear) ?? listing[0]
  const members = model?.lists[code]
  return model && members ? { modelYear: model.year, members } : undefined
}
