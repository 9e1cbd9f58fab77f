import type { FC } from 'hono/jsx'
import { meetingKinds } from '../../core/governance/meetings/meeting.ts'
import type { BoardKept } from '../../store/boards.ts'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { Form, Page } from '../page.tsx'
import { DAY_HINT, Line, OneOf, TIME_HINT, type Filled } from './fields.tsx'

interface FactsPageProps extends Filled {
  /** The meeting to change; none for a new one. */
  readonly id?: string
  readonly boards?: readonly BoardKept[]
}

/** When and where a meeting is. */
export const FactsPage: FC<FactsPageProps> = ({ id, boards = [], ...filled }) => (
  <Page
    title={id === undefined ? 'New meeting' : 'Change when and where'}
    before={<Back href={id === undefined ? '/meetings' : `/meetings/${id}`} />}
    errors={filled.errors}
  >
    <p class="govuk-body">
      The public sees the date, the time and the place as soon as you save, and by when questions must arrive.
      An informal meeting is not announced.
    </p>
    <Form action={id === undefined ? '/meetings/new' : `/meetings/${id}/facts`}>
      {id === undefined && (
        <OneOf
          {...filled}
          name="board"
          label="Board"
          items={boards.map((each) => ({ value: each.id, text: each.board.name }))}
        />
      )}
      <Line {...filled} name="on" label="Date" hint={DAY_HINT} width={10} />
      <Line {...filled} name="begins" label="Begins at" hint={TIME_HINT} width={5} />
      <Line {...filled} name="venue" label="Place" hint="A room, or that it is held online" />
      <Line {...filled} name="link" label="Link to join or watch (optional)" />
      <OneOf
        {...filled}
        name="kind"
        label="Kind of meeting"
        items={Object.entries(meetingKinds).map(([value, text]) => ({ value, text }))}
      />
      {id === undefined && (
        <OneOf
          {...filled}
          name="standing"
          label="Begin with"
          items={[
            { value: 'yes', text: 'The standing items' },
            { value: 'no', text: 'An empty agenda' },
          ]}
        />
      )}
      <Button text={id === undefined ? 'Make the meeting' : 'Save'} preventDoubleClick />
    </Form>
  </Page>
)
