import type { FC } from 'hono/jsx'
import { standingItems } from '../../core/governance/meetings/standing-items.ts'
import type { FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Form } from '../page.tsx'
import { Line, nothingFilled } from './fields.tsx'
import type { MeetingView } from './view.ts'

/** What can be put on an agenda. */
export const Adding: FC<{ view: MeetingView; errors: readonly FormError[] }> = ({
  view: { about, kept },
  errors,
}) => {
  const there = new Set(kept?.meeting.items.flatMap(({ standing }) => standing ?? []))
  const missing = Object.entries(standingItems).filter(([name]) => !there.has(name as never))
  return (
    <section class="part" aria-labelledby="adding">
      <h2 class="govuk-heading-m" id="adding">
        Add to the agenda
      </h2>
      <Form action={`/meetings/${about.id}/items`}>
        <Line
          {...nothingFilled}
          errors={errors}
          name="title"
          label="Title of the item"
          hint="Public always: name nobody in it"
        />
        {about.published && (
          <Line
            {...nothingFilled}
            errors={errors}
            name="urgent"
            label="Why it cannot wait for the next meeting"
            hint="The agenda is out: only urgent items can be added, and the minutes say why"
          />
        )}
        <Button text="Add the item" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
      {!about.published && (
        <Form action={`/meetings/${about.id}/bring-forward`}>
          <p class="govuk-body">
            Promises that are late, silent, due or not yet answered come to the meeting with a paper of their
            own. Press again to bring it up to date.
          </p>
          <Button text="Bring forward what is due" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      )}
      {missing.length > 0 && !about.published && (
        <Details summaryText="Add a standing item">
          {missing.map(([name, { title }]) => (
            <Form action={`/meetings/${about.id}/standing`}>
              <input type="hidden" name="standing" value={name} />
              <Button text={`Add: ${title}`} classes="govuk-button--secondary" preventDoubleClick />
            </Form>
          ))}
        </Details>
      )}
      {(kept?.meeting.items.length ?? 0) === 0 && (
        <InsetText text="Most agendas begin with the standing items." />
      )}
    </section>
  )
}
