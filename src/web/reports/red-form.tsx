import type { FC } from 'hono/jsx'
import type { Red } from '../../core/reports/exception/red.ts'
import { Button } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { Form } from '../page.tsx'

/** What is off its target, for the board to hear of: each is raised once, and stands until the board closes it. */
export const RedForm: FC<{ red: readonly Red[]; asAt: string; mayRaise: boolean }> = (props) => {
  const { red, asAt, mayRaise } = props
  const fresh = red.filter(({ standing }) => standing === undefined)
  return (
    <section aria-labelledby="red">
      <h2 class="govuk-heading-m" id="red">
        Off target, and the board’s to hear of
      </h2>
      {red.length === 0 && (
        <p class="govuk-body">No measure with a target is off it. Targets are set in the settings.</p>
      )}
      <Standing red={red} />
      {mayRaise && fresh.length > 0 && (
        <Form action={`/reports/exceptions/raise?as-at=${asAt}`}>
          <Checkboxes
            name="measure"
            idPrefix="measure"
            fieldset={{ legend: { text: 'Ask for the cause and what is being done' } }}
            hint={{ text: 'Each becomes a promise with an owner, and stays open until the board closes it.' }}
            values={fresh.map(({ entry }) => entry.indicator.id)}
            items={fresh.map(({ entry: { indicator } }) => ({ value: indicator.id, text: indicator.title }))}
          />
          <Button text="Raise those chosen" preventDoubleClick />
        </Form>
      )}
    </section>
  )
}

const Standing: FC<{ red: readonly Red[] }> = ({ red }) => (
  <ul class="govuk-list govuk-list--bullet">
    {red.map(
      ({ entry, standing }) =>
        standing && (
          <li>
            {entry.indicator.title}:{' '}
            <a class="govuk-link" href={`/promises/${standing.id}`}>
              raised as {standing.id}
            </a>
          </li>
        ),
    )}
  </ul>
)
