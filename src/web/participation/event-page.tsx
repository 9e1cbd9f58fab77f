import type { FC } from 'hono/jsx'
import type { Occasion } from '../../core/governance/participation/occasion.ts'
import { isoDay } from '../../core/time/day.ts'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { DAY_HINT, Line, Lines, type Filled } from '../meetings/fields.tsx'
import { Form, Page } from '../page.tsx'

/** An event as the form shows it. */
export const typedOf = ({ on, what, came, firstTime, heard, changed, commitments }: Occasion) => {
  const [year = '', month = '', day = ''] = isoDay(on)
    .split('-')
    .map((part) => part.replace(/^0/, ''))
  return {
    ...{ on: `${day}/${month}/${year}`, what, heard, changed, commitments: commitments.join(', ') },
    ...{ came: came?.toString() ?? '', 'first-time': firstTime?.toString() ?? '' },
  }
}

interface EventProps extends Filled {
  /** Left out for one that is new. */
  readonly id?: string
  readonly after: number
}

/** Writing down something that was held for young people to be heard at. */
export const EventPage: FC<EventProps> = ({ id, after, ...filled }) => (
  <Page
    title={id === undefined ? 'Write down an event' : 'Change an event'}
    before={<Back href="/heard" />}
    errors={filled.errors}
  >
    <p class="govuk-body">
      How many came, never who. Everybody here reads it; the public reads it once you make it public.
    </p>
    <Form action={`/heard/events/${id ?? 'new'}`}>
      <input type="hidden" name="after" value={String(after)} />
      <Line {...filled} name="what" label="What was held" />
      <Line {...filled} name="on" label="On which day" hint={DAY_HINT} width={10} />
      <Line
        {...filled}
        name="came"
        label="How many young people came"
        hint="Blank where nobody counted"
        width={3}
      />
      <Line {...filled} name="first-time" label="Of them, for the first time (optional)" width={3} />
      <Lines
        {...filled}
        name="heard"
        label="What was heard"
        hint="As young people said it, without names"
        rows={5}
      />
      <Lines
        {...filled}
        name="changed"
        label="What changed because of it (optional)"
        hint="Come back and write it once there is something"
        rows={4}
      />
      <Line
        {...filled}
        name="commitments"
        label="Promises and challenges it led to (optional)"
        hint="Their numbers, with commas between them"
        width={20}
      />
      <Button text="Save" preventDoubleClick />
    </Form>
    {id !== undefined && (
      <Form action={`/heard/events/${id}/take-away`}>
        <input type="hidden" name="after" value={String(after)} />
        <Button text="Take it away" classes="govuk-button--warning" preventDoubleClick />
      </Form>
    )}
  </Page>
)
