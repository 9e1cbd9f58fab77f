import type { Child, FC } from 'hono/jsx'
import type { Partner } from '../../core/roles/roles.ts'
import { partners } from '../../core/roles/roles.ts'
import type { LoadState, RowOwner } from '../../store/tables/loads.ts'
import { errorOf, type FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { FileUpload } from '../govuk/file-upload.tsx'
import { Scroller } from '../govuk/scroller.tsx'
import { Select } from '../govuk/select.tsx'
import { Table } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { Form, Page } from '../page.tsx'
import { sayDay, sayMoment } from '../say-when.ts'
import type { Expected } from './due.ts'
import { stateWords } from './state-words.ts'

export interface LoadLine {
  readonly id: string
  readonly number: number
  readonly at: Date
  readonly by: string
  readonly partner: RowOwner
  readonly state: LoadState
  readonly files: number
  readonly rows: number | undefined
}

export interface LoadsPageProps {
  readonly errors?: readonly FormError[]
  readonly notice?: Child
  /** Whom files can be brought for; nobody when the person only looks. */
  readonly bringers: readonly ('' | Partner)[]
  readonly loads: readonly LoadLine[]
  readonly expected: readonly Expected[]
  /** How the figures asked for last stand. */
  readonly figures?: Child
}

/** Bring files in; what was brought, and what is due. */
export const LoadsPage: FC<LoadsPageProps> = ({ errors = [], notice, figures, ...props }) => {
  const { bringers, loads, expected } = props
  return (
    <Page title="Load" errors={errors} notice={notice} wide>
      {figures}
      {bringers.length > 0 && <Bring errors={errors} bringers={bringers} />}
      {loads.length === 0 ? <p class="govuk-body">Nothing has been loaded yet.</p> : <Loads loads={loads} />}
      <Due expected={expected} />
    </Page>
  )
}

const Bring: FC<{ errors: readonly FormError[]; bringers: readonly ('' | Partner)[] }> = (props) => {
  const { errors, bringers } = props
  return (
    <Form action="/loads" upload>
      <p class="govuk-body">
        Bring the files as they are: returns as CSV or XML, Annex A workbooks, extracts, collections. Hearth
        finds out what each one is. Nothing counts before you have seen what was read and accepted it.
      </p>
      {bringers.length > 1 && (
        <Select
          name="partner"
          id="partner"
          label={{ text: 'Whose collections are these?' }}
          items={bringers.map((value) => ({ value, text: value === '' ? 'The council’s' : partners[value] }))}
        />
      )}
      <FileUpload
        name="files"
        id="files"
        multiple
        javascript
        label={{ text: 'Files' }}
        hint={{ text: 'You can choose several at once. For a return, choose the files of one year.' }}
        errorMessage={errorOf(errors, 'files')}
      />
      <FileUpload
        name="files"
        id="folder"
        multiple
        label={{ text: 'Or a whole folder' }}
        hint={{ text: 'With the folders in it: one for each year of returns, for example.' }}
        attributes={{ webkitdirectory: 'webkitdirectory' }}
      />
      <Button text="Load" preventDoubleClick />
      <p class="govuk-body">
        <a class="govuk-link" href="/loads/templates">
          Templates to fill in
        </a>
      </p>
    </Form>
  )
}

const Loads: FC<{ loads: readonly LoadLine[] }> = ({ loads }) => (
  <Scroller label="Loads">
    <Table
      stacks
      caption="Loads"
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[
        { text: 'Load' },
        { text: 'When' },
        { text: 'By' },
        { text: 'Files', format: 'numeric' },
        { text: 'Rows', format: 'numeric' },
        { text: 'State' },
      ]}
      rows={loads.map(({ id, number, at, by, partner, state, files, rows }) => [
        {
          text: (
            <a class="govuk-link" href={`/loads/${id}`}>
              Load {number}
            </a>
          ),
        },
        { text: sayMoment(at) },
        { text: partner === '' ? by : `${by}, ${partners[partner]}` },
        { text: files, format: 'numeric' },
        { text: rows === undefined ? '' : rows.toLocaleString('en-GB'), format: 'numeric' },
        { text: <Tag {...stateWords[state]} /> },
      ])}
    />
  </Scroller>
)

const Due: FC<{ expected: readonly Expected[] }> = ({ expected }) => (
  <>
    <h2 class="govuk-heading-m">Collections and when they are due</h2>
    <p class="govuk-body">{standing(expected)}</p>
    <Scroller label="Collections and when they are due">
      <Table
        stacks
        caption="Collections and when they are due"
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={[
          { text: 'Collection' },
          { text: 'Who brings it' },
          { text: 'How often' },
          { text: 'Last brought' },
          { text: 'Due by' },
        ]}
        rows={expected.map(({ code, title, bringer, every, last, due, isOverdue }) => [
          { text: `${title} (${code})` },
          { text: bringer },
          { text: every },
          { text: last === undefined ? 'Not yet' : sayDay(last) },
          { text: dueWords(due, isOverdue) },
        ])}
      />
    </Scroller>
  </>
)

/** How many have come and how many are late, so that nobody has to count the lines. */
function standing(expected: readonly Expected[]): string {
  const came = expected.filter(({ last }) => last !== undefined).length
  const overdue = expected.filter(({ isOverdue }) => isOverdue).length
  const late = overdue === 0 ? 'None is overdue' : `${overdue} ${overdue === 1 ? 'is' : 'are'} overdue`
  return `${came} of ${expected.length} have been brought. ${late}.`
}

const dueWords = (due: string | undefined, isOverdue: boolean): Child => {
  if (due === undefined) return ''
  if (!isOverdue) return sayDay(due)
  return (
    <>
      {sayDay(due)} <Tag text="Overdue" classes="govuk-tag--red" />
    </>
  )
}
