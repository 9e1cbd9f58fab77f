import type { Entry } from './data-set.ts'
import { headlineOf } from './headline.ts'
import type { Table } from './report.ts'
import { sayFigure } from './say.ts'

/** True for an indicator with a number, or a paper's own words, in some month, year or row. */
export const isTold = ({ series, years, rows, rowSeries = [] }: Entry): boolean =>
  rows.length + rowSeries.length > 0 ||
  [...series, ...years].some(({ figure, text }) => figure.kind === 'number' || text !== undefined)

/** What has no figure at all, each with the reason and what would fill it; `undefined` when there is nothing. */
export function untoldTable(entries: readonly Entry[]): Table | undefined {
  if (entries.length === 0) return undefined
  return {
    caption: 'Not told yet, and what would fill it',
    columns: [
      { heading: 'Measure', align: 'left' },
      { heading: 'Status', align: 'left' },
      { heading: 'Why, and what would fill it', align: 'left' },
    ],
    rows: entries.map((entry) => {
      const { figure, note } = headlineOf(entry).now
      return [
        { text: entry.indicator.title },
        { text: sayFigure(entry.indicator, figure) },
        { text: note ?? '' },
      ]
    }),
  }
}
