import type { DirectorsPage, DirectorsPart, Signal } from '../../core/reports/report.ts'
import { Mark } from './mark.tsx'

/** What to look at first: on one page when printed, each sentence beside its mark. */
export const Director = ({ page: { title, introduction, parts } }: { page: DirectorsPage }) => (
  <section class="director page" id="director" aria-labelledby="director-title">
    <h2 id="director-title">{title}</h2>
    <p class="introduction">{introduction}</p>
    {parts.map((part) => (
      <Part part={part} />
    ))}
  </section>
)

const Part = ({ part: { id, title, signals, notes } }: { part: DirectorsPart }) => (
  <section class="signals" aria-labelledby={`director-${id}`}>
    <h3 id={`director-${id}`}>{title}</h3>
    {signals.length > 0 && (
      <ul>
        {signals.map((signal) => (
          <li>
            <Sentence signal={signal} />
          </li>
        ))}
      </ul>
    )}
    {notes.map((note) => (
      <p class="remainder">{note}</p>
    ))}
  </section>
)

const Sentence = ({ signal: { mark, indicatorId, title, evidence } }: { signal: Signal }) => (
  <>
    <Mark mark={mark} />
    <p>
      <strong>{indicatorId === undefined ? title : <a href={`#indicator-${indicatorId}`}>{title}</a>}</strong>
      {': '}
      {evidence}
    </p>
  </>
)
