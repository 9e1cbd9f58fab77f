import type { Table } from '../../core/reports/report.ts'
import { DataTable } from './data-table.tsx'

/** The files behind the figures. */
export const Inputs = ({ table }: { table: Table }) => (
  <section class="inputs page" id="inputs">
    <h2>{table.caption}</h2>
    <DataTable id="inputs-table" table={table} />
  </section>
)
