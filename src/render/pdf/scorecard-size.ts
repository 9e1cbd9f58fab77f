import type { ScorecardRow } from '../../core/reports/report.ts'

/** How large the scorecard is printed: type in points, and whether there is room to say what the change is from. */
export interface ScorecardSize {
  readonly size: number
  readonly roomy: boolean
}

const sizes: readonly ScorecardSize[] = [
  { size: 8.5, roomy: true },
  { size: 8, roomy: true },
  ...[8.5, 8, 7.5, 7, 6.5, 6].map((size) => ({ size, roomy: false })),
]

/**
 * The largest size that keeps every row on one page, reckoned from the length of the titles: asking Typst to try
 * each size took longer than setting the whole booklet.
 */
export const scorecardSize = (rows: readonly ScorecardRow[], themes: number): ScorecardSize =>
  sizes.find((size) => heightOf(rows, themes, size) <= page.height) ?? { size: 6, roomy: false }

/** In points, as assets/booklet/scorecard.typ sets it: the page within its margins, less title and caption. */
const page = { width: 521, height: 705 }

/** In ems: the six columns beside the title, the mean width of a letter, capitals, and one line to the next. */
const em = { columns: 46.2, letter: 0.47, capitals: 0.66, line: 1.06 }

function heightOf(rows: readonly ScorecardRow[], themes: number, { size, roomy }: ScorecardSize): number {
  const gap = roomy ? 8 : 2.4
  const titleWidth = page.width - em.columns * size - 8
  const linesOf = ({ title }: ScorecardRow) => Math.ceil((title.length * em.letter * size) / titleWidth)
  const heights = rows.map((row) => tall(Math.max(linesOf(row), roomy ? 2 : 1)) * size + gap)
  const headings = (themes + 1) * (tall(1) * size + (roomy ? 12 : 6))
  return heights.reduce((sum, height) => sum + height, headings)
}

/** The height of some lines in ems; a single one has the height of its sparkline. */
const tall = (lines: number): number => Math.max(1, em.capitals + em.line * (lines - 1))
