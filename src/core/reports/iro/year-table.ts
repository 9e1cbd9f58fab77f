import type { Entry, Shown } from '../data-set.ts'
import { headlineOf } from '../headline.ts'
import type { Cell, Table } from '../report.ts'
import { countCell, hiddenCell, sayCount, sayFigure, shownCell } from '../say.ts'
import { inYear, lastYears } from './year.ts'

/** Years that stand side by side. */
const MOST = 3

/** The year a report is of, and the measures that have a place of their own in it, which names lead to. */
export interface Where {
  readonly year: string
  readonly places: ReadonlySet<string>
}

/** Measures down, whole years across, and what this year's figure is made of; `undefined` when nothing is told. */
export function yearTable(
  title: string,
  entries: readonly Entry[],
  { year, places }: Where,
): Table | undefined {
  const years = yearsTold(entries)
  if (entries.length === 0 || years.length === 0) return undefined
  return {
    caption: `${title}, by year`,
    columns: [
      { heading: 'Measure', align: 'left' },
      ...years.map((id) => ({ heading: id, align: 'right' as const })),
      { heading: `Count in ${year}`, align: 'right' },
    ],
    rows: entries.map((entry) => [
      {
        text: entry.indicator.title,
        ...(places.has(entry.indicator.id) && { indicatorId: entry.indicator.id }),
      },
      ...years.map((id) => cellOf(entry, inYear(entry, id))),
      { text: countIn(entry, inYear(entry, year)) },
    ]),
    ...notesOf(entries, year),
  }
}

const yearsTold = (entries: readonly Entry[]): string[] =>
  [...new Set(entries.flatMap((entry) => lastYears(entry, MOST).map(({ period }) => period.id)))]
    .sort()
    .slice(-MOST)

const cellOf = ({ indicator }: Entry, shown: Shown | undefined): Cell =>
  shown === undefined ? { text: '–' } : shownCell(indicator, shown)

const countIn = ({ indicator }: Entry, shown: Shown | undefined): string =>
  shown === undefined || indicator.kind === 'count' ? '–' : sayCount(indicator, shown.figure)

/** Why a measure has no figure this year, and what is to be borne in mind of one that has. */
function notesOf(entries: readonly Entry[], year: string): Pick<Table, 'notes'> {
  const notes = entries.flatMap((entry) => {
    const shown = inYear(entry, year) ?? headlineOf(entry).now
    if (shown.figure.kind === 'suppressed' || shown.status === 'broken-series') return []
    const why = shown.note ?? (shown.figure.kind === 'none' ? sayFigure(entry.indicator, shown.figure) : '')
    return why === '' ? [] : [`${entry.indicator.title}: ${why}`]
  })
  return notes.length === 0 ? {} : { notes }
}

/** Rows of a measure with their number and share for each of its last years, and what they add up to. */
export function rowsByYear(entry: Entry): Table | undefined {
  const { indicator, rowSeries = [] } = entry
  const years = lastYears(entry, MOST)
  if (rowSeries.length === 0 || years.length === 0) return undefined
  const apart = new Set(indicator.rowsApart ?? [])
  return {
    caption: `${indicator.title}, by year`,
    columns: [
      { heading: 'Group', align: 'left' },
      ...years.flatMap(({ period: { id } }) => [
        { heading: `${id} number`, align: 'right' as const },
        { heading: `${id} share`, align: 'right' as const },
      ]),
    ],
    rows: [
      ...rowSeries.map(({ key, label, years: own }) => [
        { text: apart.has(key) ? `${label} (not in the total)` : label },
        ...years.flatMap((whole) =>
          pairOf(inYear({ years: own }, whole.period.id), totalOf(entry, whole), apart.has(key)),
        ),
      ]),
      [{ text: 'Total' }, ...years.flatMap((whole) => [totalCell(entry, whole), { text: '–' }])],
    ],
  }
}

/** What the rows of a year are out of: a count itself, else what it is a share of. `undefined` where it is not shown. */
export function totalOf({ indicator }: Entry, { figure }: Shown): number | undefined {
  if (figure.kind !== 'number') return undefined
  return (indicator.kind === 'count' ? figure.numerator : figure.denominator) ?? undefined
}

function totalCell(entry: Entry, whole: Shown): Cell {
  if (whole.figure.kind === 'suppressed') return hiddenCell
  return countCell(totalOf(entry, whole) ?? null)
}

/** A row's number and its share of the total: a row that stands apart has none. */
function pairOf(shown: Shown | undefined, total: number | undefined, isApart: boolean): Cell[] {
  if (shown === undefined || shown.figure.kind === 'none') return [{ text: '–' }, { text: '–' }]
  if (shown.figure.kind === 'suppressed') return [hiddenCell, isApart ? { text: '–' } : hiddenCell]
  const { numerator } = shown.figure
  const share =
    numerator === null || total === undefined || total === 0 || isApart
      ? undefined
      : (numerator / total) * 100
  const said = { unit: 'percent', kind: 'share' } as const
  return [
    countCell(numerator),
    share === undefined
      ? { text: '–' }
      : shownCell(said, { figure: { kind: 'number', value: share, numerator, denominator: total ?? null } }),
  ]
}
