import type { Table, ThemeSection } from '../../core/reports/report.ts'
import { DataTable } from './data-table.tsx'
import { Indicator } from './indicator.tsx'

/** A theme on its own page: a paragraph to read aloud, then its indicators. */
export const Theme = ({ theme }: { theme: ThemeSection }) => (
  <section class="theme page" id={`theme-${theme.id}`} aria-labelledby={`theme-${theme.id}-title`}>
    <h2 id={`theme-${theme.id}-title`}>{theme.title}</h2>
    <p class="introduction">{theme.introduction}</p>
    {theme.overview.map((table, at) => (
      <Overview id={`theme-${theme.id}-overview-${at}`} table={table} />
    ))}
    {theme.indicators.length > MANY && <Within theme={theme} />}
    {theme.indicators.map((indicator) => (
      <Indicator indicator={indicator} />
    ))}
    {theme.untold && (
      <div class="untold">
        <DataTable id={`theme-${theme.id}-untold`} table={theme.untold} />
      </div>
    )}
    <p class="back">
      <a href="#contents">Back to the contents</a>
    </p>
  </section>
)

/** A table of the whole theme, before its parts. */
const Overview = ({ id, table }: { id: string; table: Table }) => (
  <div class="overview">
    <DataTable id={id} table={table} />
  </div>
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
