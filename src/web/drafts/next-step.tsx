import type { FC } from 'hono/jsx'
import { Button } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { Form } from '../page.tsx'
import { sayMoment } from '../say-when.ts'
import type { Standing } from './trials.ts'
import type { DraftView } from './view.ts'

/** What can be done with the edition now, by whoever looks. */
export const NextStep: FC<{ view: DraftView; standing: Standing }> = ({ view, standing }) => {
  const { state } = view.edition
  if (state === 'published') return <></>
  if (state === 'signed-off') return <Publishing view={view} />
  if (standing !== undefined && 'doing' in standing) return <Trying doing={standing.doing} />
  return (
    <>
      {standing !== undefined && <WarningText text={standing.trouble} />}
      <NewerFigures view={view} />
      <Drafting view={view} />
    </>
  )
}

const Trying: FC<{ doing: string }> = ({ doing }) => (
  <div class="govuk-inset-text" role="status">
    {doing}. This page says what was found as soon as it is done: you need not wait here.
  </div>
)

const NewerFigures: FC<{ view: DraftView }> = ({ view: { edition, newer, may } }) =>
  newer === undefined ? (
    <></>
  ) : (
    <>
      <WarningText
        text={`The figures of this day were measured again on ${sayMoment(newer.madeAt)}. This draft tells those from before.`}
      />
      {may('prepare-edition') && (
        <Form action={`/drafts/${edition.id}/figures`}>
          <input type="hidden" name="data-set" value={newer.id} />
          <Button text="Use the new figures" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      )}
    </>
  )

const Drafting: FC<{ view: DraftView }> = ({ view }) => {
  const { edition, trial, since, may } = view
  const isReady = trial?.isClear === true && since.length === 0
  return (
    <>
      {isReady && may('sign-off-edition') && (
        <Form action={`/drafts/${edition.id}/sign-off`}>
          <input type="hidden" name="trial" value={trial.id} />
          <p class="govuk-body">
            By signing off you say that you have read the edition, and that it may go to the board and the
            public as it is.
          </p>
          <Button text="Sign off" preventDoubleClick />
        </Form>
      )}
      {isReady && !may('sign-off-edition') && (
        <InsetText text="Nothing stands in the way. The director signs it off." />
      )}
      {may('prepare-edition') && (
        <Form action={`/drafts/${edition.id}/try`}>
          <Button
            text={trial === undefined ? 'Try the edition' : 'Try again'}
            classes={isReady ? 'govuk-button--secondary' : ''}
            preventDoubleClick
          />
        </Form>
      )}
    </>
  )
}

const Publishing: FC<{ view: DraftView }> = ({ view: { edition, may } }) => (
  <div class="govuk-button-group">
    {may('publish-edition') && <Button text="Publish" href={`/drafts/${edition.id}/publish`} />}
    {may('prepare-edition') && (
      <Form action={`/drafts/${edition.id}/return`}>
        <Button text="Return to draft" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    )}
  </div>
)
