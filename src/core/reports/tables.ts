import { longDay } from '../time/day.ts'
import { isoDay } from '../time/day.ts'
import { periodLabel } from '../time/period.ts'
import type { Indicator } from '../indicators/indicator.ts'
import type { Entry, Shown } from './data-set.ts'
import type { Cell, Column, Table } from './report.ts'
import { countCell, figureCell, hiddenCell, shownCell } from './say.ts'

const left = (heading: string): Column => ({ heading, align: 'left' })
const right = (heading: string): Column => ({ heading, align: 'right' })

const valueHeadings = {
  percent: 'Percent',
  'per-10k': 'Rate per 10,000',
  days: 'Average days',
  score: 'Average score',
  incidents: 'Average',
  children: 'Number',
  episodes: 'Number',
  households: 'Number',
  pounds: 'Average pounds',
} as const

/** An indicator's months or years: period, value, what it is made of, and what to bear in mind. */
export function periodTable({ indicator }: Entry, periods: readonly Shown[], caption: string): Table {
  const noted = periods.some(isNoted)
  const withTotal = !isTotalWithheld(periods)
  const parts = partHeadings(indicator, withTotal).map(right)
  const value = valueHeading(indicator)
  return {
    caption,
    columns: [
      left(periods[0]?.period.kind === 'year' ? 'Year' : 'Month'),
      right(value),
      ...parts,
      ...(noted ? [left('Note')] : []),
    ],
    rows: periods.map((shown) => [
      periodCell(shown),
      shownCell(indicator, shown),
      ...partCells(indicator, shown, withTotal),
      ...(noted ? [{ text: isNoted(shown) ? (shown.note ?? '') : '' }] : []),
    ]),
  }
}

function valueHeading({ kind, unit }: Indicator): string {
  if (kind === 'count') return 'Number'
  return kind === 'median' ? 'Median' : valueHeadings[unit]
}

/** What a value is made of: a mean of a total and its cases, a share or rate of a number out of another. */
function partHeadings({ kind, unit }: Indicator, withTotal: boolean): string[] {
  if (kind === 'count') return []
  if (kind === 'median' || (kind === 'average' && !withTotal)) return ['Children']
  if (kind !== 'average') return ['Number', 'Out of']
  return [unit === 'days' ? 'Days in all' : unit === 'incidents' ? 'Incidents' : 'Total', 'Children']
}

/** A missing value says why; so does one counted in part. What holds for the whole series is said once, under it, and
 *  that a number is hidden its own cell says. */
const isNoted = ({ figure, status, note }: Shown): boolean =>
  note !== undefined && status !== 'broken-series' && figure.kind !== 'suppressed'

const periodCell = ({ period }: Shown): Cell =>
  period.kind === 'year'
    ? { text: periodLabel(period) }
    : { text: periodLabel(period), date: isoDay(period.to) }

function partCells({ kind }: Indicator, { figure }: Shown, withTotal: boolean): Cell[] {
  if (kind === 'count') return []
  const { numerator, denominator } =
    figure.kind === 'number' ? figure : { numerator: null, denominator: null }
  const cells =
    figure.kind === 'suppressed' ? [hiddenCell, hiddenCell] : [numerator, denominator].map(countCell)
  return kind === 'median' || (kind === 'average' && !withTotal) ? cells.slice(1) : cells
}

/** True where an edition gives how many a mean is of, and not what they add up to. */
const isTotalWithheld = (periods: readonly Shown[]): boolean => {
  const told = periods.flatMap(({ figure }) => (figure.kind === 'number' ? [figure] : []))
  return (
    told.some(({ denominator }) => denominator !== null) && told.every(({ numerator }) => numerator === null)
  )
}

/** A breakdown: each row, its number, its base and its share. */
export function breakdownTable({ indicator, rows }: Entry, to: Parameters<typeof longDay>[0]): Table {
  const within = indicator.reach === 'day' ? `on ${longDay(to)}` : `in the twelve months to ${longDay(to)}`
  const when = indicator.rowsAre ?? within
  const said = { unit: 'percent', kind: 'share', ...decimalsOf(indicator) } as const
  return {
    caption: `${indicator.title}, ${when}`,
    columns: [left('Group'), right('Number'), right('Out of'), right('Percent')],
    rows: rows
      .filter(({ numerator, hidden }) => hidden || (numerator ?? 0) > 0)
      .map(({ label, numerator, denominator, value, hidden }) => [
        { text: label },
        ...(hidden ? [hiddenCell, hiddenCell] : [countCell(numerator), countCell(denominator)]),
        value === null
          ? hidden
            ? hiddenCell
            : { text: '–' }
          : figureCell(said, { kind: 'number', value, numerator, denominator }),
      ]),
  }
}

/** The decimals of an indicator in percent hold for its rows too. */
export const decimalsOf = ({ unit, decimals }: Indicator): Pick<Indicator, 'decimals'> =>
  unit === 'percent' && decimals !== undefined ? { decimals } : {}
