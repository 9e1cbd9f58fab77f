import type { FC } from 'hono/jsx'
import { classNames } from './class-names.ts'
import type { Words } from './words.ts'

export interface WarningTextProps extends Words {
  readonly iconFallbackText?: string | undefined
}

/** What cannot be undone, or has consequences. */
export const WarningText: FC<WarningTextProps> = (props) => (
  <div class={classNames('govuk-warning-text', props.classes)} {...props.attributes}>
    <span class="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">{props.iconFallbackText ?? 'Warning'}</span> {props.text}
    </strong>
  </div>
)
