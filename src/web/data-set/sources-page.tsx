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
  return (
    <>
      {summary.map((text) => (
        <p class="introduction">{text}</p>
      ))}
      <div class="overview">
        <DataTable id="inputs" table={inputs} />
      </div>
      {(kept.set.appendix ?? []).map(({ id, title, paragraphs, tables }) => (
        <section class="appendix">
          <h2>{title}</h2>
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
