import type { FC } from 'hono/jsx'
import { classNames } from './class-names.ts'
import type { Words } from './words.ts'

export const Hint: FC<Words & { id?: string }> = ({ id, text, classes, attributes }) => (
  <div id={id} class={classNames('govuk-hint', classes)} {...attributes}>
    {text}
  </div>
)
