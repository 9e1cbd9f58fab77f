import type { Child, FC } from 'hono/jsx'
import type { Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'

export interface Cell {
  readonly text?: Child
  readonly format?: 'numeric' | undefined
  readonly colspan?: number | undefined
  readonly rowspan?: number | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface TableProps {
  readonly caption?: Child
  readonly captionClasses?: string | undefined
  readonly head?: readonly Cell[] | undefined
  readonly rows?: readonly (readonly Cell[] | false | null)[] | undefined
  readonly firstCellIsHeader?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** A table: its caption says what it shows, headings have their scope, numbers stand to the right. */
export const Table: FC<TableProps> = (props) => {
  const { caption, captionClasses, head, rows = [], firstCellIsHeader = false, classes, attributes } = props
  return (
    <table class={classNames('govuk-table', classes)} {...attributes}>
      {caption && <caption class={classNames('govuk-table__caption', captionClasses)}>{caption}</caption>}
      {head && (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">{head.map((cell) => heading(cell, 'col'))}</tr>
        </thead>
      )}
      <tbody class="govuk-table__body">
        {rows.map(
          (row) =>
            row && (
              <tr class="govuk-table__row">
                {row.map((cell, at) => (firstCellIsHeader && at === 0 ? heading(cell, 'row') : data(cell)))}
              </tr>
            ),
        )}
      </tbody>
    </table>
  )
}

const heading = (cell: Cell, scope: 'col' | 'row') => {
  const format = scope === 'col' && cell.format !== undefined && `govuk-table__header--${cell.format}`
  return (
    <th
      scope={scope}
      class={classNames('govuk-table__header', format, cell.classes)}
      colspan={cell.colspan}
      rowspan={cell.rowspan}
      {...cell.attributes}
    >
      {cell.text}
    </th>
  )
}

const data = (cell: Cell) => (
  <td
    class={classNames(
      'govuk-table__cell',
      cell.format !== undefined && `govuk-table__cell--${cell.format}`,
      cell.classes,
    )}
    colspan={cell.colspan}
    rowspan={cell.rowspan}
    {...cell.attributes}
  >
    {cell.text}
  </td>
)
