import type { FC } from 'hono/jsx'
import { drawn, SetPage } from './set-page.tsx'
import { Signals } from './signals.tsx'
import type { View } from './view.ts'

/** What the director sees in five minutes. */
export const DirectorPage: FC<{ view: View }> = ({ view }) => (
  <SetPage view={view} title={view.kept.report(view.beside).director.title} path="/data-set/director">
    {drawn(view, 'director', () => (
      <Drawn view={view} />
    ))}
  </SetPage>
)

const Drawn: FC<{ view: View }> = ({ view: { kept, beside, links } }) => {
  const { introduction, parts } = kept.report(beside).director
  return (
    <>
      <p class="introduction">{introduction}</p>
      {parts.map(({ title, signals, notes }) => (
        <section>
          <h2>{title}</h2>
          {signals.length > 0 && (
            <Signals
              sentences={signals.map(({ mark, title, indicatorId, evidence }) => ({
                mark,
                title,
                href: indicatorId === undefined ? undefined : links.indicator(indicatorId),
                text: evidence,
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
}
