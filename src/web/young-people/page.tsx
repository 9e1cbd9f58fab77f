import type { FC } from 'hono/jsx'
import type { PublishedPage } from '../../store/challenges-said.ts'
import { Button } from '../govuk/button.tsx'
import { Page } from '../page.tsx'
import { sayDayOf } from '../say-when.ts'
import { Groups } from './groups.tsx'
import { Safe } from './safe.tsx'

/** What young people said and what came of it, for everybody. */
export const YoungPeoplePage: FC<{ now: PublishedPage | undefined }> = ({ now }) => (
  <Page title="You said, we did">
    <p class="govuk-body">
      Young people in care ask us things. This page shows what they said and what we did.
    </p>
    <Button text="Say something to us" href="/young-people/say" />
    <Safe />
    {now !== undefined && <p class="govuk-body quiet">This was last changed on {sayDayOf(now.at)}.</p>}
    <Groups groups={now?.page.groups ?? none} />
  </Page>
)

const none = { 'you-said': [], 'we-did': [], 'we-are-doing': [], 'we-cannot': [] }
