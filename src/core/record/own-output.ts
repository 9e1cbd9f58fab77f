import type { Grid } from '../tables/grid.ts'
import type { Fault } from '../tables/listed.ts'

/** What Hearth's own tables begin with: its data set, the rows it listed, what it reconciled, the children it named. */
const beginnings: readonly (readonly string[])[] = [
  ['indicator_id', 'theme', 'title', 'unit', 'kind', 'period'],
  ['file', 'line', 'column', 'read (from a child record: for officers only)'],
  ['fact', 'child_id (for officers only)', 'first source'],
  ['child_id', 'in_denominator', 'in_numerator', 'reason'],
]

/** The rows that fail the Department's checks are rows of a return already read. */
const OF_CHECKS = 'what to put right'

/** A table Hearth itself wrote is refused: read back, old figures would stand for what a paper prints now. */
export function ownOutput({ file, headings }: Grid): Fault | undefined {
  const isOurs = beginnings.some((begins) => begins.every((heading, at) => headings[at]?.trim() === heading))
  return isOurs || headings.some((heading) => heading.trim().toLowerCase() === OF_CHECKS)
    ? { file, reason: OURS }
    : undefined
}

const OURS = 'Hearth wrote this: it is what came out, not what goes in. Take it out of the folder.'
