import type { FC } from 'hono/jsx'
import type { Coming } from '../../core/reports/iro/plan.ts'
import { raisedAs } from '../../core/reports/iro/progress.ts'
import { longDay } from '../../core/time/day.ts'
import { Button } from '../govuk/button.tsx'
import { Table } from '../govuk/table.tsx'
import { Form } from '../page.tsx'
import type { IroView } from './iro-view.ts'

/** Next year's plan as promises to the board: all that are none yet are made so with one press. */
export const RaisePlan: FC<{ view: IroView; mayRaise: boolean }> = ({ view, mayRaise }) => {
  const { next } = view.plan
  const fresh = next.filter((line) => raisedAs(line, view.commitments) === undefined)
  if (next.length === 0) return <></>
  return (
    <section aria-labelledby="plan">
      <Table
        stacks
        caption="Next year’s plan, as promises"
        captionClasses="govuk-table__caption--m"
        attributes={{ id: 'plan' }}
        firstCellIsHeader
        head={['What will be done', 'Owner', 'By', 'Promise'].map((text) => ({ text }))}
        rows={next.map((line) => [
          { text: line.action },
          { text: line.owner ?? 'Nobody yet' },
          { text: line.due === undefined ? 'No day yet' : longDay(line.due) },
          { text: <Promise line={line} view={view} /> },
        ])}
      />
      {mayRaise && fresh.length > 0 && (
        <Form action={`/reports/iro/raise?as-at=${view.asAt}`}>
          <p class="govuk-body">
            Once the board has agreed the report, each line becomes an action that stays open until the board
            closes it.
          </p>
          <Button
            text={
              fresh.length === 1 ? 'Make the line a promise' : `Make ${String(fresh.length)} lines promises`
            }
            preventDoubleClick
          />
        </Form>
      )}
    </section>
  )
}

const Promise: FC<{ line: Coming; view: IroView }> = ({ line, view }) => {
  const promise = raisedAs(line, view.commitments)
  return promise === undefined ? (
    <>Not yet</>
  ) : (
    <a class="govuk-link" href={`/promises/${promise.id}`}>
      {promise.id}
    </a>
  )
}
