import type { FC } from 'hono/jsx'
import { differencesOf } from '../../core/words/differences.ts'
import { Button } from '../govuk/button.tsx'
import { Differences } from '../commentary/words-drawn.tsx'
import { tokenField } from '../forgery.ts'
import { Form, Page } from '../page.tsx'
import type { Offered } from './offered.ts'

/** Fields of its form: what was offered, what of it is taken, and the button pressed. */
export const offeredField = 'words-offered'
export const useField = 'words-used'
export const chosenBy = 'words-chosen'

interface OffersProps {
  /** Where the form goes on to once its writer has chosen. */
  readonly path: string
  readonly form: FormData
  readonly offered: readonly Offered[]
}

/** Sentence by sentence what young people here would say, before anything is saved. */
export const OffersPage: FC<OffersProps> = ({ path, form, offered: all }) => {
  // A sentence that stands twice is chosen once.
  const offered = all.filter(({ mark }, at) => all.findIndex((each) => each.mark === mark) === at)
  return (
    <Page title="Words young people here would use" caption="Not saved yet">
      <p class="govuk-body">
        {offered.length === 1 ? 'One sentence has' : `${offered.length} sentences have`} words that young
        people here put otherwise. Tick those to change. Nothing is changed that you do not choose, and what
        you keep is not asked again.
      </p>
      <Form action={path}>
        {typedBefore(form).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {offered.length > 3 && <Buttons several />}
        {offered.map((each, at) => (
          <Sentence offered={each} at={at} />
        ))}
        <Buttons several={offered.length > 1} />
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href="/words">
          Words young people chose
        </a>
        : law and names of documents are never put otherwise.
      </p>
    </Page>
  )
}

const ours: ReadonlySet<string> = new Set([tokenField, offeredField, useField, chosenBy])

const typedBefore = (form: FormData): [string, string][] =>
  [...form.entries()].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !ours.has(name) ? [[name, value]] : [],
  )

const Sentence: FC<{ offered: Offered; at: number }> = ({ offered, at }) => {
  const { sentence, proposed, terms, mark } = offered
  const id = `use-${at}`
  return (
    <section class="problem" aria-label={`Sentence ${at + 1}`}>
      <input type="hidden" name={offeredField} value={mark} />
      <p class="govuk-body quiet govuk-!-margin-bottom-1">
        {terms.map(({ instead, use }) => `“${instead}”: “${use}”`).join(', ')}
      </p>
      <Differences parts={differencesOf(sentence, proposed)} />
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <div class="govuk-checkboxes__item">
          <input class="govuk-checkboxes__input" id={id} name={useField} type="checkbox" value={mark} />
          <label class="govuk-label govuk-checkboxes__label" for={id}>
            Use: <span class="as-typed">{proposed}</span>
          </label>
        </div>
      </div>
    </section>
  )
}

const Buttons: FC<{ several: boolean }> = ({ several }) => (
  <div class="govuk-button-group">
    <Button text={several ? 'Use those I ticked, and save' : 'Save'} name={chosenBy} value="ticked" />
    <Button
      text={several ? 'Use all of them, and save' : 'Use it, and save'}
      name={chosenBy}
      value="all"
      classes="govuk-button--secondary"
    />
    {several && (
      <Button text="Keep all mine, and save" name={chosenBy} value="none" classes="govuk-button--secondary" />
    )}
  </div>
)
