import type { Entry, ShownRow } from './data-set.ts'
import type { Shown } from './data-set.ts'
import { isMonthly, shortPeriod } from './headline.ts'
import type { Cell, Table } from './report.ts'
import { shownCell, type Said } from './say.ts'

/** Whole years a table of rows has room for beside its months. */
const MOST_YEARS = 3

/** An indicator's rows down, its last years and months across, and under them what they add up to, as a board paper
 *  prints how children took part in their reviews. Periods nobody tells anything of are left out. */
export function rowTableOf(entry: Entry): Table | undefined {
  const { indicator, rowSeries = [] } = entry
  const whole = entry.years.filter(({ period }) => period.complete)
  const years = whole.filter((shown) => isToldIn(entry, shown)).slice(-MOST_YEARS)
  const months = isMonthly(entry) ? entry.series.filter((shown) => isToldIn(entry, shown)) : []
  const periods = [...years, ...months]
  if (rowSeries.length === 0 || periods.length === 0) return undefined
  return {
    caption: rowsCaption(indicator),
    columns: [
      { heading: 'Group', align: 'left' },
      ...periods.map((shown) => ({ heading: shortPeriod(shown), align: 'right' as const })),
    ],
    rows: [
      ...rowSeries.map((row) => line(row.label, rowSaid(entry), row, periods)),
      line(indicator.kind === 'count' ? 'Total' : indicator.title, indicator, entry, periods),
    ],
  }
}

/** What the table of an indicator's rows over time is called, by which it is found again on a page. */
export const rowsCaption = ({ title }: Entry['indicator']): string => `${title}: each row over time`

type OverTime = Pick<ShownRow, 'series' | 'years'>

/** A line of such a table: its name, and what it is shown as in each of the periods. */
export const line = (label: string, said: Said, row: OverTime, periods: readonly Shown[]): Cell[] => [
  { text: label },
  ...periods.map(({ period }) => cellOf(said, shownIn(row, period.id))),
]

const shownIn = ({ series, years }: OverTime, id: string): Shown | undefined =>
  [...years, ...series].find(({ period }) => period.id === id)

/** A blank is not nought: a period a row is not told of has a dash. */
function cellOf(said: Said, shown: Shown | undefined): Cell {
  if (shown && shown.figure.kind !== 'none') return shownCell(said, shown)
  return { text: shown?.text ?? '–' }
}

const isToldIn = (entry: Entry, { period: { id } }: Shown): boolean =>
  [entry, ...(entry.rowSeries ?? [])].some((row) => {
    const shown = shownIn(row, id)
    return (shown !== undefined && shown.figure.kind !== 'none') || shown?.text !== undefined
  })

/** How a row is said: of a count it is a count; of anything else it is its share. */
export const rowSaid = ({ indicator }: Entry): Said =>
  indicator.kind === 'count'
    ? indicator
    : {
        kind: 'share',
        unit: 'percent',
        ...(indicator.decimals !== undefined && { decimals: indicator.decimals }),
      }
