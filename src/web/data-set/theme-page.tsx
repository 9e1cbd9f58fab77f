import type { FC } from 'hono/jsx'
import type { ThemeSection } from '../../core/reports/report.ts'
import { CommentBox } from '../../render/html/comment-box.tsx'
import { DataTable } from '../../render/html/data-table.tsx'
import { Measure } from './measure.tsx'
import { drawn, SetPage, type Drawing } from './set-page.tsx'
import type { Links } from './links.ts'
import type { View } from './view.ts'

/** A theme: a paragraph to read aloud, the board's tables, then its measures. */
export const ThemePage: FC<{ view: View; theme: ThemeSection }> = ({ view, theme }) => (
  <SetPage view={view} title={theme.title} path={`/data-set/${theme.id}`} compares>
    {themeDrawn(view, theme)}
  </SetPage>
)

/** All that a theme's page says. */
export const themeDrawn = (drawing: Drawing, theme: ThemeSection): ReturnType<typeof drawn> =>
  drawn(drawing, `theme ${theme.id}`, () => <Drawn theme={theme} links={drawing.links} />)

const Drawn: FC<{ theme: ThemeSection; links: Links }> = ({ theme, links }) => (
  <>
    <p class="introduction">{theme.introduction}</p>
    {theme.comment && <CommentBox of={theme.title} comment={theme.comment} level={2} />}
    {theme.overview.map((table, at) => (
      <div class="overview">
        <DataTable id={`overview-${String(at)}`} table={table} linkTo={links.indicator} />
      </div>
    ))}
    {theme.indicators.length > 0 && <h2>Measures</h2>}
    {theme.indicators.map((indicator) => (
      <Measure indicator={indicator} links={links} />
    ))}
    {theme.untold && (
      <div class="untold">
        <DataTable id="untold" table={theme.untold} />
      </div>
    )}
  </>
)
