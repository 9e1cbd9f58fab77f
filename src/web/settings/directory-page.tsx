import type { FC } from 'hono/jsx'
import { partners, roles } from '../../core/roles/roles.ts'
import type { GroupRole } from '../../store/settings.ts'
import { Back } from '../back.tsx'
import { errorOf } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Input } from '../govuk/input.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Scroller } from '../govuk/scroller.tsx'
import { Table } from '../govuk/table.tsx'
import { Form, Page } from '../page.tsx'
import { choiceOf, choices } from '../people/form.ts'
import type { Filled } from './fields.tsx'
import { savedNotice } from './saved-notice.tsx'

interface DirectoryPageProps extends Filled {
  readonly groups: readonly GroupRole[]
  readonly done?: string | undefined
  /** Whether people can sign in with a council account at all. */
  readonly isUsed: boolean
}

/** What people in each group of the council's directory are here. */
export const DirectoryPage: FC<DirectoryPageProps> = ({ groups, done, isUsed, values, errors }) => (
  <Page
    title="Groups and roles"
    caption="Settings"
    errors={errors}
    before={<Back href="/settings" />}
    notice={savedNotice(done)}
  >
    {!isUsed && (
      <InsetText text="Nobody signs in with a council account yet: the people who run the service set that up. What you add here holds from then on." />
    )}
    <p class="govuk-body">
      Somebody who signs in with a council account has the roles of every group they are in, anew at each
      sign-in, beside those given to them by hand. Somebody in none of these groups cannot come in.
    </p>
    {groups.length === 0 ? <p class="govuk-body">No group has a role yet.</p> : <Groups groups={groups} />}
    <h2 class="govuk-heading-m">Add a group</h2>
    <Form action="/settings/directory-groups">
      <Input
        name="group"
        label={{ text: 'Group' }}
        hint={{
          text: 'As the sign-in names it: in Microsoft Entra ID the group’s object ID, like 0f2c7a1e-…, or the value of an app role',
        }}
        value={values['group']}
        autocomplete="off"
        spellcheck={false}
        errorMessage={errorOf(errors, 'group')}
      />
      <Radios
        name="role"
        idPrefix="role"
        fieldset={{ legend: { text: 'What people in it are here' } }}
        items={[...choices]}
        value={values['role']}
        errorMessage={errorOf(errors, 'role')}
      />
      <Button text="Add" preventDoubleClick />
    </Form>
  </Page>
)

const Groups: FC<{ groups: readonly GroupRole[] }> = ({ groups }) => (
  <Scroller label="Groups">
    <Table
      caption="Groups with a role"
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={['Group', 'Role', 'Take away'].map((text) => ({ text }))}
      rows={groups.map((each) => [
        { text: <span class="hash">{each.group}</span> },
        { text: roleIn(each) },
        { text: <TakeAway {...each} /> },
      ])}
    />
    <p class="govuk-body">
      Taking a group away signs out everybody who has its role by a group. Who is in another group with that
      role has it back when they sign in again.
    </p>
  </Scroller>
)

const roleIn = ({ role, partner }: GroupRole): string =>
  partner === null ? roles[role] : `Partner: ${partners[partner]}`

const TakeAway: FC<GroupRole> = (each) => (
  <Form action="/settings/directory-groups/remove">
    <input type="hidden" name="group" value={each.group} />
    <input type="hidden" name="role" value={choiceOf(each)} />
    <Button
      classes="govuk-button--secondary govuk-!-margin-bottom-0"
      text={
        <>
          Take away
          <span class="govuk-visually-hidden">
            {' '}
            {roleIn(each)} from {each.group}
          </span>
        </>
      }
    />
  </Form>
)
