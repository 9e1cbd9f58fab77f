import type { FC } from 'hono/jsx'
import type { PublicOccasion } from '../../core/governance/participation/public-occasions.ts'
import { longDay } from '../../core/time/day.ts'

/** What was held for young people to be heard at, and what came of it. */
export const Occasions: FC<{ occasions: readonly PublicOccasion[] }> = ({ occasions }) =>
  occasions.length === 0 ? (
    <></>
  ) : (
    <section aria-labelledby="we-met">
      <h2 class="govuk-heading-m" id="we-met">
        We met, and you said
      </h2>
      {occasions.map(({ on, what, came, heard, changed }) => (
        <div class="problem">
          <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{what}</h3>
          <p class="govuk-body quiet">
            {longDay(on)}
            {came !== undefined && `. ${came}`}.
          </p>
          <p class="govuk-body govuk-!-margin-bottom-1">
            <strong>You said</strong>
          </p>
          <p class="govuk-body as-typed">{heard}</p>
          <p class="govuk-body govuk-!-margin-bottom-1">
            <strong>What changed</strong>
          </p>
          <p class="govuk-body as-typed">{changed === '' ? 'Nothing yet.' : changed}</p>
        </div>
      ))}
    </section>
  )
