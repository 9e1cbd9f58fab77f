import type { FC } from 'hono/jsx'
import { glossary, notesOnReading } from '../../core/reports/glossary.ts'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Page } from '../page.tsx'

/** The marks and words of the data set, explained. The same words stand in the booklet. */
export const HowToReadPage: FC = () => (
  <Page title="How to read the data">
    <p class="govuk-body-l">
      Every figure says how many children it is about, on which day, and where it comes from. Begin with the
      sentence beside it: it says what the figure means and whether it has changed.
    </p>
    <h2 class="govuk-heading-m">Marks, and words in place of a number</h2>
    <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
      {notesOnReading('public').map((note) => (
        <li>{note}</li>
      ))}
    </ul>
    <h2 class="govuk-heading-m">Words used</h2>
    <SummaryList
      rows={glossary.map(({ term, meaning }) => ({ key: { text: term }, value: { text: meaning } }))}
    />
  </Page>
)
