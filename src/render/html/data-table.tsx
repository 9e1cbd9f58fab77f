import type { Cell, Column, Table } from '../../core/reports/report.ts'

interface Drawing {
  readonly id: string
  readonly table: Table
  /** Where an indicator that the table names is told; on the same page unless said otherwise. */
  readonly linkTo?: (indicatorId: string) => string
}

/** A table with its caption, in a region that scrolls sideways by itself and can be reached by keyboard. */
export const DataTable = ({ id, table, linkTo = inPage }: Drawing) => (
  <div class="scroller" role="region" aria-labelledby={`${id}-caption`} tabindex={0}>
    <table>
      <caption id={`${id}-caption`}>{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map(({ heading, align }) => (
            <th scope="col" class={align}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <Row row={row} columns={table.columns} linkTo={linkTo} />
        ))}
      </tbody>
    </table>
    {table.notes?.map((note) => (
      <p class="note">{note}</p>
    ))}
  </div>
)

const inPage = (indicatorId: string): string => `#indicator-${indicatorId}`

interface Line {
  readonly row: readonly Cell[]
  readonly columns: readonly Column[]
  readonly linkTo: (indicatorId: string) => string
}

const Row = ({ row, columns, linkTo }: Line) => (
  <tr>
    {row.map(({ text, indicatorId, hidden }, i) => {
      const align = columns[i]?.align ?? 'left'
      return i === 0 ? (
        <th scope="row" class={align}>
          {indicatorId === undefined ? text : <a href={linkTo(indicatorId)}>{text}</a>}
        </th>
      ) : (
        <td class={hidden ? `${align} not-shown` : align}>{text}</td>
      )
    })}
  </tr>
)
