import type { ThemeSection } from '../../core/reports/report.ts'
import { CommentBox } from './comment-box.tsx'
import { DataTable } from './data-table.tsx'
import { Indicator } from './indicator.tsx'
import { Within } from './within.tsx'

/** A theme on its own page: a paragraph to read aloud, the board's table, then its indicators. */
export const Theme = ({ theme }: { theme: ThemeSection }) => (
  <section
    class={theme.follows ? 'theme follows' : 'theme page'}
    id={`theme-${theme.id}`}
    aria-labelledby={`theme-${theme.id}-title`}
  >
    <h2 id={`theme-${theme.id}-title`}>{theme.title}</h2>
    <p class="introduction">{theme.introduction}</p>
    {theme.comment && <CommentBox of={theme.title} comment={theme.comment} level={3} />}
    <Within theme={theme} />
    {theme.overview.map((table, at) => (
      <div class="overview" id={overviewId(theme, at)}>
        <DataTable id={`${overviewId(theme, at)}-table`} table={table} />
      </div>
    ))}
    {theme.indicators.map((indicator) => (
      <Indicator indicator={indicator} />
    ))}
    {theme.untold && (
      <div class="untold" id={`theme-${theme.id}-untold`}>
        <DataTable id={`theme-${theme.id}-untold-table`} table={theme.untold} />
      </div>
    )}
    <p class="back">
      <a href="#contents">Back to the contents</a>
    </p>
  </section>
)

const overviewId = ({ id }: ThemeSection, at: number): string => `theme-${id}-overview-${String(at)}`
