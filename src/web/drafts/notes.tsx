import type { FC } from 'hono/jsx'
import { errorOf, type FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { Form } from '../page.tsx'
import { sayMoment } from '../say-when.ts'
import type { DraftView } from './view.ts'

interface NotesProps {
  readonly view: DraftView
  /** A page that shows itself again by and by would take away what somebody types. */
  readonly isTrying: boolean
  readonly errors: readonly FormError[]
  readonly typed: string
}

/** What readers said of the edition before it came out. */
export const Notes: FC<NotesProps> = ({ view, isTrying, errors, typed }) => {
  const { edition, notes, may } = view
  const mayAdd = edition.state !== 'published' && may('comment-on-edition') && !isTrying
  if (notes.length === 0 && !mayAdd) return <></>
  return (
    <section class="part" aria-labelledby="notes">
      <h2 class="govuk-heading-m" id="notes">
        Notes
      </h2>
      {notes.map(({ text, name, at }) => (
        <div class="problem">
          <p class="govuk-body as-typed">{text}</p>
          <p class="govuk-body quiet">
            {name ?? 'Somebody whose account is gone'}, {sayMoment(at)}
          </p>
        </div>
      ))}
      {mayAdd && (
        <Form action={`/drafts/${edition.id}/notes`}>
          <Textarea
            name="note"
            label={{ text: 'Add a note' }}
            hint={{ text: 'For those who prepare the edition. It is not published. Name no child.' }}
            rows={3}
            value={typed}
            errorMessage={errorOf(errors, 'note')}
          />
          <Button text="Add the note" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      )}
    </section>
  )
}
