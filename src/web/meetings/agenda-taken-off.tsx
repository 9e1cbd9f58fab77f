import type { FC } from 'hono/jsx'
import { Button } from '../govuk/button.tsx'
import { Form } from '../page.tsx'
import type { MeetingView } from './view.ts'

/** Items taken off an agenda, each with why. */
export const TakenOff: FC<{ view: MeetingView }> = ({ view: { kept, about, may } }) => {
  const withdrawn = kept?.meeting.withdrawn ?? []
  if (withdrawn.length === 0) return <></>
  return (
    <>
      <h3 class="govuk-heading-s">Taken off</h3>
      <ul class="govuk-list govuk-list--bullet">
        {withdrawn.map(({ item, why }) => (
          <li>
            {item.title}: {why}
            {may('run-meetings') && (
              <Form action={`/meetings/${about.id}/items/${item.id}/restore`}>
                <Button text="Put it back" classes="govuk-button--secondary" preventDoubleClick />
              </Form>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
