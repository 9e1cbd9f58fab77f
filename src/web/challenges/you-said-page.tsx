import type { FC } from 'hono/jsx'
import type { YouSaidPage } from '../../core/governance/challenges/you-said.ts'
import type { publicOccasions } from '../../core/governance/participation/public-occasions.ts'
import type { PublishedPage } from '../../store/challenges-said.ts'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { Form, Page } from '../page.tsx'
import { sayDayOf } from '../say-when.ts'
import { Groups } from '../young-people/groups.tsx'
import { Occasions } from '../young-people/occasions.tsx'

export interface LookProps {
  readonly page: YouSaidPage
  readonly occasions: ReturnType<typeof publicOccasions>
  readonly now: PublishedPage | undefined
  readonly done: boolean
}

/** “You said, we did” as it would be, with what is held back, before it is made public. */
export const LookPage: FC<LookProps> = ({ page, occasions, now, done }) => (
  <Page
    title="“You said, we did”"
    caption="As it would be for everybody"
    before={<Back href="/challenges" />}
    notice={done && <NotificationBanner type="success" titleText="Done" text="It is public now." />}
  >
    <p class="govuk-body">
      {now === undefined
        ? 'Nothing is public yet.'
        : `Made public last on ${sayDayOf(now.at)} (version ${now.version}).`}{' '}
      <a class="govuk-link" href="/young-people">
        The page that everybody reads
      </a>
    </p>
    {page.heldBack.length + occasions.heldBack.length > 0 && (
      <>
        <h2 class="govuk-heading-m">Held back, because they tell who somebody is</h2>
        <ul class="govuk-list govuk-list--bullet">
          {page.heldBack.map(({ id, because }) => (
            <li>
              <a class="govuk-link" href={`/promises/${id}`}>
                Challenge {id}
              </a>
              : {because.join(' ')} Choose other words for the public with young people.
            </li>
          ))}
          {occasions.heldBack.map(({ id, because }) => (
            <li>
              <a class="govuk-link" href={`/heard/events/${id}`}>
                An event
              </a>
              : {because.join(' ')} Change its words.
            </li>
          ))}
        </ul>
      </>
    )}
    <Form action="/challenges/you-said">
      <input type="hidden" name="after" value={String(now?.version ?? 0)} />
      <Button text="Make it public" preventDoubleClick />
    </Form>
    <Groups groups={page.groups} />
    <Occasions occasions={occasions.shown} />
  </Page>
)
