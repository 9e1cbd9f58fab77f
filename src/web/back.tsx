import type { FC } from 'hono/jsx'
import { BackLink } from './govuk/back-link.tsx'

/** The way back, before the main part of a page and in a landmark of its own, so that it is found. */
export const Back: FC<{ href: string }> = ({ href }) => (
  <nav aria-label="Back">
    <BackLink text="Back" href={href} />
  </nav>
)
