import type { ScorecardRow } from '../../core/reports/report.ts'

/** How large the scorecard is printed: type in points, and whether there is room to say what the change is from. */
export interface ScorecardSize {
  readonly size: number
  readonly roomy: boolean
}

const sizes: readonly ScorecardSize[] = [
  { size: 9, roomy: true },
  { size: 8.5, roomy: true },
  ...[8.5, 8, 7.5, 7, 6.5, 6].map((size) => ({ size, roomy: false })),
]

/**
 * The largest size that keeps every row on one page, reckoned from the length of the titles: asking Typst to try
 * each size took longer than setting the whole booklet.
 */
export const scorecardSize = (rows: readonly ScorecardRow[], themes: number): ScorecardSize =>
  sizes.find((size) => heightOf(rows, themes, size) <= page.height) ?? { size: 6, roomy: false }

/** In points, as assets/booklet/scorecard.typ sets it: the page within its margins, less title and caption. */
const page = { width: 521, height: 700 }

/** The six columns beside the title, and the mean width of a letter, in ems. */
const others = 47.4
const letter = 0.47

function heightOf(rows: readonly ScorecardRow[], themes: number, { size, roomy }: ScorecardSize): number {
  const titleWidth = page.width - (roomy ? others + 3 : others) * size - 8
  const linesOf = ({ title }: ScorecardRow) => Math.ceil((title.length * letter * size) / titleWidth)
  const lines = rows.map((row) => Math.max(linesOf(row), roomy ? 2 : 1))
  const gaps = rows.length * (roomy ? 8.5 : 4) + themes * 8
  return lines.reduce((sum, count) => sum + count, themes + 2) * size * 1.15 + gaps
}
