import type { Grid } from './grid.ts'

/** A heading as columns are matched: small letters and digits, anything else as one underscore. */
export const headingKey = (heading: string): string =>
  heading
    .replace(/^\uFEFF/, '')
    .toLowerCase()
    .replace(/['‘’“”]/g, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')

/** How many rows may stand above the headings: a title, a date, a line about who made the sheet. */
const MOST_ABOVE = 15

/**
 * The sheet with its headings where they are: its first row, or the first of the next fifteen that are headings
 * somebody knows. The sheet as it was when none is.
 */
export function headed(grid: Grid, isHeadings: (headings: readonly string[]) => boolean): Grid {
  if (isHeadings(grid.headings)) return grid
  const at = grid.rows.slice(0, MOST_ABOVE).findIndex(({ cells }) => isHeadings(cells))
  const found = grid.rows[at]
  return found === undefined
    ? grid
    : { ...grid, headings: found.cells, rows: grid.rows.slice(at + 1) }
}
