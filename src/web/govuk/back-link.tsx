import type { FC } from 'hono/jsx'
import { classNames } from './class-names.ts'
import type { Words } from './words.ts'

/** The page before. */
export const BackLink: FC<Words & { href: string }> = ({ href, text = 'Back', classes, attributes }) => (
  <a href={href} class={classNames('govuk-back-link', classes)} {...attributes}>
    {text}
  </a>
)
