import { isoDay } from '../time/day.ts'
import { shownJson } from './data-set-json.ts'
import type { DataSet, Entry, ShownRow } from './data-set.ts'

/** The rows of an edition month by month and year by year, which its data set as JSON has no room for: schema
 *  `hearth-rows-over-time/1`, described in docs/rows-over-time.md. An indicator without such rows is left out. */
export const rowsOverTimeJson = ({ edition, authority, asAt, definitions, entries }: DataSet) => ({
  schema: 'hearth-rows-over-time/1',
  edition,
  authority,
  asAt: isoDay(asAt),
  definitions,
  indicators: entries.flatMap(indicatorJson),
})

const indicatorJson = ({ indicator: { id, title, kind }, rowSeries = [] }: Entry) =>
  rowSeries.length === 0
    ? []
    : [{ id, title, rowsAre: kind === 'count' ? 'counts' : 'percentages', rows: rowSeries.map(rowJson) }]

const rowJson = ({ key, label, series, years }: ShownRow) => ({
  key,
  label,
  series: series.map(shownJson),
  years: years.map(shownJson),
})
