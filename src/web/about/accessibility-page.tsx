import type { FC } from 'hono/jsx'
import { Page } from '../page.tsx'
import { Contact } from './contact.tsx'

interface About {
  readonly authority: string
  readonly contact: string | undefined
}

/** The accessibility statement that the law asks of a council’s website. */
export const AccessibilityPage: FC<About> = (about) => (
  <Page title="Accessibility">
    <p class="govuk-body">
      This statement is about the pages of this service and the data sets published on it. {about.authority}{' '}
      runs them and wants everybody to be able to use them.
    </p>
    <p class="govuk-body">You should be able to:</p>
    <ul class="govuk-list govuk-list--bullet">
      <li>make the page four times as large without losing anything</li>
      <li>use every page with a keyboard alone, or with speech</li>
      <li>listen to every page with a screen reader</li>
      <li>set your own colours and typeface</li>
      <li>do without JavaScript</li>
      <li>read every chart as a table, and every mark as a word</li>
    </ul>
    <h2 class="govuk-heading-m">How far this service meets the standard</h2>
    <p class="govuk-body">
      The service is built to meet the Web Content Accessibility Guidelines, version 2.2, at level AA. Its PDF
      booklets are made to the PDF/UA-1 standard.
    </p>
    <p class="govuk-body">
      Each version is tested by machine: with axe on its pages in a browser, by keyboard, on a narrow screen,
      enlarged, in forced colours and without script. Machines find about half of what can be wrong, so tell
      us what they missed.
    </p>
    <h2 class="govuk-heading-m">What may be hard to use</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>Wide tables scroll sideways on a small screen. The same figures are in the workbook and as CSV.</li>
      <li>
        Files that other people brought, such as papers the council links to, may not meet the standard.
      </li>
    </ul>
    <Complaint {...about} />
  </Page>
)

const Complaint: FC<About> = ({ authority, contact }) => (
  <>
    <h2 class="govuk-heading-m">Tell us, or ask for another format</h2>
    <p class="govuk-body">
      Write to <Contact authority={authority} contact={contact} />. Say which page it is, what you could not
      do, and how you would like to have it.
    </p>
    <h2 class="govuk-heading-m">If you are not happy with the answer</h2>
    <p class="govuk-body">
      The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile
      Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with how we answer, ask the
      Equality Advisory and Support Service for help.
    </p>
  </>
)
