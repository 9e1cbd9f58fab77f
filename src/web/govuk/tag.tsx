import type { FC } from 'hono/jsx'
import { classNames } from './class-names.ts'
import type { Words } from './words.ts'

/** The state of something, in a word. */
export const Tag: FC<Words> = ({ text, classes, attributes }) => (
  <strong class={classNames('govuk-tag', classes)} {...attributes}>
    {text}
  </strong>
)
