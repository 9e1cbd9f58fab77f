import type { FC, PropsWithChildren } from 'hono/jsx'
import type { Problem } from '../../core/words/lint/problem.ts'
import { judged } from '../../core/words/signed-off.ts'
import { Button } from '../govuk/button.tsx'
import { Input } from '../govuk/input.tsx'
import { errorOf, type FormError } from '../form-error.ts'
import { Form } from '../page.tsx'
import { sayDay } from '../say-when.ts'
import { isoDay } from '../../core/time/day.ts'
import type { Measure } from './measures.ts'
import type { Previewed } from './previewed.ts'
import type { Words } from './said-then.ts'

interface ProblemsProps {
  readonly words: Words
  readonly measure: Measure
  readonly preview: Previewed
  readonly errors?: readonly FormError[]
  readonly maySign: boolean
}

/** Sentence by sentence what the data do not bear out, with what they say. */
export const Problems: FC<ProblemsProps> = (props) => {
  const { preview, words } = props
  const { errors, unsigned, signed: stand } = judged(preview.problems, words.signed)
  const none = preview.problems.length + preview.preferred.length === 0
  return (
    <section id="problems" aria-label="What to put right">
      <h2 class="govuk-heading-m">{none ? 'Nothing to put right' : 'What to put right'}</h2>
      {none && preview.restricted !== undefined && (
        <p class="govuk-body">Nothing here is against the figures.</p>
      )}
      {errors.length > 0 && (
        <p class="govuk-body">
          While an error stands the comment is a draft: it is kept, and nothing is published with it.
        </p>
      )}
      {errors.map((each) => (
        <Sentence problem={each} severity="Error" />
      ))}
      {unsigned.map((each, at) => (
        <Sentence problem={each} severity="Warning">
          <SignOffForm {...props} problem={each} at={at} />
        </Sentence>
      ))}
      {stand.map(({ problem, by }) => (
        <Sentence problem={problem} severity="Signed off">
          <p class="govuk-body">
            {by.role} lets it stand since {sayDay(isoDay(by.on))}: {by.reason}
          </p>
          <TakeBack {...props} problem={problem} />
        </Sentence>
      ))}
      {preview.preferred.map(({ instead, use }) => (
        <p class="govuk-body">
          Young people here say <strong>{use}</strong> instead of <strong>{instead}</strong>.
        </p>
      ))}
    </section>
  )
}

const Sentence: FC<PropsWithChildren<{ problem: Problem; severity: string }>> = (props) => (
  <div class={`problem${props.severity === 'Error' ? ' problem--error' : ''}`}>
    <p class="govuk-body">
      <strong>{props.severity}:</strong> “{props.problem.sentence}”
    </p>
    <p class="govuk-body">{props.problem.says}</p>
    {props.children}
  </div>
)

const SignOffForm: FC<ProblemsProps & { problem: Problem; at: number }> = (props) =>
  props.maySign ? (
    <Form action={`/commentary/${props.measure.about}/sign-off`}>
      <Naming {...props} />
      <input type="hidden" name="at" value={String(props.at)} />
      <Input
        name="reason"
        id={`reason-${props.at}`}
        label={{ text: 'Why the sentence may stand' }}
        errorMessage={errorOf(props.errors ?? [], `reason-${props.at}`)}
        classes="govuk-input--width-20"
      />
      <Button text="Sign off" classes="govuk-button--secondary" />
    </Form>
  ) : (
    <p class="govuk-body">
      Put it right, or ask a service manager or the director to sign it off with a reason.
    </p>
  )

const TakeBack: FC<ProblemsProps & { problem: Problem }> = (props) =>
  props.maySign ? (
    <Form action={`/commentary/${props.measure.about}/take-back`}>
      <Naming {...props} />
      <Button text="Take the sign-off back" classes="govuk-button--secondary" />
    </Form>
  ) : (
    <></>
  )

const Naming: FC<ProblemsProps & { problem: Problem }> = ({ words, problem: { rule, sentence } }) => (
  <>
    <input type="hidden" name="as-at" value={words.asAt} />
    <input type="hidden" name="rule" value={rule} />
    <input type="hidden" name="sentence" value={sentence} />
  </>
)
