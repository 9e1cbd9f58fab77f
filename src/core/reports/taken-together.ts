import { longDay } from '../time/day.ts'
import type { Entry } from './data-set.ts'
import { toldPooled, type PooledYears } from './pooled-years.ts'
import type { Cell, Table } from './report.ts'
import { toldRolling, type Rolling } from './rolling-year.ts'
import { countCell, figureCell, type Said } from './say.ts'

/** Twelve months of what seldom happens, or three years of a small school cohort, as a table that says what it is. Made
 *  of shown figures alone: where one of them is hidden there is none. */
export function togetherTable(entry: Entry): Table | undefined {
  const rolling = toldRolling(entry)
  if (rolling) return rollingTable(entry, rolling)
  const pooled = toldPooled(entry)
  return pooled && pooledTable(entry, pooled)
}

const rollingTable = ({ indicator }: Entry, { now, to, earlier }: Rolling): Table => ({
  caption: `${indicator.title}, twelve months together`,
  columns: [
    { heading: 'Period', align: 'left' },
    { heading: 'Number', align: 'right' },
  ],
  rows: [
    ...earlier.map(({ period, figure }) => [{ text: period.id }, countCell(figure.value)]),
    [{ text: `Last twelve months, to ${longDay(to)}` }, countCell(now)],
  ],
  notes: [
    'So few happen in a month that twelve months are taken together. Each number is of twelve months, and none shares a day with another.',
  ],
})

function pooledTable({ indicator }: Entry, pooled: PooledYears): Table {
  const isMean = indicator.kind === 'average'
  const all = pooled.years.map(({ period, figure }) => line(indicator, period.id, figure, isMean))
  const together = `Three years together, to ${pooled.years.at(-1)?.period.id ?? ''}`
  return {
    caption: `${indicator.title}, three years together`,
    columns: [
      { heading: 'Year', align: 'left' },
      { heading: isMean ? 'Mean' : 'Percent', align: 'right' },
      ...(isMean ? [] : [{ heading: 'Number', align: 'right' as const }]),
      { heading: isMean ? 'Children' : 'Out of', align: 'right' },
    ],
    rows: [...all, line(indicator, together, pooled, isMean)],
    notes: [
      'Fewer than thirty children a year: one child moves such a figure far. Over three years it is steadier, for each year has other children.',
    ],
  }
}

interface Parts {
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
}

const line = (
  said: Said,
  label: string,
  { value, numerator, denominator }: Parts,
  isMean: boolean,
): Cell[] => [
  { text: label },
  figureCell(said, { kind: 'number', value, numerator, denominator }),
  ...(isMean ? [] : [countCell(numerator)]),
  countCell(denominator),
]
