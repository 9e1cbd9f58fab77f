import type { ScorecardRow } from '../../core/reports/report.ts'

/** How the scorecard is printed: type and the room between rows in points, and whether it says what a change is from. */
export interface ScorecardSize {
  readonly size: number
  readonly gap: number
  readonly roomy: boolean
}

const sizes: readonly Omit<ScorecardSize, 'gap'>[] = [
  ...[9, 8.5, 8, 7.5].map((size) => ({ size, roomy: true })),
  ...[8.5, 8, 7.5, 7, 6.5, 6].map((size) => ({ size, roomy: false })),
]

/** Between rows, in points: what they need at least and what they can use at most. */
const gaps = { roomy: 4, dense: 2.4, most: 9 }

/**
 * The largest size that keeps every row on one page, with the room that is left shared among the rows. Reckoned from
 * the length of the titles: asking Typst to try each size took longer than setting the whole booklet.
 */
export function scorecardSize(rows: readonly ScorecardRow[], themes: number): ScorecardSize {
  const gapOf = (size: (typeof sizes)[number]): number =>
    (page.height - 2 * themes - heightOf(rows, themes, size)) / (rows.length + 1.5 * themes + 1)
  const fits = sizes.find((size) => gapOf(size) >= (size.roomy ? gaps.roomy : gaps.dense))
  if (!fits) return { size: 6, gap: gaps.dense, roomy: false }
  return { ...fits, gap: Math.min(gaps.most, Math.floor(gapOf(fits) * 10) / 10) }
}

/** In points, as assets/booklet/scorecard.typ sets it: the page within its margins, less title and caption. */
const page = { width: 521, height: 715 }

/** In points, between two columns. */
const columnGap = 8

/** In ems: the six columns beside the title, of them the figure's and a comparator's, that of targets where there are any, the mean width of a letter,
 *  capitals, and one line to the next. */
const em = {
  columns: 45,
  figure: 5.2,
  aim: 11,
  change: 13,
  compared: 5.4,
  letter: 0.47,
  capitals: 0.66,
  line: 1.06,
}

/** The lines of print alone, without what is between them. */
function heightOf(
  rows: readonly ScorecardRow[],
  themes: number,
  { size, roomy }: Omit<ScorecardSize, 'gap'>,
): number {
  const aimed = rows.some(({ target }) => target !== undefined)
  const titleWidth = (page.width - 8 - (aimed ? columnGap : 0)) / size - em.columns - (aimed ? em.aim : 0)
  const linesOf = ({ title, figure, direction, england, neighbours }: ScorecardRow) =>
    Math.max(
      roomy ? 1 + lines(direction.detail, em.change) : 1,
      lines(title, titleWidth),
      lines(figure.text, em.figure),
      lines(england.text, em.compared),
      lines(neighbours.text, em.compared),
    )
  const heights = rows.map((row) => tall(linesOf(row)) * size)
  return heights.reduce((sum, height) => sum + height, (themes + 1) * tall(1) * size)
}

const lines = (text: string, width: number): number => Math.ceil((text.length * em.letter) / width)

/** The height of some lines in ems; a single one has the height of its sparkline. */
const tall = (lines: number): number => Math.max(1, em.capitals + em.line * (lines - 1))
