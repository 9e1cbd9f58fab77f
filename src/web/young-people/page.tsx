import type { FC } from 'hono/jsx'
import type { PublishedPage } from '../../store/challenges-said.ts'
import type { Helpline } from '../../store/promise-settings.ts'
import { Button } from '../govuk/button.tsx'
import { Page } from '../page.tsx'
import { sayDayOf } from '../say-when.ts'
import type { Preferred } from '../../core/words/preferred.ts'
import { WordTable } from '../words/word-table.tsx'
import { Groups } from './groups.tsx'
import { Occasions } from './occasions.tsx'
import { Safe } from './safe.tsx'

interface YoungPeopleProps {
  readonly now: PublishedPage | undefined
  readonly helplines: readonly Helpline[]
  /** Words that young people chose. */
  readonly words: readonly Preferred[]
}

/** What young people said and what came of it, for everybody. */
export const YoungPeoplePage: FC<YoungPeopleProps> = ({ now, helplines, words }) => (
  <Page title="You said, we did">
    <p class="govuk-body">
      Young people in care ask us things. This page shows what they said and what we did.
    </p>
    <div class="govuk-!-display-none-print">
      <Button text="Say something to us" href="/young-people/say" />
    </div>
    <Safe helplines={helplines} />
    {now !== undefined && <p class="govuk-body quiet">This was last changed on {sayDayOf(now.at)}.</p>}
    <Groups groups={now?.page.groups ?? none} mayReply />
    <Occasions occasions={now?.page.occasions ?? []} />
    <h2 class="govuk-heading-m">What you told us in surveys</h2>
    <p class="govuk-body">
      <a class="govuk-link" href="/young-people/surveys">
        See what young people said
      </a>
    </p>
    {words.length > 0 && (
      <>
        <h2 class="govuk-heading-m">Words you chose</h2>
        <p class="govuk-body">You asked us to use these words when we write. We try to.</p>
        <WordTable preferred={words} caption="Words you chose" />
      </>
    )}
  </Page>
)

const none = { 'you-said': [], 'we-did': [], 'we-are-doing': [], 'we-cannot': [] }
