import type { Indicator } from '../indicators/indicator.ts'
import { isoDay } from '../time/day.ts'
import type { Clue } from './clue.ts'
import { isPartOfWhole, leastOf, nameOf, partsOf, shownIn, type Edition } from './public-cell.ts'
import type { PublicFiles } from './public-files.ts'
import type { PublicNumber } from './puzzle.ts'
import { readJson } from './read-json.ts'

/** The editions an attacker holds, read. */
export interface Pack {
  readonly now: Edition
  readonly earlier: readonly Edition[]
  /** Numbers seen where a cell is hidden. */
  readonly sightings: readonly Clue[]
}

/** Reads the public files of an edition and of those before it. */
export function readPack(
  files: PublicFiles,
  earlier: readonly PublicFiles[],
  catalogue: readonly Indicator[],
): Pack {
  return {
    now: readJson(files.json, catalogue),
    earlier: earlier.map(({ json }) => readJson(json, catalogue, (asAt) => `${isoDay(asAt)}:`)),
    sightings: [],
  }
}

/** Every number of the cells, shown or not. */
export const numbersOf = ({ now, earlier }: Pack): PublicNumber[] =>
  [now, ...earlier].flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      [...partsOf(cell), ...(isPartOfWhole(cell) ? (['rest'] as const) : [])].map((part) => ({
        name: nameOf(cell, part),
        least: part === 'denominator' || part === 'rest' ? 0 : leastOf(cell),
        value: shownIn(cell, part),
      })),
    ),
  )
