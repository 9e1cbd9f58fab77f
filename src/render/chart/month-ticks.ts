import type { ChartPoint } from '../../core/reports/report.ts'

/** Where along the axis a label stands, and its text: the month, and under it the year at the ends and where it changes. */
export interface MonthTick {
  readonly index: number
  readonly text: string
}

/** A label every third point, counted back from the last; every point when there are six or fewer, and only each half
 *  year or year where every quarter has no room. */
export function monthTicks(points: readonly Pick<ChartPoint, 'label'>[]): MonthTick[] {
  const every = points.length > 6 ? (steps.find((step) => points.length / step <= 5) ?? 24) : 1
  const labelled = points.flatMap(({ label }, index) =>
    (points.length - 1 - index) % every === 0 ? [{ index, ...parts(label) }] : [],
  )
  return labelled.map(({ index, month, year }, i) => ({
    index,
    text: i < labelled.length - 1 && year === labelled[i - 1]?.year ? month : `${month}\n${year}`,
  }))
}

const steps = [3, 6, 12]

function parts(label: string): { month: string; year: string } {
  const space = label.lastIndexOf(' ')
  return space < 0
    ? { month: label, year: '' }
    : { month: label.slice(0, space), year: label.slice(space + 1) }
}
