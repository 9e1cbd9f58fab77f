import type { FC } from 'hono/jsx'
import { DataTable } from '../../render/html/data-table.tsx'
import { restsIn } from './parts.ts'
import { drawn, SetPage } from './set-page.tsx'
import type { View } from './view.ts'

/** What the data set rests on, and where its sources do not agree. */
export const SourcesPage: FC<{ view: View }> = ({ view }) => (
  <SetPage view={view} title="What it rests on" path="/data-set/sources">
    {drawn(view, 'sources', () => (
      <Drawn view={view} />
    ))}
  </SetPage>
)

const Drawn: FC<{ view: View }> = ({ view: { kept, links } }) => {
  const { summary, inputs } = restsIn(kept)
  const appendix = kept.set.appendix ?? []
  return (
    <>
      {summary.map((text) => (
        <p class="introduction">{text}</p>
      ))}
      <div class="overview">
        <DataTable id="inputs" table={inputs} />
      </div>
      <Contents sections={appendix} />
      {appendix.map(({ id, title, paragraphs, tables }) => (
        <section class="appendix">
          <h2 id={`part-${id}`}>{title}</h2>
          {paragraphs.map((text) => (
            <p>{text}</p>
          ))}
          {tables.map((table, at) => (
            <DataTable id={`${id}-${String(at)}`} table={table} linkTo={links.indicator} />
          ))}
        </section>
      ))}
    </>
  )
}

/** The page is long: where its parts are. */
const Contents: FC<{ sections: readonly { readonly id: string; readonly title: string }[] }> = ({
  sections,
}) =>
  sections.length < 2 ? null : (
    <nav aria-label="Parts of this page">
      <ul class="govuk-list">
        {sections.map(({ id, title }) => (
          <li>
            <a class="govuk-link" href={`#part-${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
