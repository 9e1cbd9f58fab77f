import type { FC } from 'hono/jsx'
import { roles } from '../../core/roles/roles.ts'
import type { Invitation } from '../../store/invitations.ts'
import type { Person } from '../../store/people.ts'
import { roleOf } from '../account/account-page.tsx'
import { moment } from '../account/moment.ts'
import { Button } from '../govuk/button.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { Table } from '../govuk/table.tsx'
import { Form, Page } from '../page.tsx'
import { Scroller } from '../govuk/scroller.tsx'

export interface PeoplePageProps {
  readonly people: readonly Person[]
  readonly invitations: readonly Invitation[]
  readonly notice?: string | undefined
}

/** Everybody with a role here, and the links still open. */
export const PeoplePage: FC<PeoplePageProps> = ({ people, invitations, notice }) => (
  <Page
    title="People"
    wide
    notice={notice && <NotificationBanner type="success" titleText="Done" text={notice} />}
  >
    <p class="govuk-body">
      Who has a role here, and what they may do. Looking after accounts shows you no child.
    </p>
    <Button text="Invite somebody" href="/people/invite" />
    <Scroller label="People with a role">
      <Table
        stacks
        caption="People with a role"
        captionClasses="govuk-table__caption--m"
        head={[
          { text: 'Name' },
          { text: 'Roles' },
          { text: 'Last signed in' },
          { text: 'Authenticator app' },
          { text: 'Account' },
        ]}
        firstCellIsHeader
        rows={people.map((person) => [
          {
            text: (
              <>
                <a class="govuk-link" href={`/people/${encodeURIComponent(person.id)}`}>
                  {person.name}
                </a>
                <span class="small">{person.email}</span>
              </>
            ),
          },
          { text: person.roles.map(given).join(', ') },
          { text: person.lastSignedInAt === null ? 'Never' : moment(person.lastSignedInAt) },
          {
            text: !person.hasPassword
              ? 'By council account'
              : person.hasSecondFactor
                ? 'Set up'
                : 'Not set up',
          },
          { text: person.disabledAt === null ? 'Open' : `Closed on ${moment(person.disabledAt)}` },
        ])}
      />
    </Scroller>
    {invitations.length > 0 && <Open invitations={invitations} />}
  </Page>
)

const Open: FC<{ invitations: readonly Invitation[] }> = ({ invitations }) => (
  <Scroller label="Links not used yet">
    <Table
      stacks
      caption="Links not used yet"
      captionClasses="govuk-table__caption--m"
      head={[{ text: 'Email address' }, { text: 'For' }, { text: 'Runs out' }, { text: 'Take back' }]}
      firstCellIsHeader
      rows={invitations.map((each) => [
        { text: each.email },
        { text: each.role === null ? 'A new password' : given({ role: each.role, partner: each.partner }) },
        { text: moment(each.expiresAt) },
        { text: <TakeBack id={each.id} email={each.email} /> },
      ])}
    />
  </Scroller>
)

const TakeBack: FC<{ id: string; email: string }> = ({ id, email }) => (
  <Form action={`/people/invitations/${encodeURIComponent(id)}/withdraw`}>
    <Button
      text={
        <>
          Take back<span class="govuk-visually-hidden"> the link for {email}</span>
        </>
      }
      classes="govuk-button--secondary govuk-!-margin-bottom-0"
    />
  </Form>
)

type Given = { role: keyof typeof roles; partner: Person['roles'][number]['partner'] }

export const given = ({ role, partner }: Given): string => roleOf({ role, partner: partner ?? undefined })
