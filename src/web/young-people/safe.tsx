import type { FC } from 'hono/jsx'
import { InsetText } from '../govuk/inset-text.tsx'

/** Whom to call at once. These numbers are free and are the same all over the country. */
export const Safe: FC = () => (
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
        <p class="govuk-body">
          Do you want to talk to someone? Call Childline free, day or night, on{' '}
          <a class="govuk-link" href="tel:08001111">
            0800 1111
          </a>
          . You can talk to your social worker too, or ask for an advocate. An advocate helps you to be heard.
        </p>
      </>
    }
  />
)
