import type { FC } from 'hono/jsx'
import { themes } from '../../core/indicators/theme.ts'
import type { Block, DirectorsPage, Report, ThemeSection } from '../../core/reports/report.ts'
import { CommentBox } from '../../render/html/comment-box.tsx'
import { DataTable } from '../../render/html/data-table.tsx'
import { Disclosure } from '../../render/html/disclosure.tsx'
import { linksOf, type Links } from '../data-set/links.ts'
import { Measure } from '../data-set/measure.tsx'
import { Scores } from '../data-set/scorecard.tsx'
import { Signals } from '../data-set/signals.tsx'

/** A report within a page of the application: what its file says, with ways into the data set. */
export const ReportDrawn: FC<{ report: Report; asAt?: string | undefined }> = ({ report, asAt }) => {
  const links = linksOf({ asAt, children: false })
  const { summary, director, scorecard, appendix } = report
  return (
    <div class="data-set">
      {summary.map((text) => (
        <p class="introduction">{text}</p>
      ))}
      {director.parts.length > 0 && <Parts {...director} links={links} />}
      {scorecard.rows.length > 0 && (
        <Scores scorecard={scorecard} themes={themeIds} links={links} beside="Neighbours" />
      )}
      {report.themes.map((theme) => (
        <Section theme={theme} links={links} />
      ))}
      {appendix.map((block) => (
        <Behind block={block} links={links} />
      ))}
    </div>
  )
}

const themeIds = new Map<string, string>(Object.entries(themes).map(([id, title]) => [title, id]))

const Parts: FC<DirectorsPage & { links: Links }> = ({ introduction, parts, links }) => (
  <>
    <p>{introduction}</p>
    {parts.map(({ title, signals, notes }) => (
      <section>
        <h2>{title}</h2>
        {signals.length > 0 && (
          <Signals
            sentences={signals.map(({ mark, title: name, indicatorId, evidence }) => ({
              ...{ mark, title: name, text: evidence },
              href: indicatorId === undefined ? undefined : links.indicator(indicatorId),
            }))}
          />
        )}
        {notes.map((note) => (
          <p class="remainder">{note}</p>
        ))}
      </section>
    ))}
  </>
)

const Section: FC<{ theme: ThemeSection; links: Links }> = ({ theme, links }) => (
  <section id={theme.id}>
    <h2>{theme.title}</h2>
    <p class="introduction">{theme.introduction}</p>
    {theme.comment && <CommentBox of={theme.title} comment={theme.comment} level={3} />}
    {theme.overview.map((table, at) => (
      <div class="overview">
        <DataTable id={`${theme.id}-${String(at)}`} table={table} linkTo={links.indicator} />
      </div>
    ))}
    {theme.indicators.map((indicator) => (
      <Measure indicator={indicator} links={links} />
    ))}
    {theme.untold && (
      <div class="untold">
        <DataTable id={`${theme.id}-untold`} table={theme.untold} linkTo={links.indicator} />
      </div>
    )}
  </section>
)

/** Many tables are folded together: what they stand for is said before them. */
const MANY = 5

const Behind: FC<{ block: Block; links: Links }> = ({ block: { id, title, paragraphs, tables }, links }) => {
  const drawn = tables.map((table, at) => (
    <DataTable id={`${id}-${String(at)}`} table={table} linkTo={links.indicator} />
  ))
  return (
    <section class="appendix" id={id}>
      <h2>{title}</h2>
      {paragraphs.map((text) => (
        <p>{text}</p>
      ))}
      {tables.length > MANY ? (
        <Disclosure summary={`${String(tables.length)} tables`} of={title}>
          {drawn}
        </Disclosure>
      ) : (
        drawn
      )}
    </section>
  )
}
