import type { FC } from 'hono/jsx'
import { classNames } from './class-names.ts'
import type { Words } from './words.ts'

/** A paragraph set apart. */
export const InsetText: FC<Words & { id?: string }> = ({ id, text, classes, attributes }) => (
  <div id={id} class={classNames('govuk-inset-text', classes)} {...attributes}>
    {text}
  </div>
)
