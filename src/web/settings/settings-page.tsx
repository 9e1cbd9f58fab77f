import type { FC } from 'hono/jsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Page } from '../page.tsx'
import type { Section } from './sections.ts'

/** What there is to choose, for whoever may. */
export const SettingsPage: FC<{ sections: readonly Section[] }> = ({ sections }) => (
  <Page title="Settings">
    <p class="govuk-body">Each change is written down with who made it.</p>
    <SummaryList
      rows={sections.map(({ name, title, about }) => ({
        key: {
          text: (
            <a class="govuk-link" href={`/settings/${name}`}>
              {title}
            </a>
          ),
        },
        value: { text: about },
      }))}
    />
  </Page>
)
