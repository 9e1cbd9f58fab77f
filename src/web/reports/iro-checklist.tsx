import type { FC } from 'hono/jsx'
import type { Checked } from '../../core/reports/iro/checklist.ts'
import { Table } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import type { IroNow } from './iro.ts'
import { whereOf, type IroView } from './iro-view.ts'

interface ChecklistProps {
  readonly checklist: readonly Checked[]
  readonly view: IroView
  readonly now: IroNow
  readonly mayWrite: boolean
}

/** What guidance asks for, a line a part: where it stands and what would fill it. */
export const Checklist: FC<ChecklistProps> = ({ checklist, view, now, mayWrite }) => {
  const told = checklist.filter(({ state }) => state === 'told').length
  return (
    <>
      <p class="govuk-body">
        {told} of {checklist.length} parts are told. Guidance says what the report must tell the board: each
        part has its figures already, and room for your words.
      </p>
      <Table
        stacks
        caption="What the report must have"
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[
          { text: 'Part' },
          { text: 'State', classes: 'govuk-!-width-one-quarter' },
          { text: 'Has, or lacks' },
        ]}
        rows={checklist.map(({ id, title, state, what }) => [
          {
            text: mayWrite ? (
              <a class="govuk-link" href={`/reports/iro/sections/${id}?as-at=${view.asAt}`}>
                {title}
              </a>
            ) : (
              title
            ),
          },
          { text: <State state={state} errors={errorsIn(now, id)} /> },
          { text: what },
        ])}
      />
    </>
  )
}

const errorsIn = ({ problems }: IroNow, id: string): number =>
  problems.filter(({ where, severity }) => severity === 'error' && where === whereOf(id)).length

const states = {
  told: { text: 'Told', classes: 'govuk-tag--green' },
  'told in part': { text: 'In part', classes: 'govuk-tag--yellow' },
  'not told': { text: 'Not told', classes: 'govuk-tag--grey' },
} as const

const State: FC<{ state: Checked['state']; errors: number }> = ({ state, errors }) => (
  <span class="standing">
    <Tag {...states[state]} />
    {errors > 0 && (
      <Tag text={errors === 1 ? '1 error' : `${String(errors)} errors`} classes="govuk-tag--red" />
    )}
  </span>
)
