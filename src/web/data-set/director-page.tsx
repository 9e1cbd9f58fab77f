import type { FC } from 'hono/jsx'
import { directorIn } from './parts.ts'
import { drawn, SetPage, type Drawing } from './set-page.tsx'
import { Signals } from './signals.tsx'
import type { View } from './view.ts'

/** What the director sees in five minutes. */
export const DirectorPage: FC<{ view: View }> = ({ view }) => (
  <SetPage view={view} title={directorIn(view.kept, view.beside).title} path="/data-set/director">
    {directorDrawn(view)}
  </SetPage>
)

/** All that the page says. */
export const directorDrawn = (drawing: Drawing): ReturnType<typeof drawn> =>
  drawn(drawing, 'director', () => <Drawn drawing={drawing} />)

const Drawn: FC<{ drawing: Drawing }> = ({ drawing: { kept, beside, links } }) => {
  const { introduction, parts } = directorIn(kept, beside)
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
