import type { FC } from 'hono/jsx'
import { isRestrictedMade, madeIn } from '../../core/governance/meetings/made-papers.ts'
import type { Meeting } from '../../core/governance/meetings/meeting.ts'
import { Back } from '../back.tsx'
import type { FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { OneOf } from '../meetings/fields.tsx'
import { Form, Page } from '../page.tsx'
import { sayDay } from '../say-when.ts'
import { isoDay } from '../../core/time/day.ts'
import type { MadeChoice } from './choices.ts'

interface MadePapersProps {
  readonly meeting: Meeting
  readonly choices: readonly MadeChoice[]
  readonly errors: readonly FormError[]
  readonly done: string | undefined
}

/** The papers that Hearth makes, each with a press to put it on the agenda. */
export const MadePapersPage: FC<MadePapersProps> = ({ meeting, choices, errors, done }) => {
  const isOut = meeting.published !== undefined
  return (
    <Page
      title="Papers that Hearth makes"
      caption={`Meeting of ${sayDay(isoDay(meeting.on))}`}
      before={<Back href={`/meetings/${meeting.id}`} />}
      errors={errors}
    >
      {done !== undefined && <NotificationBanner type="success" titleText="Done" text={done} />}
      <p class="govuk-body">
        {isOut
          ? 'The agenda is out. What was on it stays as it went out; a paper put here now goes out as a supplement.'
          : 'Each is made from what Hearth holds at that moment, and made again when the agenda goes out. From then on it stays as it was.'}
      </p>
      {!isOut && madeIn(meeting).length > 0 && (
        <Form action={`/meetings/${meeting.id}/made-papers/again`}>
          <Button text="Bring them up to date now" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      )}
      {choices.map((choice) => (
        <One meeting={meeting} choice={choice} errors={errors} />
      ))}
    </Page>
  )
}

const One: FC<{ meeting: Meeting; choice: MadeChoice; errors: readonly FormError[] }> = (props) => {
  const { meeting, choice, errors } = props
  const { made, title, from } = choice
  const field = fieldOf(made)
  const there = madeIn(meeting).find(({ paper }) => paper.made === made)
  const items = itemsFor(meeting, made)
  return (
    <section class="part" aria-labelledby={`title-${field}`}>
      <h2 class="govuk-heading-m" id={`title-${field}`}>
        {title}
      </h2>
      <p class="govuk-body">{from}</p>
      {there !== undefined && (
        <p class="govuk-body">
          <strong>On the agenda</strong>, under item{' '}
          {meeting.items.find(({ id }) => id === there.item)?.number ?? ''}.{' '}
          <a class="govuk-link" href={`/meetings/${meeting.id}/papers/${there.paper.id}`}>
            Read it<span class="govuk-visually-hidden">: {title}</span>
          </a>
        </p>
      )}
      {items.length === 0 ? (
        <InsetText text={none(made)} />
      ) : there !== undefined && meeting.published === undefined ? (
        <></>
      ) : (
        <Form action={`/meetings/${meeting.id}/made-papers`}>
          <input type="hidden" name="made" value={made} />
          {items.length === 1 ? (
            <input type="hidden" name="item" value={items[0]?.value ?? ''} />
          ) : (
            <OneOf
              values={{}}
              errors={errors}
              name="item"
              id={field}
              label="Under which item"
              items={items}
            />
          )}
          <Button
            text={
              <>
                Put it on the agenda<span class="govuk-visually-hidden">: {title}</span>
              </>
            }
            classes="govuk-button--secondary"
            preventDoubleClick
          />
        </Form>
      )}
    </section>
  )
}

/** The field of one paper’s form. */
export const fieldOf = (made: string): string => `item-${made.replaceAll(':', '-')}`

/** The items it may go to: an item of its own first, and for restricted figures only those the public does not hear. */
function itemsFor({ items, published }: Meeting, made: string): { value: string; text: string }[] {
  const may = items.filter(({ exempt }) => !isRestrictedMade(made) || exempt !== undefined)
  const listed = may.map(({ id, number, title }) => ({ value: id, text: `${number}. ${title}` }))
  if (isRestrictedMade(made)) return listed
  if (made === 'open-actions' && published === undefined)
    return [{ value: 'own', text: 'An item of its own' }]
  return published === undefined ? [{ value: 'own', text: 'An item of its own' }, ...listed] : listed
}

const none = (made: string): string =>
  isRestrictedMade(made)
    ? 'It holds restricted figures: make an item exempt first, with the grounds.'
    : 'The agenda has no items yet. A paper belongs to an item.'
