import type { FC, PropsWithChildren } from 'hono/jsx'
import type { Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'
import { Heading } from './heading.tsx'
import { actionLink, type ActionList } from './summary-actions.tsx'
import type { Words } from './words.ts'

export interface CardWords {
  readonly title?: Words & { readonly headingLevel?: number }
  readonly actions?: ActionList | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** A summary list in a box of its own with a heading. */
export const SummaryCard: FC<PropsWithChildren<CardWords>> = (props) => {
  const { title, actions = {}, classes, attributes, children } = props
  return (
    <div class={classNames('govuk-summary-card', classes)} {...attributes}>
      <div class="govuk-summary-card__title-wrapper">
        {title && (
          <Heading
            level={title.headingLevel ?? 2}
            class={classNames('govuk-summary-card__title', title.classes)}
          >
            {title.text}
          </Heading>
        )}
        <CardActions {...actions} title={title} />
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  )
}

const CardActions: FC<ActionList & { title: Words | undefined }> = ({ items = [], classes, title }) => {
  const names = classNames('govuk-summary-card__actions', classes)
  if (items.length === 0) return null
  if (items.length === 1) return <div class={names}>{items.map((each) => actionLink(each, title?.text))}</div>
  return (
    <ul class={names}>
      {items.map((each) => (
        <li class="govuk-summary-card__action">{actionLink(each, title?.text)}</li>
      ))}
    </ul>
  )
}
