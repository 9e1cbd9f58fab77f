import type { Entry, Shown } from './data-set.ts'
import { isMonthly, shortPeriod } from './headline.ts'
import type { Cell, Table } from './report.ts'
import { sayFigure, shownCell } from './say.ts'

/** Years and months a board paper's table has room for. */
const most = { years: 2, months: 6 }

/** A theme's measures down, the last whole years and the last months across, as a board paper prints them. What only
 *  divides the children in care into groups would repeat their number, and has its own place. */
export function overviewOf(title: string, entries: readonly Entry[]): Table[] {
  const measures = entries.filter(({ indicator }) => !indicator.onlyRows)
  const years = periodsOf(measures, ({ years }) => years.filter(({ period }) => period.complete)).slice(
    -most.years,
  )
  const months = periodsOf(measures.filter(isMonthly), ({ series }) => series).slice(-most.months)
  if (measures.length < 2 || years.length + months.length === 0) return []
  const periods = [...years, ...months]
  const lines = measures.map((entry) => ({ entry, cells: periods.map((shown) => cellIn(entry, shown)) }))
  return [
    {
      caption: `${title}: the last years and months`,
      columns: [
        { heading: 'Measure', align: 'left' },
        ...periods.map((shown) => ({ heading: shortPeriod(shown), align: 'right' as const })),
      ],
      rows: lines.map(({ entry: { indicator }, cells }) => [
        { text: indicator.title, indicatorId: indicator.id },
        ...cells,
      ]),
      notes: [
        ...(lines.some(({ cells }) => cells.some(({ text }) => text === NEVER_ASKED)) ? [dashed] : []),
        ...lines.flatMap(({ entry, cells }) => whyNone(entry, cells, periods)),
      ],
    },
  ]
}

const NEVER_ASKED = '–'
const dashed = '– stands where a measure is not taken: some are taken once a year, and some by month alone.'

/** Periods any of the entries has a number in, in order of time. */
function periodsOf(entries: readonly Entry[], of: (entry: Entry) => readonly Shown[]): Shown[] {
  const found = new Map<string, Shown>()
  for (const entry of entries)
    for (const shown of of(entry)) if (shown.figure.kind !== 'none') found.set(shown.period.id, shown)
  return [...found.values()].sort((a, b) => a.period.to - b.period.to)
}

/** The figure, or a word for why there is none; a dash where nobody asks for one. */
function cellIn(entry: Entry, { period }: Shown): Cell {
  const shown = shownIn(entry, period.id)
  if (shown === undefined || isBetweenYears(entry, shown)) return { text: NEVER_ASKED }
  return shownCell(entry.indicator, shown)
}

const shownIn = ({ years, series }: Entry, id: string): Shown | undefined =>
  [...years, ...series].find(({ period }) => period.id === id)

/** A month of what is told once a year. */
const isBetweenYears = (entry: Entry, { period, figure, text }: Shown): boolean =>
  !isMonthly(entry) && period.kind === 'month' && figure.kind === 'none' && text === undefined

/** A line of nothing but words has its reason under the table. */
function whyNone(entry: Entry, cells: readonly Cell[], periods: readonly Shown[]): string[] {
  if (cells.some(({ number, text }) => number !== undefined || /\d/.test(text))) return []
  const last = periods.flatMap(({ period }) => shownIn(entry, period.id) ?? []).at(-1)
  // What hidden means is said once, before the first figure.
  if (last === undefined || last.figure.kind === 'suppressed') return []
  return [`${entry.indicator.title}: ${last.note ?? sayFigure(entry.indicator, last.figure)}`]
}
