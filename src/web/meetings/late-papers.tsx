import type { FC } from 'hono/jsx'
import { latePapers } from '../../core/governance/meetings/late.ts'
import { supplementsOf } from '../../core/governance/meetings/supplements.ts'
import { errorOf, type FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { Form } from '../page.tsx'
import { Lines } from './fields.tsx'
import type { MeetingView } from './view.ts'

/** Papers that came once the agenda was out, to be sent out as the next supplement. */
export const LatePapers: FC<{ view: MeetingView; errors: readonly FormError[] }> = ({ view, errors }) => {
  const meeting = view.kept?.meeting
  const late = meeting === undefined ? [] : latePapers(meeting)
  if (meeting === undefined || late.length === 0) return <></>
  const next = (supplementsOf(meeting).at(-1) ?? 0) + 1
  return (
    <section class="part" aria-labelledby="late">
      <h2 class="govuk-heading-m" id="late">
        Late papers
      </h2>
      <p class="govuk-body">
        These came once the agenda was out. They go out as Supplement {next}, with its own front sheet and
        page numbers that go on from the last page. What went out before stays as it is.
      </p>
      <Form action={`/meetings/${view.about.id}/supplement`}>
        <Checkboxes
          name="papers"
          idPrefix="late-papers"
          fieldset={{ legend: { text: 'Papers that go out now', classes: 'govuk-fieldset__legend--s' } }}
          items={late.map(({ id, title }) => ({ value: id, text: title }))}
          values={late.map(({ id }) => id)}
          errorMessage={errorOf(errors, 'late-papers')}
        />
        <Lines
          values={{}}
          errors={errors}
          name="late-why"
          label="Why they are late"
          hint="The public reads this on the supplement and beside it"
          rows={2}
        />
        <Button text={`Send out Supplement ${next}`} preventDoubleClick />
      </Form>
    </section>
  )
}
