import type { Child, FC } from 'hono/jsx'
import type { Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'
import { SummaryCard, type CardWords } from './summary-card.tsx'
import { Actions, type ActionList } from './summary-actions.tsx'
import type { Words } from './words.ts'

export interface SummaryRow {
  readonly key: Words
  readonly value: Words
  readonly actions?: ActionList | undefined
  readonly classes?: string | undefined
}

export interface SummaryListProps {
  readonly rows: readonly (SummaryRow | false | null | undefined)[]
  readonly card?: CardWords | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Names and what they stand for, with what can be done about each. */
export const SummaryList: FC<SummaryListProps> = ({ rows, card, classes, attributes }) => {
  const hasActions = rows.some((row) => row && (row.actions?.items?.length ?? 0) > 0)
  const list = (
    <dl class={classNames('govuk-summary-list', classes)} {...attributes}>
      {rows.map((row) => row && <Row row={row} hasActions={hasActions} cardTitle={card?.title?.text} />)}
    </dl>
  )
  return card === undefined ? list : <SummaryCard {...card}>{list}</SummaryCard>
}

const Row: FC<{ row: SummaryRow; hasActions: boolean; cardTitle: Child }> = (props) => {
  const { row, hasActions, cardTitle } = props
  const isWithout = hasActions && row.actions?.items === undefined
  return (
    <div
      class={classNames(
        'govuk-summary-list__row',
        isWithout && 'govuk-summary-list__row--no-actions',
        row.classes,
      )}
    >
      <dt class={classNames('govuk-summary-list__key', row.key.classes)}>{row.key.text}</dt>
      <dd class={classNames('govuk-summary-list__value', row.value.classes)}>{row.value.text}</dd>
      {(row.actions?.items?.length ?? 0) > 0 && (
        <dd class={classNames('govuk-summary-list__actions', row.actions?.classes)}>
          <Actions {...row.actions} cardTitle={cardTitle} list="govuk-summary-list__actions-list" />
        </dd>
      )}
    </div>
  )
}
