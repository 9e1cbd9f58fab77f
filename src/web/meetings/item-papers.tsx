import type { FC } from 'hono/jsx'
import { exemptionOf } from '../../core/governance/meetings/meeting.ts'
import { Button } from '../govuk/button.tsx'
import { Tag } from '../govuk/tag.tsx'
import type { ItemPageProps } from './item-forms.ts'

/** The papers of an item, and which of them the public does not get. */
export const ItemPapers: FC<ItemPageProps> = ({ view, item }) => (
  <section class="part" aria-labelledby="papers">
    <h2 class="govuk-heading-m" id="papers">
      Papers
    </h2>
    {item.papers.length === 0 && <p class="govuk-body">None yet.</p>}
    <ul class="govuk-list govuk-list--spaced">
      {item.papers.map((paper) => (
        <li>
          <a class="govuk-link" href={`/meetings/${view.about.id}/papers/${paper.id}`}>
            {paper.title}
          </a>{' '}
          <span class="quiet">{paper.pages === 1 ? '1 page' : `${paper.pages ?? 0} pages`}</span>{' '}
          {exemptionOf(item, paper) && <Tag text="Restricted" classes="govuk-tag--purple" />}
          {item.exempt === undefined && (
            <>
              <br />
              <a class="govuk-link" href={`/meetings/${view.about.id}/papers/${paper.id}/grounds`}>
                {paper.exempt ? 'Change the grounds, or open it' : 'Keep this paper from the public'}
                <span class="govuk-visually-hidden">: {paper.title}</span>
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
    <Button
      text="Add a paper"
      href={`/meetings/${view.about.id}/papers/new?item=${encodeURIComponent(item.id)}`}
      classes="govuk-button--secondary"
    />
  </section>
)
