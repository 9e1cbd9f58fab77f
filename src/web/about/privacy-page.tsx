import type { FC } from 'hono/jsx'
import { Scroller } from '../govuk/scroller.tsx'
import { Table } from '../govuk/table.tsx'
import { Page } from '../page.tsx'
import { Contact } from './contact.tsx'

interface About {
  readonly authority: string
  readonly contact: string | undefined
}

/** What is kept of those who visit, those who sign in, and the children the figures are about. */
export const PrivacyPage: FC<About> = ({ authority, contact }) => (
  <Page title="Privacy">
    <h2 class="govuk-heading-m">If you read the published data</h2>
    <p class="govuk-body">
      We do not ask who you are. Nothing is counted, measured or passed on, and no page loads anything from
      another website. The server notes which kind of page was asked for, when, and whether it was found. It
      does not note who asked.
    </p>
    <h2 class="govuk-heading-m">If you sign in</h2>
    <p class="govuk-body">
      {authority} keeps your name, your e-mail address, your roles, and a password that cannot be read back if
      you have one. It keeps a record of what you do here, and of every list of children you open or save,
      because the children have a right to know that it can be checked. The record cannot be changed.
    </p>
    <Cookies />
    <h2 class="govuk-heading-m">The children the figures are about</h2>
    <p class="govuk-body">
      The council works the figures out from the records it has to keep about children in its care. The
      records stay on the council’s own computers. Only officers whose work needs it can open them: members of
      the board cannot, and nobody can by running the service.
    </p>
    <p class="govuk-body">
      Before anything is published, numbers that could tell something about one child are taken out, and so
      are numbers from which those could be worked out. The published files are then attacked to see whether
      any can.
    </p>
    <h2 class="govuk-heading-m">Your rights</h2>
    <p class="govuk-body">
      You can ask to see what is kept about you, to have it put right, or to object. Write to{' '}
      <Contact authority={authority} contact={contact} /> and ask for the data protection officer. You can
      complain to the Information Commissioner’s Office.
    </p>
  </Page>
)

const Cookies: FC = () => (
  <>
    <h2 class="govuk-heading-m">Cookies</h2>
    <p class="govuk-body">
      Reading the published data sets none. The sign-in pages need two, which are not used for anything else;
      the page on which young people say something needs the second of them.
    </p>
    <Scroller label="Cookies">
      <Table
        caption="Cookies this service sets"
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={[{ text: 'Cookie' }, { text: 'What it is for' }, { text: 'How long it stays' }]}
        rows={[
          [
            { text: 'Session' },
            { text: 'Knows that you have signed in' },
            { text: 'Until you sign out, or your session ends' },
          ],
          [
            { text: 'Visit' },
            { text: 'Makes sure that a form you send before signing in is yours' },
            { text: 'Until you close the browser' },
          ],
        ]}
      />
    </Scroller>
  </>
)
