import type { FC } from 'hono/jsx'
import { besideEngland, besideLabel } from '../../core/reports/beside.ts'
import { Details } from '../govuk/details.tsx'
import { Scores } from './scorecard.tsx'
import { scorecardIn, themesIn } from './parts.ts'
import { drawn, SetPage, type Drawing } from './set-page.tsx'
import type { View } from './view.ts'

/** The data set on one page. */
export const ScorecardPage: FC<{ view: View }> = ({ view }) => (
  <SetPage view={view} title="Data set" path="/data-set" compares>
    {scorecardDrawn(view)}
    <Neighbours view={view} />
  </SetPage>
)

/** The table of the first page. */
export const scorecardDrawn = (drawing: Drawing): ReturnType<typeof drawn> =>
  drawn(drawing, 'scorecard', () => <Drawn drawing={drawing} />)

const Drawn: FC<{ drawing: Drawing }> = ({ drawing: { kept, beside, links } }) => {
  const ids = new Map(themesIn(kept).map(({ id, title }) => [title, id]))
  const [other] = kept.set.entries.flatMap((entry) => besideEngland(entry, beside) ?? [])
  const heading = other === undefined ? '' : besideLabel(other)
  return <Scores scorecard={scorecardIn(kept, beside)} themes={ids} links={links} beside={heading} />
}

/** Who the neighbours are, and by which list. */
const Neighbours: FC<{ view: View }> = ({ view: { kept, beside } }) => {
  if (beside !== 'neighbours-mean' && beside !== 'neighbours-median') return null
  const notes = kept.once('neighbours', () =>
    kept.set.entries.flatMap((entry) => besideEngland(entry, 'neighbours-mean')?.note ?? []),
  )
  const [note] = notes
  return note === undefined ? null : <Details summaryText="Who the neighbours are">{note}</Details>
}
