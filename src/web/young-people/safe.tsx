import type { FC } from 'hono/jsx'
import type { Helpline } from '../../store/promise-settings.ts'
import { InsetText } from '../govuk/inset-text.tsx'

/** Whom to call at once: 999, and those the council named. */
export const Safe: FC<{ helplines: readonly Helpline[] }> = ({ helplines }) => (
  <InsetText
    text={
      <>
        <p class="govuk-body">
          Are you in danger now? Call{' '}
          <a class="govuk-link" href="tel:999">
            999
          </a>
          .
        </p>
        <p class="govuk-body">Do you want to talk to someone? You can call:</p>
        <ul class="govuk-list govuk-list--bullet">
          {helplines.map(({ name, number, hours }) => (
            <li>
              {name} on{' '}
              <a class="govuk-link" href={`tel:${number.replace(/[^\d]/g, '')}`}>
                {number}
              </a>
              : {hours}
            </li>
          ))}
        </ul>
        <p class="govuk-body">
          You can talk to your social worker too, or ask for an advocate. An advocate helps you to be heard.
        </p>
      </>
    }
  />
)
