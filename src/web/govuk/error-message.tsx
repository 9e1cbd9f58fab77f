import type { FC } from 'hono/jsx'
import { classNames } from './class-names.ts'
import type { Words } from './words.ts'

export interface ErrorWords extends Words {
  /** What is said before it to those who do not see that it is red; nothing when empty. */
  readonly visuallyHiddenText?: string | undefined
}

/** What is wrong with one field, beside it. */
export const ErrorMessage: FC<ErrorWords & { id?: string }> = (props) => {
  const { id, text, classes, attributes, visuallyHiddenText = 'Error' } = props
  return (
    <p id={id} class={classNames('govuk-error-message', classes)} {...attributes}>
      {visuallyHiddenText !== '' && <span class="govuk-visually-hidden">{visuallyHiddenText}:</span>} {text}
    </p>
  )
}
