import type { FC } from 'hono/jsx'
import { classNames } from './class-names.ts'
import type { Words } from './words.ts'

export interface LabelWords extends Words {
  readonly isPageHeading?: boolean | undefined
}

export const Label: FC<LabelWords & { for: string | undefined }> = (props) => {
  const { text, classes, attributes, isPageHeading = false } = props
  if (text === undefined) return null
  const label = (
    <label class={classNames('govuk-label', classes)} {...attributes} for={props.for}>
      {text}
    </label>
  )
  return isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
