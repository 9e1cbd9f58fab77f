import type { FC } from 'hono/jsx'
import { differencesOf } from '../../core/words/differences.ts'
import type { Version } from '../../store/commentary.ts'
import { moment } from '../account/moment.ts'
import { Back } from '../back.tsx'
import { errorOf, type FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { DateInput } from '../govuk/date-input.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { Input } from '../govuk/input.tsx'
import { Form, Page } from '../page.tsx'
import { sayDay } from '../say-when.ts'
import { Figure, Tokens } from './figure.tsx'
import type { Typed } from './form.ts'
import { Standing } from './list-page.tsx'
import type { Measure } from './measures.ts'
import { Preview } from './preview.tsx'
import type { Previewed } from './previewed.ts'
import { Problems } from './problems.tsx'
import type { Words } from './said-then.ts'
import { Differences, Printed } from './words-drawn.tsx'

export interface EditPageProps {
  readonly words: Words
  readonly measure: Measure
  readonly typed: Typed
  /** The version it was begun from; 0 for none. */
  readonly after: number
  readonly preview: Previewed
  readonly maySign: boolean
  /** What somebody else saved meanwhile. */
  readonly theirs?: Version | undefined
  readonly errors?: readonly FormError[]
  readonly notice?: string | undefined
}

/** Writing of one measure, with its figures, what was said before and how it will be printed beside it. */
export const EditPage: FC<EditPageProps> = (props) => {
  const { words, measure, errors = [], notice, theirs, typed } = props
  const list = `/commentary?as-at=${words.asAt}`
  return (
    <Page
      title={measure.title}
      caption={`Commentary as at ${sayDay(words.asAt)}`}
      errors={errors}
      before={<Back href={list} />}
      notice={notice && <NotificationBanner type="success" titleText="Done" text={notice} />}
    >
      {theirs && <Theirs theirs={theirs} typed={typed} />}
      <p class="govuk-body">
        <Standing measure={measure} />
      </p>
      <Figure measure={measure} />
      <Before words={words} about={measure.about} />
      <Writing {...props} errors={errors} />
      <Tokens words={words} about={measure.about} />
      <Problems {...props} />
      <Preview preview={props.preview} />
      <p class="govuk-body">
        <a class="govuk-link" href={`/commentary/${measure.about}/history?as-at=${words.asAt}`}>
          Who wrote what when
        </a>
      </p>
    </Page>
  )
}

const Theirs: FC<{ theirs: Version; typed: Typed }> = ({ theirs, typed }) => (
  <section aria-label="What was saved meanwhile">
    <InsetText
      text={
        <>
          <strong>{theirs.name ?? 'Somebody'}</strong> saved this on {moment(theirs.at)}, after you had begun.
          Yours is below and is not saved yet. What is struck out is in theirs alone, what is underlined in
          yours.
        </>
      }
    />
    {(['markdown', 'cause', 'action', 'owner'] as const)
      .filter((name) => theirs[name] !== typed[name])
      .map((name) => (
        <>
          <h2 class="govuk-heading-s">{headings[name]}</h2>
          <Differences parts={differencesOf(theirs[name], typed[name])} />
        </>
      ))}
  </section>
)

export const headings = {
  markdown: 'Comment',
  cause: 'Cause',
  action: 'Action',
  owner: 'Owner',
} as const

const Before: FC<{ words: Words; about: string }> = ({ words: { before }, about }) => {
  const remark = before?.remarks.get(about)
  if (before === undefined || remark === undefined) return <></>
  return (
    <section class="before" aria-label="What was said before">
      <h2 class="govuk-heading-m">Said on {sayDay(before.asAt)}</h2>
      <Printed remark={remark} />
    </section>
  )
}

const Writing: FC<EditPageProps & { errors: readonly FormError[] }> = (props) => {
  const { words, measure, typed, after, errors } = props
  return (
    <Form action={`/commentary/${measure.about}`}>
      <input type="hidden" name="as-at" value={words.asAt} />
      <input type="hidden" name="after" value={String(after)} />
      <Textarea
        name="markdown"
        label={{ text: 'Comment', classes: 'govuk-label--m' }}
        hint={{
          text: 'Say what stands behind the figure. A blank line begins a paragraph, a dash at the start of a line a bullet; *word* is set with emphasis and **word** strong.',
        }}
        rows={10}
        value={typed.markdown}
        spellcheck
        errorMessage={errorOf(errors, 'markdown')}
      />
      <Textarea
        name="cause"
        label={{ text: 'Cause' }}
        hint={{ text: 'Why the figure is what it is' }}
        rows={3}
        value={typed.cause}
        spellcheck
        errorMessage={errorOf(errors, 'cause')}
      />
      <Textarea
        name="action"
        label={{ text: 'Action' }}
        hint={{ text: 'What is being done' }}
        rows={3}
        value={typed.action}
        spellcheck
        errorMessage={errorOf(errors, 'action')}
      />
      <Input
        name="owner"
        label={{ text: 'Owner' }}
        hint={{ text: 'The post that answers for it, not a name: papers are published' }}
        classes="govuk-input--width-20"
        value={typed.owner}
        errorMessage={errorOf(errors, 'owner')}
      />
      <DateInput
        id="due"
        namePrefix="due"
        fieldset={{ legend: { text: 'By when' } }}
        hint={{ text: 'For example, 30 6 2025. Leave it blank where there is no date' }}
        values={{ 'due-day': typed.day, 'due-month': typed.month, 'due-year': typed.year }}
        errorMessage={errorOf(errors, 'due-day')}
      />
      <div class="govuk-button-group">
        <Button text="Save" preventDoubleClick />
        <Button
          text="Preview without saving"
          name="doing"
          value="preview"
          classes="govuk-button--secondary"
        />
      </div>
    </Form>
  )
}
