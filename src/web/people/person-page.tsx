import type { FC } from 'hono/jsx'
import type { Person } from '../../store/people.ts'
import { moment } from '../account/moment.ts'
import type { FormError } from '../form-error.ts'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Form, Page } from '../page.tsx'
import { choiceOf, choices } from './form.ts'
import { given } from './people-page.tsx'

export interface PersonPageProps {
  readonly person: Person
  /** Whether it is whoever asks: nobody changes their own roles. */
  readonly isSelf: boolean
  readonly sessions: number
  readonly errors?: readonly FormError[]
  readonly notice?: string | undefined
}

/** One person's account and roles, and what may be done about them. */
export const PersonPage: FC<PersonPageProps> = ({ person, isSelf, sessions, errors = [], notice }) => (
  <Page
    title={person.name}
    caption="People"
    errors={errors}
    before={<Back href="/people" />}
    notice={notice && <NotificationBanner type="success" titleText="Done" text={notice} />}
  >
    <SummaryList
      rows={[
        { key: { text: 'Email address' }, value: { text: person.email } },
        { key: { text: 'Account' }, value: { text: person.disabledAt === null ? 'Open' : 'Closed' } },
        { key: { text: 'Last signed in' }, value: { text: lastIn(person) } },
        {
          key: { text: 'Signed in now' },
          value: { text: `On ${sessions} ${sessions === 1 ? 'device' : 'devices'}` },
        },
        { key: { text: 'Roles by council groups' }, value: { text: byGroups(person) } },
      ]}
    />
    {isSelf ? (
      <InsetText text="This is you. Somebody else who manages accounts has to change your roles or close your account." />
    ) : (
      <>
        <Roles person={person} />
        <Deeds person={person} sessions={sessions} />
      </>
    )}
  </Page>
)

const lastIn = ({ lastSignedInAt }: Person): string =>
  lastSignedInAt === null ? 'Never' : moment(lastSignedInAt)

const byGroups = ({ roles }: Person): string =>
  roles
    .filter(({ directory }) => directory)
    .map(given)
    .join(', ') || 'None'

const Roles: FC<{ person: Person }> = ({ person }) => (
  <Form action={`${pathOf(person)}/roles`}>
    <Checkboxes
      name="roles"
      idPrefix="roles"
      fieldset={{ legend: { text: 'Roles given here', classes: 'govuk-fieldset__legend--m' } }}
      hint={{
        text: 'Changing roles signs them out everywhere. Roles by council groups change with the groups.',
      }}
      items={[...choices]}
      values={person.roles.filter(({ directory }) => !directory).map(choiceOf)}
    />
    <Button text="Save roles" preventDoubleClick />
  </Form>
)

const Deeds: FC<{ person: Person; sessions: number }> = ({ person, sessions }) => (
  <>
    {sessions > 0 && (
      <Form action={`${pathOf(person)}/end-sessions`}>
        <h2 class="govuk-heading-m">Sign them out</h2>
        <Button text="End all their sessions" classes="govuk-button--secondary" />
      </Form>
    )}
    {person.elsewhere ? (
      <InsetText text="They have a role in another council too, so you cannot close their account or make a link for a new password." />
    ) : (
      <>
        {person.hasPassword && <NewPasswordLink person={person} />}
        <Form action={`${pathOf(person)}/${person.disabledAt === null ? 'close' : 'open'}`}>
          <h2 class="govuk-heading-m">
            {person.disabledAt === null ? 'Close the account' : 'Open the account again'}
          </h2>
          <p class="govuk-body">What they did stays on record either way.</p>
          {person.disabledAt === null ? (
            <Button text="Close account" classes="govuk-button--warning" />
          ) : (
            <Button text="Open account" />
          )}
        </Form>
      </>
    )}
  </>
)

const NewPasswordLink: FC<{ person: Person }> = ({ person }) => (
  <Form action={`${pathOf(person)}/new-password`}>
    <h2 class="govuk-heading-m">Let them choose a new password</h2>
    <p class="govuk-body">Make sure that it is really they who ask. The link is on record under your name.</p>
    <Checkboxes
      name="clears"
      idPrefix="clears"
      items={[
        { value: 'second-factor', text: 'Take away their authenticator app too, because the phone is lost' },
      ]}
    />
    <Button text="Make a link for a new password" classes="govuk-button--secondary" />
  </Form>
)

const pathOf = ({ id }: Person): string => `/people/${encodeURIComponent(id)}`
