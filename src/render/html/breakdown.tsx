import type { IndicatorSection } from '../../core/reports/report.ts'
import { barChart } from '../chart/bar-chart.ts'
import { DataTable } from './data-table.tsx'
import { Disclosure } from './disclosure.tsx'
import { inlineSvg } from './inline-svg.ts'

interface Said {
  readonly id: string
  readonly title: string
  readonly breakdown: NonNullable<IndicatorSection['breakdown']>
}

/** Who the figure is made of: bars, and after them their table. */
export const Breakdown = ({ id, breakdown: { chart, table } }: Said) => (
  <div class="breakdown together">
    <h4>{chart.title}</h4>
    <div class="evidence">
      <figure class="chart bars">{inlineSvg(barChart(chart, `${id}-bars`))}</figure>
      <Disclosure summary="The figures behind these bars" of={chart.title}>
        <DataTable id={`${id}-breakdown`} table={table} />
      </Disclosure>
    </div>
  </div>
)
