import type { FC } from 'hono/jsx'
import { partners, roles, type Membership } from '../../core/roles/roles.ts'
import type { Account } from '../../store/people.ts'
import type { OpenSession } from '../../store/sessions.ts'
import { Button } from '../govuk/button.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Table } from '../govuk/table.tsx'
import { Form, Page } from '../page.tsx'
import { Scroller } from '../govuk/scroller.tsx'
import { deviceOf } from './device.ts'
import { moment } from './moment.ts'

export interface AccountPageProps {
  readonly account: Account
  readonly memberships: readonly Membership[]
  readonly sessions: readonly OpenSession[]
  /** Which of the sessions this page is read in. */
  readonly here: string
  readonly notice?: string | undefined
}

/** Somebody's own account: who they are here, how they sign in, and where they are signed in. */
export const AccountPage: FC<AccountPageProps> = ({ account, memberships, sessions, here, notice }) => (
  <Page
    title="Your account"
    notice={notice && <NotificationBanner type="success" titleText="Done" text={notice} />}
  >
    <SummaryList
      rows={[
        { key: { text: 'Name' }, value: { text: account.name } },
        { key: { text: 'Email address' }, value: { text: account.email } },
        { key: { text: 'Roles' }, value: { text: memberships.map(roleOf).join(', ') || 'None' } },
        account.hasPassword && {
          key: { text: 'Password' },
          value: { text: 'Set' },
          actions: { items: [{ href: '/account/password', text: 'Change', visuallyHiddenText: 'password' }] },
        },
        account.hasPassword && {
          key: { text: 'Authenticator app' },
          value: { text: account.hasSecondFactor ? 'Set up' : 'Not set up' },
          actions: { items: [{ href: '/account/second-factor', text: 'Change', visuallyHiddenText: 'app' }] },
        },
      ]}
    />
    <Sessions sessions={sessions} here={here} />
  </Page>
)

export const roleOf = ({ role, partner }: Pick<Membership, 'role' | 'partner'>): string =>
  partner === undefined ? roles[role] : `${roles[role]} (${partners[partner]})`

const Sessions: FC<Pick<AccountPageProps, 'sessions' | 'here'>> = ({ sessions, here }) => (
  <>
    <Scroller label="Where you are signed in">
      <Table
        stacks
        caption="Where you are signed in"
        captionClasses="govuk-table__caption--m"
        head={[{ text: 'Device' }, { text: 'Signed in' }, { text: 'Last here' }, { text: 'End' }]}
        rows={sessions.map((each) => [
          { text: deviceOf(each.userAgent) },
          { text: moment(each.createdAt) },
          { text: moment(each.lastHereAt) },
          { text: each.id === here ? 'This one' : <End id={each.id} device={deviceOf(each.userAgent)} /> },
        ])}
      />
    </Scroller>
    {sessions.length > 1 && (
      <Form action="/account/sessions/end-others">
        <Button text="End all the others" classes="govuk-button--secondary" />
      </Form>
    )}
  </>
)

const End: FC<{ id: string; device: string }> = ({ id, device }) => (
  <Form action={`/account/sessions/${encodeURIComponent(id)}/end`}>
    <Button
      text={
        <>
          End<span class="govuk-visually-hidden"> the session on {device}</span>
        </>
      }
      classes="govuk-button--secondary govuk-!-margin-bottom-0"
    />
  </Form>
)
