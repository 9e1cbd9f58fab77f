import type { Table } from '../../core/reports/report.ts'
import { DataTable } from './data-table.tsx'

/** The files behind the figures. */
export const Inputs = ({ table }: { table: Table }) => (
  <section class="inputs page" id="inputs" aria-labelledby="inputs-title">
    <h2 id="inputs-title">Where the figures come from</h2>
    <DataTable id="inputs-table" table={table} />
  </section>
)
