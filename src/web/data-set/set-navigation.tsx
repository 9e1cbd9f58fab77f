import type { FC } from 'hono/jsx'
import { themesIn } from './parts.ts'
import type { View } from './view.ts'

/** The pages of a data set, a theme each. The one that is shown is marked. */
export const SetNavigation: FC<{ view: View; path: string }> = ({ view, path }) => (
  <nav class="set-navigation" aria-label="Data set">
    <ul>
      {pagesOf(view).map(({ href, text }) => (
        <li>
          <a class="govuk-link" href={href} aria-current={isAt(href, path) ? 'page' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const pagesOf = ({ links, kept }: View) => [
  { href: links.scorecard, text: 'Scorecard' },
  ...themesIn(kept).map(({ id, title }) => ({ href: links.theme(id), text: title })),
  { href: links.director, text: 'What to look at first' },
  { href: links.changes, text: 'What changed' },
  { href: links.sources, text: 'What it rests on' },
]

const isAt = (href: string, path: string): boolean => href.split('?')[0] === path
