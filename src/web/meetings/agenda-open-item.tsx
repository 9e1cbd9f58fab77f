import type { FC } from 'hono/jsx'
import { restrictedSentence } from '../../core/governance/meetings/exclusion.ts'
import { purposes } from '../../core/governance/meetings/meeting.ts'
import type { OpenAgenda } from '../../store/meetings.ts'
import { Tag } from '../govuk/tag.tsx'

type OpenOne = OpenAgenda['items'][number]

/** An item as those see it who may not see what is exempt. */
export const OpenItem: FC<{ meeting: string; item: OpenOne }> = ({ meeting, item }) => (
  <li class="agenda__item">
    <h3 class="govuk-heading-s agenda__title">
      {item.number}. {item.title}{' '}
      {item.kind === 'restricted' && <Tag text="Exempt" classes="govuk-tag--purple" />}
    </h3>
    {item.kind === 'restricted' ? (
      <p class="govuk-body">{restrictedSentence(item.restricted.paragraphs)}</p>
    ) : (
      <>
        <p class="govuk-body quiet">
          {[item.planned, purposes[item.purpose], item.author].filter(Boolean).join(' · ')}
        </p>
        {item.text !== '' && <p class="govuk-body as-typed">{item.text}</p>}
        <ul class="govuk-list">
          {item.papers.map(({ id, title }) => (
            <li>
              <a class="govuk-link" href={`/meetings/${meeting}/papers/${id}`}>
                {title}
              </a>
            </li>
          ))}
          {item.restricted && <li>A restricted paper: not published</li>}
        </ul>
      </>
    )}
  </li>
)
