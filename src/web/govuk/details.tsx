import type { Child, FC, PropsWithChildren } from 'hono/jsx'
import type { Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'

export interface DetailsProps {
  readonly summaryText: Child
  readonly id?: string | undefined
  readonly open?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** What few people need, folded away. */
export const Details: FC<PropsWithChildren<DetailsProps>> = (props) => (
  <details
    id={props.id}
    class={classNames('govuk-details', props.classes)}
    {...props.attributes}
    open={props.open}
  >
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{props.summaryText}</span>
    </summary>
    <div class="govuk-details__text">{props.children}</div>
  </details>
)
