import type { Child, FC } from 'hono/jsx'
import type { WordsGate, Wrong } from '../../core/reports/publication/gate.ts'
import { errorOf, type FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Input } from '../govuk/input.tsx'
import { Form } from '../page.tsx'
import type { DraftView } from './view.ts'

interface SentencesProps {
  readonly view: DraftView
  readonly words: WordsGate
  readonly errors: readonly FormError[]
  /** The reason that was sent and not taken. */
  readonly typed: string
}

/** Sentence by sentence what does not hold, what the data say, and where it is put right. */
export const Sentences: FC<SentencesProps> = (props) => {
  const { view, words, errors, typed } = props
  if (words.errors.length + words.unsigned.length === 0) return <></>
  return (
    <div id="sentences">
      <h3 class="govuk-heading-s">Sentences to put right</h3>
      {words.errors.map((wrong) => (
        <Sentence wrong={wrong} severity="Error" view={view} />
      ))}
      {words.unsigned.map((wrong, at) => (
        <Sentence wrong={wrong} severity="Warning" view={view}>
          {view.edition.state === 'draft' && view.may('sign-off-warning') && (
            <Signing id={view.edition.id} at={at} errors={errors} typed={typed} />
          )}
        </Sentence>
      ))}
    </div>
  )
}

interface SentenceProps {
  readonly wrong: Wrong
  readonly severity: 'Error' | 'Warning'
  readonly view: DraftView
  readonly children?: Child
}

const Sentence: FC<SentenceProps> = ({ wrong, severity, view, children }) => (
  <div class={`problem${severity === 'Error' ? ' problem--error' : ''}`}>
    <p class="govuk-body">
      <strong>
        {severity}
        {wrong.edition === 'restricted' ? ', in the restricted edition alone' : ''}:
      </strong>{' '}
      “{wrong.sentence}”
    </p>
    <p class="govuk-body">
      {wrong.says}{' '}
      {view.may('write-commentary') && (
        <a class="govuk-link" href={`/commentary/${commentOf(wrong)}?as-at=${view.edition.asAt}`}>
          Change the comment<span class="govuk-visually-hidden"> on {commentOf(wrong)}</span>
        </a>
      )}
    </p>
    {children}
  </div>
)

interface SigningProps {
  readonly id: string
  readonly at: number
  readonly errors: readonly FormError[]
  readonly typed: string
}

const Signing: FC<SigningProps> = ({ id, at, errors, typed }) => {
  const errorMessage = errorOf(errors, `reason-${at}`)
  return (
    <Form action={`/drafts/${id}/warnings`}>
      <input type="hidden" name="at" value={String(at)} />
      <Input
        name="reason"
        id={`reason-${at}`}
        label={{ text: 'Why the sentence may stand' }}
        errorMessage={errorMessage}
        value={errorMessage === undefined ? '' : typed}
        classes="govuk-input--width-20"
      />
      <Button text="Sign off the warning" classes="govuk-button--secondary" preventDoubleClick />
    </Form>
  )
}

/** What a sentence is a comment on: the measure or theme. */
export const commentOf = ({ where }: Pick<Wrong, 'where'>): string =>
  where.replace(/^commentary\//, '').replace(/\.md$/, '')
