import { cluesAlike, wordedIn } from './clues-alike.ts'
import { cluesBefore } from './clues-before.ts'
import type { Clue } from './clue.ts'
import { cluesOfLinks } from './clues-linked.ts'
import { cluesMined } from './clues-mined.ts'
import { cluesOfRows } from './clues-rows.ts'
import { cluesOfTime } from './clues-time.ts'
import { cluesWithin } from './clues-within.ts'
import { plainLinks, type Knowledge } from './knowledge.ts'
import type { Pack } from './pack.ts'
import type { Edition } from './public-cell.ts'

/** Everything an attacker takes for true of a pack: in each edition, and between them. */
export const cluesOf = ({ now, earlier, sightings }: Pack, knowledge: Knowledge): Clue[] => [
  ...[now, ...earlier].flatMap((edition) => cluesOfEdition(edition, knowledge)),
  ...earlier.flatMap((before) => cluesBefore(now, before)),
  ...sightings,
]

function cluesOfEdition(edition: Edition, { links, bounds, courses }: Knowledge): Clue[] {
  const { cells } = edition
  const worded = wordedIn(cells)
  return [
    ...cluesWithin(cells),
    ...cluesAlike(worded),
    ...cluesOfTime(worded, courses),
    ...cluesOfRows(cells, worded),
    ...cluesOfLinks(edition, [...plainLinks, ...links], bounds),
    ...cluesMined(worded),
  ]
}
