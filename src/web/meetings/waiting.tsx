import type { FC } from 'hono/jsx'
import { Button } from '../govuk/button.tsx'
import { Tag } from '../govuk/tag.tsx'
import { Form } from '../page.tsx'
import { sayMoment } from '../say-when.ts'
import type { MeetingView } from './view.ts'

/** Papers that authors handed in and that are not on the agenda yet. */
export const Waiting: FC<{ view: MeetingView }> = ({ view }) => {
  const { about, papers } = view
  // A paper that Hearth made was replaced by a later one: nobody handed it in.
  const waiting = papers.filter(({ isTaken, made }) => !isTaken && typeof made !== 'string')
  return (
    <>
      {waiting.length > 0 && (
        <section class="part" aria-labelledby="waiting">
          <h2 class="govuk-heading-m" id="waiting">
            Handed in, not on the agenda yet
          </h2>
          <ul class="govuk-list govuk-list--spaced">
            {waiting.map(({ id, title, item, isExempt, at }) => (
              <li>
                <a class="govuk-link" href={`/meetings/${about.id}/papers/${id}`}>
                  {title}
                </a>
                , for {itemTitle(view, item)}, {sayMoment(at)}{' '}
                {isExempt && <Tag text="Said to be exempt" classes="govuk-tag--purple" />}
                {isExempt && !isItemExempt(view, item) ? (
                  <Button
                    text="Give the grounds and put it on the agenda"
                    href={`/meetings/${about.id}/papers/${id}/grounds`}
                    classes="govuk-button--secondary"
                  />
                ) : (
                  <Form action={`/meetings/${about.id}/papers/${id}/take`}>
                    <Button
                      text="Put it on the agenda"
                      classes="govuk-button--secondary"
                      preventDoubleClick
                    />
                  </Form>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const itemTitle = ({ kept }: MeetingView, id: string): string => {
  const item = kept?.meeting.items.find((each) => each.id === id)
  return item === undefined ? 'an item that is off the agenda' : `item ${item.number}`
}

const isItemExempt = ({ kept }: MeetingView, id: string): boolean =>
  kept?.meeting.items.find((each) => each.id === id)?.exempt !== undefined
