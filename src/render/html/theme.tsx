import type { ThemeSection } from '../../core/reports/report.ts'
import { Indicator } from './indicator.tsx'

/** A theme on its own page: a paragraph to read aloud, then its indicators. */
export const Theme = ({ theme }: { theme: ThemeSection }) => (
  <section class="theme page" id={`theme-${theme.id}`} aria-labelledby={`theme-${theme.id}-title`}>
    <h2 id={`theme-${theme.id}-title`}>{theme.title}</h2>
    <p class="introduction">{theme.introduction}</p>
    {theme.indicators.length > MANY && <Within theme={theme} />}
    {theme.indicators.map((indicator) => (
      <Indicator indicator={indicator} />
    ))}
    <p class="back">
      <a href="#contents">Back to the contents</a>
    </p>
  </section>
)

/** More than fit a window at once. */
const MANY = 3

/** A link to each indicator of a long theme. */
const Within = ({ theme: { title, indicators } }: { theme: ThemeSection }) => (
  <nav class="within" aria-label={`Measures in “${title}”`}>
    <ul>
      {indicators.map((it) => (
        <li>
          <a href={`#indicator-${it.id}`}>{it.title}</a>
        </li>
      ))}
    </ul>
  </nav>
)
