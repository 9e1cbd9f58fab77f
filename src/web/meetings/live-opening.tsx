import type { FC } from 'hono/jsx'
import { Button } from '../govuk/button.tsx'
import { clockIn } from './arrived.ts'
import { Line, OneOf, TIME_HINT } from './fields.tsx'
import { Entry } from './live-entry.tsx'
import type { LiveProps } from './live-view.ts'

/** The beginning of a meeting. */
export const LiveOpening: FC<LiveProps> = ({ view, now, values, errors }) => {
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
