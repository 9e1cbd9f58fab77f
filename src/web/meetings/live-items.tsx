import type { FC } from 'hono/jsx'
import { itemOf } from '../../core/governance/meetings/meeting.ts'
import { Button } from '../govuk/button.tsx'
import { Tag } from '../govuk/tag.tsx'
import { clockIn } from './arrived.ts'
import { Line, OneOf, TIME_HINT } from './fields.tsx'
import { Entry } from './live-entry.tsx'
import type { LiveProps } from './live-view.ts'

/** The agenda, with what is being taken. */
export const Items: FC<LiveProps> = ({ view, now, values, errors }) => {
  const { sat, sitting, about } = view
  if (sitting.opened === undefined) {
    const filled = { values: { time: clockIn(now), ...values }, errors }
    return (
      <section aria-labelledby="opening">
        <h2 class="govuk-heading-m" id="opening">
          Open the meeting
        </h2>
        <p class="govuk-body">
          Record who is here first. Notes, decisions and actions can be recorded once it is open.
        </p>
        <Entry view={view} did="opened" place="items">
          <Line {...filled} name="time" id="opened-time" label="It began at" hint={TIME_HINT} width={5} />
          <OneOf
            {...filled}
            name="recording"
            label="Recording or streaming"
            items={[
              { value: 'no', text: 'It is not recorded' },
              { value: 'yes', text: 'It is recorded or streamed' },
            ]}
          />
          <Button text="Open the meeting" preventDoubleClick />
        </Entry>
      </section>
    )
  }
  const taken = sitting.item === undefined ? undefined : itemOf(sat.meeting, sitting.item)
  return (
    <nav aria-labelledby="items">
      <h2 class="govuk-heading-m" id="items">
        Agenda
      </h2>
      <ol class="govuk-list live__items">
        {sat.meeting.items.map((item) => (
          <li>
            <a
              class="govuk-link"
              href={`/meetings/${about.id}/live?item=${encodeURIComponent(item.id)}#item`}
            >
              {item.number}. {item.title}
            </a>{' '}
            {item.id === taken?.id && <Tag text="Now" classes="govuk-tag--blue" />}
            {item.exempt && <Tag text="Exempt" classes="govuk-tag--purple" />}
          </li>
        ))}
      </ol>
    </nav>
  )
}
