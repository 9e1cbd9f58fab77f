import { BackLink } from '../src/web/govuk/back-link.tsx'
import { Breadcrumbs } from '../src/web/govuk/breadcrumbs.tsx'
import { Button } from '../src/web/govuk/button.tsx'
import { Checkboxes } from '../src/web/govuk/checkboxes.tsx'
import { DateInput } from '../src/web/govuk/date-input.tsx'
import { Details } from '../src/web/govuk/details.tsx'
import { FileUpload } from '../src/web/govuk/file-upload.tsx'
import { Input } from '../src/web/govuk/input.tsx'
import { InsetText } from '../src/web/govuk/inset-text.tsx'
import { NotificationBanner } from '../src/web/govuk/notification-banner.tsx'
import { Pagination } from '../src/web/govuk/pagination.tsx'
import { Panel } from '../src/web/govuk/panel.tsx'
import { PasswordInput } from '../src/web/govuk/password-input.tsx'
import { Radios } from '../src/web/govuk/radios.tsx'
import { Scroller } from '../src/web/govuk/scroller.tsx'
import { Select } from '../src/web/govuk/select.tsx'
import { SummaryList } from '../src/web/govuk/summary-list.tsx'
import { Table } from '../src/web/govuk/table.tsx'
import { Tabs } from '../src/web/govuk/tabs.tsx'
import { Tag } from '../src/web/govuk/tag.tsx'
import { Textarea } from '../src/web/govuk/textarea.tsx'
import { WarningText } from '../src/web/govuk/warning-text.tsx'
import { Form, Page } from '../src/web/page.tsx'
import { errorOf } from '../src/web/form-error.ts'

const errors = [{ field: 'name', text: 'Enter your name' }]

/** One of everything, as a page whose form went wrong. */
export const EveryComponent = () => (
  <Page
    title="One of everything"
    caption="Components"
    before={
      <Breadcrumbs
        items={[
          { text: 'Published data', href: '/' },
          { text: 'Editions', href: '/editions' },
        ]}
      />
    }
    errors={errors}
    notice={<NotificationBanner type="success" text="Your changes were saved." />}
  >
    <BackLink href="/" />
    <Fields />
    <Shown />
  </Page>
)

const yesOrNo = [
  {
    value: 'yes',
    text: 'Yes',
    hint: { text: 'All of them' },
  },
  { divider: 'or' },
  { value: 'no', text: 'No' },
]

const Fields = () => (
  <Form action="/every-component" upload>
    <Input
      name="name"
      label={{ text: 'Name' }}
      hint={{ text: 'As others know you' }}
      errorMessage={errorOf(errors, 'name')}
      autocomplete="name"
    />
    <Input
      name="cost"
      label={{ text: 'Cost' }}
      prefix={{ text: '£' }}
      suffix={{ text: 'a week' }}
      classes="govuk-input--width-5"
    />
    <PasswordInput name="password" label={{ text: 'Password' }} />
    <Textarea name="comment" label={{ text: 'Comment' }} value={'Two\nlines'} />
    <Select
      name="month"
      label={{ text: 'Month' }}
      items={[{ text: 'March' }, { text: 'April' }]}
      value="April"
    />
    <Radios name="all" fieldset={{ legend: { text: 'Are all here?' } }} items={yesOrNo} value="yes" />
    <Checkboxes
      name="roles"
      fieldset={{ legend: { text: 'Roles' } }}
      items={[
        { value: 'a', text: 'Analyst' },
        { value: 'd', text: 'Director' },
      ]}
      values={['d']}
    />
    <DateInput
      id="due"
      namePrefix="due"
      fieldset={{ legend: { text: 'When is it due?' } }}
      hint={{ text: 'For example, 27 3 2026' }}
    />
    <FileUpload name="files" label={{ text: 'Files' }} multiple javascript />
    <div class="govuk-button-group">
      <Button text="Save" preventDoubleClick />
      <Button text="Save and go on" classes="govuk-button--secondary" name="then" value="on" />
      <Button text="Delete" classes="govuk-button--warning" />
    </div>
  </Form>
)

const row = (name: string, value: string) => [{ text: name }, { text: value, format: 'numeric' as const }]

const Shown = () => (
  <>
    <InsetText text="Set apart." />
    <WarningText text="This cannot be undone." />
    <p class="govuk-body">
      <Tag text="Draft" classes="govuk-tag--grey" /> <Tag text="Published" />
    </p>
    <Scroller label="Children in care by month">
      <Table
        caption="Children in care by month"
        firstCellIsHeader
        head={row('Month', 'Children').map((cell) => cell)}
        rows={[row('March', '437'), row('April', '441')]}
      />
    </Scroller>
    <SummaryList
      rows={[
        {
          key: { text: 'Owner' },
          value: { text: 'Head of service' },
          actions: { items: [{ href: '/', text: 'Change', visuallyHiddenText: 'owner' }] },
        },
        { key: { text: 'Due' }, value: { text: '31 March 2025' } },
      ]}
    />
    <Details summaryText="Definition">Children looked after on the last day of the month.</Details>
    <Tabs
      items={[
        { label: 'Chart', id: 'chart', panel: { text: 'A chart.' } },
        { label: 'Table', id: 'table', panel: { text: 'A table.' } },
      ]}
    />
    <Pagination
      previous={{ href: '/?page=1' }}
      next={{ href: '/?page=3' }}
      items={[
        { number: 1, href: '/?page=1' },
        { number: 2, href: '/?page=2', current: true },
        { ellipsis: true },
        { number: 9, href: '/?page=9' },
      ]}
    />
    <Panel titleText="Published" text="The edition is there for everybody." headingLevel={2} />
  </>
)
