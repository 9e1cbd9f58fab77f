import type { Report } from '../../core/reports/report.ts'

/** Links to every section; beside the pages where the window is wide enough. */
export const Contents = ({ report }: { report: Report }) => (
  <nav class="contents" id="contents" aria-labelledby="contents-title">
    <h2 id="contents-title">Contents</h2>
    <ol>
      {sectionsOf(report).map(({ id, title }) => (
        <li>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ol>
  </nav>
)

const sectionsOf = ({
  notes,
  director,
  scorecard,
  themes,
  appendix,
  inputs,
  glossary,
}: Report): { id: string; title: string }[] => [
  ...(notes.length > 0 ? [{ id: 'how-to-read', title: 'How to read the figures' }] : []),
  ...(director.parts.length > 0 ? [{ id: 'director', title: director.title }] : []),
  ...(scorecard.rows.length > 0 ? [{ id: 'scorecard', title: 'Scorecard' }] : []),
  ...themes.map(({ id, title }) => ({ id: `theme-${id}`, title })),
  ...appendix.map(({ id, title }) => ({ id: `appendix-${id}`, title })),
  ...(inputs.columns.length > 0 ? [{ id: 'inputs', title: inputs.caption }] : []),
  ...(glossary.length > 0 ? [{ id: 'glossary', title: 'Glossary' }] : []),
]
