import type { Child, FC } from 'hono/jsx'
import type { Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'

/** One thing to put right, leading to its field. */
export interface ErrorItem {
  readonly href?: string | undefined
  readonly text: Child
  readonly attributes?: Attributes | undefined
}

export interface ErrorSummaryProps {
  readonly titleText?: Child
  readonly descriptionText?: Child
  readonly errorList?: readonly ErrorItem[] | undefined
  readonly disableAutoFocus?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Everything that is wrong with a form, above its heading. */
export const ErrorSummary: FC<ErrorSummaryProps> = (props) => {
  const { titleText, descriptionText, errorList = [], disableAutoFocus, classes, attributes } = props
  return (
    <div
      class={classNames('govuk-error-summary', classes)}
      data-disable-auto-focus={disableAutoFocus === undefined ? undefined : String(disableAutoFocus)}
      {...attributes}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">{titleText}</h2>
        <div class="govuk-error-summary__body">
          {descriptionText && <p>{descriptionText}</p>}
          {errorList.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">{errorList.map(item)}</ul>
          )}
        </div>
      </div>
    </div>
  )
}

const item = ({ href, text, attributes }: ErrorItem) => (
  <li>
    {href ? (
      <a href={href} {...attributes}>
        {text}
      </a>
    ) : (
      text
    )}
  </li>
)
