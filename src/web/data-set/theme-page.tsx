import type { FC } from 'hono/jsx'
import type { Entry } from '../../core/reports/data-set.ts'
import { CommentBox } from '../../render/html/comment-box.tsx'
import { DataTable } from '../../render/html/data-table.tsx'
import { Measure } from './measure.tsx'
import { measureIn, type themeIn } from './parts.ts'
import { drawn, SetPage, type Drawing } from './set-page.tsx'
import type { Links } from './links.ts'
import type { View } from './view.ts'

type Theme = NonNullable<ReturnType<typeof themeIn>>

/** A theme: a paragraph to read aloud, the board's tables, then its measures. */
export const ThemePage: FC<{ view: View; theme: Theme }> = ({ view, theme }) => (
  <SetPage view={view} title={theme.title} path={`/data-set/${theme.id}`} compares>
    {headDrawn(view, theme)}
    {theme.told.length > 0 && <h2>Measures</h2>}
    {theme.told.map((entry) => measureDrawn(view, entry))}
    {theme.untold && (
      <div class="untold">
        <DataTable id="untold" table={theme.untold} />
      </div>
    )}
  </SetPage>
)

/** What stands before the measures. */
export const headDrawn = (drawing: Drawing, theme: Theme): ReturnType<typeof drawn> =>
  drawn(drawing, `theme ${theme.id}`, () => <Head theme={theme} links={drawing.links} />)

/** One of the measures. */
export const measureDrawn = (drawing: Drawing, entry: Entry): ReturnType<typeof drawn> =>
  drawn(drawing, `measure ${entry.indicator.id}`, () => (
    <Measure indicator={measureIn(drawing.kept, entry, drawing.beside)} links={drawing.links} />
  ))

const Head: FC<{ theme: Theme; links: Links }> = ({ theme, links }) => (
  <>
    <p class="introduction">{theme.introduction}</p>
    {theme.comment && <CommentBox of={theme.title} comment={theme.comment} level={2} />}
    {theme.overview.map((table, at) => (
      <div class="overview">
        <DataTable id={`overview-${String(at)}`} table={table} linkTo={links.indicator} />
      </div>
    ))}
  </>
)
