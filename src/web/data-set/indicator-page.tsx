import type { FC, PropsWithChildren } from 'hono/jsx'
import type { IndicatorPage as Told } from '../../core/reports/indicator-page.ts'
import type { Table } from '../../core/reports/report.ts'
import { barChart } from '../../render/chart/bar-chart.ts'
import { gapNotes } from '../../render/chart/gap-notes.ts'
import { timeChart } from '../../render/chart/time-chart.ts'
import { CommentBox } from '../../render/html/comment-box.tsx'
import { DataTable } from '../../render/html/data-table.tsx'
import { inlineSvg } from '../../render/html/inline-svg.ts'
import { notesApart } from '../../render/period-notes.ts'
import { Breadcrumbs } from '../govuk/breadcrumbs.tsx'
import type { Links } from './links.ts'
import { Said } from './measure.tsx'
import { drawn, SetPage } from './set-page.tsx'
import type { View } from './view.ts'

/** One measure whole; what else belongs with it is given inside. */
export const IndicatorPage: FC<PropsWithChildren<{ view: View; told: Told }>> = ({
  view,
  told,
  children,
}) => {
  const { section, theme } = told
  const crumbs = [
    { text: 'Data set', href: view.links.scorecard },
    { text: theme.title, href: view.links.theme(theme.id) },
    { text: section.title },
  ]
  const path = `/data-set/indicators/${section.id}`
  return (
    <SetPage view={view} title={section.title} path={path} before={<Breadcrumbs items={crumbs} />} compares>
      {drawn(view, `indicator ${section.id} ${view.links.children ? 'children' : 'meeting'}`, () => (
        <Drawn told={told} links={view.links} />
      ))}
      {children}
    </SetPage>
  )
}

const Drawn: FC<{ told: Told; links: Links }> = ({ told, links }) => {
  const { section, behind, compared, rows } = told
  return (
    <div class="whole">
      <p class="question">{section.question}</p>
      <Said indicator={section} />
      {section.chart && (
        <figure class="chart">
          {inlineSvg(timeChart(section.chart, 'chart'))}
          {gapNotes(section.chart).length > 0 && <figcaption>{gapNotes(section.chart).join(' ')}</figcaption>}
        </figure>
      )}
      {links.children && (
        <p>
          <a class="govuk-link" href={links.children(section.id)}>
            The children behind this figure
          </a>
        </p>
      )}
      {section.comment && <CommentBox of={section.title} comment={section.comment} level={2} />}
      {section.uncommented !== undefined && <p class="uncommented">{section.uncommented}</p>}
      {behind.length > 0 && (
        <>
          <h2>What stands behind it</h2>
          {behind.map((text) => (
            <p>{text}</p>
          ))}
        </>
      )}
      {section.breakdown && (
        <>
          <h2>{section.breakdown.chart.title}</h2>
          <figure class="chart bars">{inlineSvg(barChart(section.breakdown.chart, 'bars'))}</figure>
          <DataTable id="breakdown" table={section.breakdown.table} />
        </>
      )}
      <Tables title="Over time" tables={[section.table, section.years, section.together, rows]} />
      <Tables title="Elsewhere" tables={[compared]} />
      <h2>Definition, source and data quality</h2>
      <dl class="small-print">
        {section.smallPrint.map(({ label, text }) => (
          <div>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** Tables under a heading, each with what is to be borne in mind of some of its periods; nothing where there is none. */
const Tables: FC<{ title: string; tables: readonly (Table | undefined)[] }> = ({ title, tables }) => {
  const told = tables.flatMap((table) => (table === undefined ? [] : [notesApart(table)]))
  if (told.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <div class="tables">
        {told.map(({ table, notes }) => (
          <div>
            <DataTable id={idOf(table)} table={table} />
            {notes.map((note) => (
              <p class="note">{note}</p>
            ))}
          </div>
        ))}
      </div>
    </>
  )
}

const idOf = ({ caption }: Table): string => caption.toLowerCase().replace(/[^a-z\d]+/g, '-')
