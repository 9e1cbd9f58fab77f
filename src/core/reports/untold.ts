import type { Entry } from './data-set.ts'
import { headlineOf } from './headline.ts'
import type { Table } from './report.ts'
import { sayFigure } from './say.ts'

/** True for an indicator with a number, hidden or not, or a paper's own words, in some month, year or row. */
export const isTold = ({ series, years, rows, rowSeries = [] }: Entry): boolean =>
  rows.length + rowSeries.length > 0 ||
  [...series, ...years].some(({ figure, text }) => figure.kind !== 'none' || text !== undefined)

/** What has no figure at all, each with the reason and what would fill it; `undefined` when there is nothing. */
export function untoldTable(title: string, entries: readonly Entry[]): Table | undefined {
  if (entries.length === 0) return undefined
  return {
    caption: `${title}: not told yet, and what would fill it`,
    columns: [
      { heading: 'Measure', align: 'left' },
      { heading: 'Status', align: 'left' },
      { heading: 'Why, and what would fill it', align: 'left' },
    ],
    rows: byReason(entries).flatMap((alike) =>
      alike.map(({ title, status, note }, at) => [
        { text: title },
        { text: status },
        { text: at === 0 ? note : 'As above.' },
      ]),
    ),
  }
}

/** Those with one reason together, in the order of the first of each, so that it need be said once. */
function byReason(entries: readonly Entry[]) {
  const said = entries.map((entry) => {
    const { figure, note = '' } = headlineOf(entry).now
    return { title: entry.indicator.title, status: sayFigure(entry.indicator, figure), note }
  })
  return [...new Set(said.map(({ note }) => note))].map((note) => said.filter((each) => each.note === note))
}
