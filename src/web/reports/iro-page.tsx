import type { Child, FC } from 'hono/jsx'
import type { Checked } from '../../core/reports/iro/checklist.ts'
import { Back } from '../back.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { Table } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { Page } from '../page.tsx'
import type { IroNow } from './iro.ts'
import { whereOf, type IroView } from './iro-view.ts'
import { Keep } from './keep.tsx'
import { RaisePlan } from './raise-plan.tsx'

export interface IroPageProps {
  readonly view: IroView
  readonly now: IroNow
  readonly choosing: Child
  readonly mayWrite: boolean
  readonly made: Parameters<typeof Keep>[0]['made']
  readonly notice?: string | undefined
}

/** The report as a list of what guidance asks for, with what is missing; then reading it, keeping it and its plan. */
export const IroPage: FC<IroPageProps> = ({ view, now, choosing, mayWrite, made, notice }) => (
  <Page
    title={`Annual report of the reviewing service, ${view.year}`}
    caption="For the Corporate Parenting Board"
    before={<Back href="/reports" />}
    notice={notice !== undefined && <NotificationBanner type="success" titleText="Done" text={notice} />}
    wide
  >
    {choosing}
    <Differ differ={now.differ} />
    {now.made && <Checklist checklist={now.made.checklist} {...{ view, now, mayWrite }} />}
    {now.changes && (
      <p class="govuk-body">
        Figures have changed since it was kept last: what changed stands at the end of the report, with why.
      </p>
    )}
    {now.made && (
      <p class="govuk-body">
        <a class="govuk-link" href={`/reports/iro/read?as-at=${view.asAt}`}>
          Read the whole report
        </a>
      </p>
    )}
    <RaisePlan view={view} mayRaise={mayWrite} />
    {now.made && (
      <Keep {...{ made, versions: view.versions, mayKeep: mayWrite }} query={`as-at=${view.asAt}`} />
    )}
  </Page>
)

/** Numbers that would contradict each other are printed in no report. */
const Differ: FC<{ differ: readonly string[] }> = ({ differ }) =>
  differ.length === 0 ? (
    <p class="govuk-body">Totals were tried: the months and the rows of every measure add up to its year.</p>
  ) : (
    <>
      <h2 class="govuk-heading-m">Numbers that do not add up</h2>
      <p class="govuk-body">
        No report can be made while they differ. Put right what was typed in monthly_values, and load it
        again.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {differ.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
    </>
  )

interface ChecklistProps {
  readonly checklist: readonly Checked[]
  readonly view: IroView
  readonly now: IroNow
  readonly mayWrite: boolean
}

const Checklist: FC<ChecklistProps> = ({ checklist, view, now, mayWrite }) => {
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
          { text: 'What it is made of, or what would fill it' },
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
