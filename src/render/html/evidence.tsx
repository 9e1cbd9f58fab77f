import type { IndicatorSection, Table, TimeChart } from '../../core/reports/report.ts'
import { gapNotes } from '../chart/gap-notes.ts'
import { timeChart } from '../chart/time-chart.ts'
import { notesApart } from '../period-notes.ts'
import { Disclosure } from './disclosure.tsx'
import { DataTable } from './data-table.tsx'
import { inlineSvg } from './inline-svg.ts'

/** The chart and after it its table, months before years; tables alone where there is no chart. */
export const Evidence = ({ id, indicator }: { id: string; indicator: IndicatorSection }) => {
  const { chart, table, years, together, title } = indicator
  const tables = [
    { id: `${id}-table`, table },
    { id: `${id}-years`, table: years },
    { id: `${id}-together`, table: together },
  ].flatMap(({ id, table }) => (table && hasFigures(table) ? [{ id, table }] : []))
  return (
    <div class={chart ? 'evidence' : 'evidence alone'}>
      {chart && <Chart id={`${id}-chart`} chart={chart} />}
      {tables.length > 0 && (
        <Disclosure summary={chart ? 'The figures behind this chart' : 'The figures over time'} of={title}>
          <div class="tables">
            {tables.map(({ id, table }) => (
              <PeriodTable id={id} table={table} />
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  )
}

/** What is to be borne in mind of some periods is said once under the table. */
const PeriodTable = ({ id, table }: { id: string; table: Table }) => {
  const { table: without, notes } = notesApart(table)
  return (
    <div>
      <DataTable id={id} table={without} />
      {notes.map((note) => (
        <p class="note">{note}</p>
      ))}
    </div>
  )
}

const Chart = ({ id, chart }: { id: string; chart: TimeChart }) => {
  const notes = gapNotes(chart)
  return (
    <figure class="chart">
      {inlineSvg(timeChart(chart, id))}
      {notes.length > 0 && <figcaption>{notes.join(' ')}</figcaption>}
    </figure>
  )
}

/** A table of nothing but dashes says less than the sentence above it. */
const hasFigures = ({ rows }: Table): boolean =>
  rows.some(([, ...cells]) => cells.some(({ text, number }) => number !== undefined || /\d/.test(text)))
