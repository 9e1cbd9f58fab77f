import type { FC } from 'hono/jsx'
import type { Notice } from '../../core/governance/meetings/standing-orders.ts'
import { clockTime } from '../../core/governance/meetings/time-of-day.ts'
import { isoDay } from '../../core/time/day.ts'
import { Details } from '../govuk/details.tsx'
import { Fieldset } from '../govuk/fieldset.tsx'
import { Line, Lines, OneOf, TIME_HINT, type Filled } from '../meetings/fields.tsx'
import { BoardForm, filledFor, type BoardPageProps } from './board-form.tsx'

/** How the board runs its meetings. */
export const OrdersForm: FC<BoardPageProps> = (props) => {
  const filled = filledFor(props, 'orders', standing(props))
  const yesNo = (yes: string, no: string) => [
    { value: 'yes', text: yes },
    { value: 'no', text: no },
  ]
  return (
    <section class="part" aria-labelledby="orders">
      <h2 class="govuk-heading-m" id="orders">
        Standing orders
      </h2>
      <p class="govuk-body">
        Deadlines of every meeting are worked out from these. Clear days leave out weekends, bank holidays and
        both ends.
      </p>
      <Details summaryText="Change the standing orders" open={filled.isSent}>
        <BoardForm of={props} form="orders" text="Save the standing orders">
          <NoticeFields {...filled} name="papers" legend="Authors hand in their papers" />
          <NoticeFields {...filled} name="agenda" legend="The agenda goes out (the law asks for five)" />
          <NoticeFields {...filled} name="late" legend="Last moment for a late paper" />
          <OneOf
            {...filled}
            name="takes-questions"
            label="Questions from the public"
            items={yesNo('The board takes questions and statements', 'The board takes none')}
          />
          <Line {...filled} name="questions" label="Most questions a person may send" width={3} />
          <Line {...filled} name="words" label="Most words of a statement" width={5} />
          <NoticeFields {...filled} name="questions" legend="Questions and statements arrive" />
          <OneOf
            {...filled}
            name="substitutes"
            label="Substitutes"
            items={yesNo('Somebody may sit in for a member', 'No substitutes')}
          />
          <OneOf
            {...filled}
            name="right"
            label="Papers in a pack"
            items={yesNo('Each begins on a right-hand page', 'One after another')}
          />
          <Line {...filled} name="recording" label="How meetings are streamed or recorded (optional)" />
          <Lines
            {...filled}
            name="shut"
            label="Days the offices are shut (optional)"
            hint="Days besides weekends and bank holidays, one a line, like 24/12/2026"
          />
        </BoardForm>
      </Details>
    </section>
  )
}

const NoticeFields: FC<Filled & { name: string; legend: string }> = ({ name, legend, ...filled }) => (
  <Fieldset legend={{ text: legend, classes: 'govuk-fieldset__legend--s' }}>
    <Line {...filled} name={`${name}-days`} label="Clear days before the meeting" width={3} />
    <Line {...filled} name={`${name}-at`} label="At what time (optional)" hint={TIME_HINT} width={5} />
  </Fieldset>
)

function standing({ board: { orders } }: BoardPageProps): Record<string, string> {
  const { publicQuestions } = orders
  const notice = (name: string, { clearDays, at }: Notice) => ({
    [`${name}-days`]: String(clearDays),
    [`${name}-at`]: at === undefined ? '' : clockTime(at),
  })
  return {
    ...notice('papers', orders.papers),
    ...notice('agenda', orders.agenda),
    ...notice('late', orders.latePapers),
    ...notice('questions', publicQuestions?.due ?? orders.latePapers),
    'takes-questions': publicQuestions === undefined ? 'no' : 'yes',
    questions: String(publicQuestions?.atMost ?? 2),
    words: String(publicQuestions?.words ?? 450),
    substitutes: orders.substitutes ? 'yes' : 'no',
    right: orders.papersOnTheRight ? 'yes' : 'no',
    recording: orders.recording ?? '',
    shut: orders.offices.shut.map(isoDay).join('\n'),
  }
}
