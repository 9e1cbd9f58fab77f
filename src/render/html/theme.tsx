import type { ThemeSection } from '../../core/reports/report.ts'
import { Indicator } from './indicator.tsx'

/** A theme on its own page: a paragraph to read aloud, then its indicators. */
export const Theme = ({ theme }: { theme: ThemeSection }) => (
  <section class="theme page" id={`theme-${theme.id}`} aria-labelledby={`theme-${theme.id}-title`}>
    <h2 id={`theme-${theme.id}-title`}>{theme.title}</h2>
    <p class="introduction">{theme.introduction}</p>
    {theme.indicators.map((indicator) => (
      <Indicator indicator={indicator} />
    ))}
    <p class="back">
      <a href="#contents">Back to the contents</a>
    </p>
  </section>
)
