import type { Child, FC } from 'hono/jsx'
import type { Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'
import { Heading } from './heading.tsx'

export interface PanelProps {
  readonly titleText: Child
  readonly text?: Child
  readonly headingLevel?: number | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** That something long is finished. */
export const Panel: FC<PanelProps> = ({ titleText, text, headingLevel = 1, classes, attributes }) => (
  <div class={classNames('govuk-panel govuk-panel--confirmation', classes)} {...attributes}>
    <Heading level={headingLevel} class="govuk-panel__title">
      {titleText}
    </Heading>
    {text && <div class="govuk-panel__body">{text}</div>}
  </div>
)
