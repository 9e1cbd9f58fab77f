import type { Cell, Column, Table } from '../../core/reports/report.ts'

/** A table with its caption, in a region that scrolls sideways by itself and can be reached by keyboard. */
export const DataTable = ({ id, table }: { id: string; table: Table }) => (
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
          <Row row={row} columns={table.columns} />
        ))}
      </tbody>
    </table>
    {table.notes?.map((note) => (
      <p class="note">{note}</p>
    ))}
  </div>
)

const Row = ({ row, columns }: { row: readonly Cell[]; columns: readonly Column[] }) => (
  <tr>
    {row.map(({ text, indicatorId, hidden }, i) => {
      const align = columns[i]?.align ?? 'left'
      return i === 0 ? (
        <th scope="row" class={align}>
          {indicatorId === undefined ? text : <a href={`#indicator-${indicatorId}`}>{text}</a>}
        </th>
      ) : (
        <td class={hidden ? `${align} not-shown` : align}>{text}</td>
      )
    })}
  </tr>
)
