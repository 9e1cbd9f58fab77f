import type { FC } from 'hono/jsx'
import type { KeptGlossary } from '../../store/glossary.ts'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { DAY_HINT, Line, Lines, type Filled } from '../meetings/fields.tsx'
import { Form, Page } from '../page.tsx'
import { sayDay } from '../say-when.ts'
import { WordTable } from './word-table.tsx'

interface WordsProps {
  /** The latest first. */
  readonly versions: readonly KeptGlossary[]
  readonly mayChange: boolean
  readonly isSaved: boolean
}

/** Words young people chose, for whoever writes papers, with every version before. */
export const WordsPage: FC<WordsProps> = ({ versions: [now, ...before], mayChange, isSaved }) => (
  <Page
    title="Words young people chose"
    notice={isSaved && <NotificationBanner type="success" titleText="Done" text="Saved as a new version." />}
  >
    <p class="govuk-body">
      Whoever saves a paper, a comment, minutes or an answer here is shown each sentence with such a word in
      it, beside what young people would say, and chooses. Law, quotations, figures and names of documents
      stay as they are.
    </p>
    {mayChange && (
      <Button text={now === undefined ? 'Write down the words' : 'Change the words'} href="/words/change" />
    )}
    {now === undefined ? (
      <p class="govuk-body">
        None yet. The participation worker writes them down once young people have agreed them.
      </p>
    ) : (
      <Agreed glossary={now} />
    )}
    {before.length > 0 && <h2 class="govuk-heading-m">Before</h2>}
    {before.map((each) => (
      <Details summaryText={`Version ${each.version}, agreed on ${sayDay(each.agreedOn)}`}>
        <Agreed glossary={each} />
      </Details>
    ))}
  </Page>
)

const Agreed: FC<{ glossary: KeptGlossary }> = ({ glossary }) => (
  <>
    <p class="govuk-body quiet">
      Version {glossary.version}, agreed on {sayDay(glossary.agreedOn)} by {lowered(glossary.agreedBy)}.
    </p>
    <WordTable preferred={glossary.preferred} caption={`Words of version ${glossary.version}`} />
    {glossary.leftAlone.length > 0 && (
      <p class="govuk-body">Left as they are: {glossary.leftAlone.join(', ')}.</p>
    )}
  </>
)

const lowered = (text: string): string => text.replace(/^The /, 'the ')

/** Writing down the words as young people agreed them. */
export const ChangeWordsPage: FC<Filled & { after: number }> = ({ after, ...filled }) => (
  <Page
    title="Words young people chose"
    caption="Change"
    before={<Back href="/words" />}
    errors={filled.errors}
  >
    <Form action="/words/change">
      <input type="hidden" name="after" value={String(after)} />
      <Lines
        {...filled}
        name="preferred"
        label="Words, and what young people say instead"
        hint="A line each: the word, a colon, what to say. For example, contact: family time. One form will do: its plural is found too"
        rows={10}
      />
      <Lines
        {...filled}
        name="left-alone"
        label="Phrases to leave as they are"
        hint="A line each. Terms of the law, such as placement order, are left as they are without being named here"
        rows={4}
      />
      <Line
        {...filled}
        name="agreed-by"
        label="Who agreed these words"
        hint="A group, never a name"
        width={20}
      />
      <Line {...filled} name="agreed-on" label="On which day" hint={DAY_HINT} width={10} />
      <Button text="Save as a new version" preventDoubleClick />
    </Form>
  </Page>
)
