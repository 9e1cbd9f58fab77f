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
  /** On a small screen each row becomes a block, every cell under the words of its heading. */
  readonly stacks?: boolean | undefined
}

/** A table: its caption says what it shows, headings have their scope, numbers stand to the right. */
export const Table: FC<TableProps> = (props) => {
  const { caption, captionClasses, head, rows = [], firstCellIsHeader = false, classes, attributes } = props
  const { stacks = false } = props
  return (
    <table
      class={classNames('govuk-table', stacks && 'stacks', classes)}
      {...role(stacks, 'table')}
      {...attributes}
    >
      {caption && <caption class={classNames('govuk-table__caption', captionClasses)}>{caption}</caption>}
      {head && (
        <thead class="govuk-table__head" {...role(stacks, 'rowgroup')}>
          <tr class="govuk-table__row" {...role(stacks, 'row')}>
            {head.map((cell) => heading(cell, 'col', role(stacks, 'columnheader')))}
          </tr>
        </thead>
      )}
      <tbody class="govuk-table__body" {...role(stacks, 'rowgroup')}>
        {rows.map(
          (row) =>
            row && (
              <tr class="govuk-table__row" {...role(stacks, 'row')}>
                {row.map((cell, at) =>
                  firstCellIsHeader && at === 0
                    ? heading(cell, 'row', role(stacks, 'rowheader'))
                    : data(cell, stacks ? { role: 'cell', 'data-under': wordsOf(head?.[at]) } : {}),
                )}
              </tr>
            ),
        )}
      </tbody>
    </table>
  )
}

/** A table whose rows are blocks is one to nobody but the eye, unless its parts say what they are. */
const role = (stacks: boolean, role: string): Attributes => (stacks ? { role } : {})

const wordsOf = (cell: Cell | undefined): string => (typeof cell?.text === 'string' ? cell.text : '')

const heading = (cell: Cell, scope: 'col' | 'row', attributes: Attributes) => {
  const format = scope === 'col' && cell.format !== undefined && `govuk-table__header--${cell.format}`
  return (
    <th
      scope={scope}
      class={classNames('govuk-table__header', format, cell.classes)}
      colspan={cell.colspan}
      rowspan={cell.rowspan}
      {...attributes}
      {...cell.attributes}
    >
      {cell.text}
    </th>
  )
}

const data = (cell: Cell, attributes: Attributes) => (
  <td
    class={classNames(
      'govuk-table__cell',
      cell.format !== undefined && `govuk-table__cell--${cell.format}`,
      cell.classes,
    )}
    colspan={cell.colspan}
    rowspan={cell.rowspan}
    {...attributes}
    {...cell.attributes}
  >
    {cell.text}
  </td>
)
