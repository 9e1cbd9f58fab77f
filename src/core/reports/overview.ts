import type { Entry, Shown } from './data-set.ts'
import { isMonthly, shortPeriod } from './headline.ts'
import type { Cell, Table } from './report.ts'
import { shownCell } from './say.ts'

/** Years and months a board paper's table has room for. */
const most = { years: 2, months: 6 }

/** A theme's measures down, the last whole years and the last months across, as a board paper prints them. */
export function overviewOf(title: string, entries: readonly Entry[]): Table[] {
  const years = periodsOf(entries, ({ years }) => years.filter(({ period }) => period.complete)).slice(
    -most.years,
  )
  const months = periodsOf(entries.filter(isMonthly), ({ series }) => series).slice(-most.months)
  if (entries.length < 2 || years.length + months.length === 0) return []
  const periods = [...years, ...months]
  return [
    {
      caption: `${title}: the last years and months`,
      columns: [
        { heading: 'Measure', align: 'left' },
        ...periods.map((shown) => ({ heading: shortPeriod(shown), align: 'right' as const })),
      ],
      rows: entries.map((entry) => [
        { text: entry.indicator.title },
        ...periods.map((shown) => cellIn(entry, shown.period.id)),
      ]),
    },
  ]
}

/** Periods any of the entries has a number in, in order of time. */
function periodsOf(entries: readonly Entry[], of: (entry: Entry) => readonly Shown[]): Shown[] {
  const found = new Map<string, Shown>()
  for (const entry of entries)
    for (const shown of of(entry)) if (shown.figure.kind === 'number') found.set(shown.period.id, shown)
  return [...found.values()].sort((a, b) => a.period.to - b.period.to)
}

function cellIn(entry: Entry, id: string): Cell {
  const shown = [...entry.years, ...entry.series].find(({ period }) => period.id === id)
  if (shown?.figure.kind === 'number') return shownCell(entry.indicator, shown)
  return { text: shown?.text ?? '–' }
}
