import type { Child, FC } from 'hono/jsx'
import { partners } from '../../core/roles/roles.ts'
import type { LoadSummary } from '../../preparing/load-summary.ts'
import type { LoadState, RowOwner } from '../../store/tables/loads.ts'
import { Back } from '../back.tsx'
import { errorOf, type FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { Tag } from '../govuk/tag.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { Form, Page } from '../page.tsx'
import { sayMoment } from '../say-when.ts'
import { isOfUse } from './decide.ts'
import { stateWords } from './state-words.ts'
import { Findings, Refused, Tables, ToPutRight, Unusable, type ListedLine } from './what-was-read.tsx'

export interface LoadPageProps {
  readonly load: {
    readonly id: string
    readonly number: number
    readonly at: Date
    readonly by: string
    readonly partner: RowOwner
    readonly state: LoadState
  }
  readonly summary: LoadSummary | undefined
  readonly trouble: string | undefined
  /** What is being done just now. */
  readonly doing: string | undefined
  readonly listed: readonly ListedLine[]
  /** The loads this one would leave with nothing that counts. */
  readonly replaces: readonly number[]
  readonly mayDecide: boolean
  /** Whether a day for the figures is theirs to choose. */
  readonly choosesDay: boolean
  readonly asAt: Readonly<Record<'day' | 'month' | 'year', string>>
  readonly errors?: readonly FormError[]
  readonly notice?: Child
}

/** One load: what was read, what to put right, and whether to use it. */
export const LoadPage: FC<LoadPageProps> = (props) => {
  const { load, summary, trouble, doing, listed, errors, notice } = props
  const from = load.partner === '' ? load.by : `${load.by}, ${partners[load.partner]}`
  return (
    <Page title={`Load ${load.number}`} before={<Back href="/loads" />} errors={errors} notice={notice} wide>
      <p class="govuk-body">
        <Tag {...stateWords[load.state]} /> Brought by {from} on {sayMoment(load.at)}.
      </p>
      {load.state === 'reading' && <Reading doing={doing} />}
      {trouble !== undefined && <WarningText text={trouble} iconFallbackText="Warning" />}
      {summary !== undefined && (
        <>
          <InShort summary={summary} decides={props.mayDecide && load.state === 'read' && isOfUse(summary)} />
          <Unusable unusable={summary.unusable} />
          <Refused refused={summary.refused} />
          <Tables tables={summary.tables} />
          <ToPutRight
            id={load.id}
            many={summary.toPutRight}
            listed={listed}
            isRecognised={summary.tables.length > 0}
          />
          <Findings checks={summary.checks} />
        </>
      )}
      {props.mayDecide && load.state === 'read' && summary && <Decide {...props} summary={summary} />}
      {props.mayDecide && load.state === 'reading' && <Discard id={load.id} />}
    </Page>
  )
}

/** The whole load in a few lines, each leading to its part of a long page. */
const InShort: FC<{ summary: LoadSummary; decides: boolean }> = ({ summary, decides }) => {
  const { tables, toPutRight, checks } = summary
  const sum = (of: (table: (typeof tables)[number]) => number) =>
    tables.reduce((all, each) => all + of(each), 0).toLocaleString('en-GB')
  const [rows, used, listed] = [
    sum((each) => each.rows),
    sum((each) => each.used),
    sum((each) => each.listed),
  ]
  const found = 'found' in checks ? checks.found.length : 0
  return (
    <ul class="govuk-list govuk-list--bullet">
      {tables.length > 0 && (
        <li>
          {rows} rows in {tables.length} {tables.length === 1 ? 'table' : 'tables'}: {used} used, {listed}{' '}
          left out
        </li>
      )}
      {toPutRight > 0 && (
        <Line to="to-put-right" text={`${toPutRight.toLocaleString('en-GB')} to put right`} />
      )}
      {found > 0 && <Line to="checks" text={`${found} of the Department’s checks find something`} />}
      {decides && <Line to="decide" text="Use this load, or set it aside" />}
    </ul>
  )
}

const Line: FC<{ to: string; text: string }> = ({ to, text }) => (
  <li>
    <a class="govuk-link" href={`#${to}`}>
      {text}
    </a>
  </li>
)

const Reading: FC<{ doing: string | undefined }> = ({ doing }) => (
  <div class="govuk-inset-text" role="status">
    {doing ?? 'Waiting to be read'}. This page shows what was read as soon as it is done: you need not wait
    here.
  </div>
)

const Decide: FC<LoadPageProps & { summary: LoadSummary }> = (props) => {
  const { load, summary, replaces } = props
  if (!isOfUse(summary))
    return (
      <>
        <p class="govuk-body">No row here can be used, so there is nothing to accept.</p>
        <Discard id={load.id} />
      </>
    )
  return (
    <>
      <h2 class="govuk-heading-m" id="decide">
        Use this load?
      </h2>
      <p class="govuk-body">
        A table here takes the place of the one that told the same before: the same year of a return, the same
        day of a case system’s list, the same collection.
        {replaces.length > 0 &&
          ` Nothing of ${replaces.map((number) => `load ${number}`).join(' and ')} counts after it.`}
      </p>
      <Form action={`/loads/${load.id}/accept`}>
        {props.choosesDay && <AsAt {...props} />}
        <Button text="Accept and measure" preventDoubleClick />
      </Form>
      <Discard id={load.id} />
    </>
  )
}

const AsAt: FC<LoadPageProps> = ({ asAt, errors = [] }) => (
  <DateInput
    id="as-at"
    namePrefix="as-at"
    fieldset={{
      legend: { text: 'As at which day are the figures to be?', classes: 'govuk-fieldset__legend--s' },
    }}
    hint={{ text: 'The end of the last month these files tell of stands here. For example, 31 3 2025.' }}
    errorMessage={errorOf(errors, 'as-at-day')}
    items={(['day', 'month', 'year'] as const).map((name) => ({
      name,
      value: asAt[name],
      classes: name === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
    }))}
  />
)

const Discard: FC<{ id: string }> = ({ id }) => (
  <Form action={`/loads/${id}/discard`}>
    <Button text="Discard" classes="govuk-button--secondary" preventDoubleClick />
  </Form>
)
