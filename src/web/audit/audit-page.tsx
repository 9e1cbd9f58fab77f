import type { FC } from 'hono/jsx'
import type { AuditEntry } from '../../store/audit.ts'
import { moment } from '../account/moment.ts'
import { Button } from '../govuk/button.tsx'
import { Input } from '../govuk/input.tsx'
import { Pagination } from '../govuk/pagination.tsx'
import { Select } from '../govuk/select.tsx'
import { Table } from '../govuk/table.tsx'
import { Page } from '../page.tsx'
import { Scroller } from '../govuk/scroller.tsx'
import { queryOf, type Asked } from './form.ts'
import { subjectOf, type Names } from './subject.ts'
import { detailOf, wordsOf } from './words.ts'

export interface AuditPageProps {
  readonly asked: Asked
  readonly entries: readonly AuditEntry[]
  /** Below which entry the next page begins; nothing on the last. */
  readonly next: number | undefined
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly deeds: readonly string[]
  readonly names: Names
}

/** Who did what, the latest first. */
export const AuditPage: FC<AuditPageProps> = ({ asked, entries, next, people, deeds, names }) => (
  <Page title="Audit" wide>
    <p class="govuk-body">What people did here, the latest first. It cannot be changed or taken away.</p>
    <Filter asked={asked} people={people} deeds={deeds} />
    {entries.length === 0 ? <p class="govuk-body">Nothing matches.</p> : <Entries {...{ entries, names }} />}
    <p class="govuk-body">
      <a class="govuk-link" href={`/audit.csv?${queryOf(asked)}`}>
        Download all that match (CSV)
      </a>
    </p>
    <Pagination
      previous={
        asked.below === undefined ? undefined : { href: `/audit?${queryOf(asked)}`, text: 'The latest' }
      }
      next={next === undefined ? undefined : { href: `/audit?${queryOf(asked, next)}`, text: 'Earlier' }}
    />
  </Page>
)

const Filter: FC<Pick<AuditPageProps, 'asked' | 'people' | 'deeds'>> = ({ asked, people, deeds }) => (
  <form method="get" action="/audit" class="choosing">
    <Select
      name="person"
      id="person"
      label={{ text: 'Who' }}
      value={asked.person ?? ''}
      items={[{ value: '', text: 'Anybody' }, ...people.map(({ id, name }) => ({ value: id, text: name }))]}
    />
    <Select
      name="deed"
      id="deed"
      label={{ text: 'What' }}
      value={asked.deed ?? ''}
      items={[
        { value: '', text: 'Anything' },
        ...deeds.map((deed) => ({ value: deed, text: wordsOf(deed) })),
      ]}
    />
    <Input
      name="from"
      id="from"
      type="date"
      label={{ text: 'From' }}
      value={asked.from}
      classes="govuk-input--width-10"
    />
    <Input
      name="to"
      id="to"
      type="date"
      label={{ text: 'To' }}
      value={asked.to}
      classes="govuk-input--width-10"
    />
    <Button text="Show" classes="govuk-button--secondary" />
  </form>
)

const Entries: FC<Pick<AuditPageProps, 'entries' | 'names'>> = ({ entries, names }) => (
  <Scroller label="What was done">
    <Table
      stacks
      caption="What was done"
      captionClasses="govuk-table__caption--m"
      head={[{ text: 'When' }, { text: 'Who' }, { text: 'What' }, { text: 'To what' }, { text: 'More' }]}
      rows={entries.map((entry) => [
        { text: moment(entry.at) },
        { text: entry.name ?? 'Nobody signed in' },
        { text: wordsOf(entry.deed) },
        { text: subjectOf(entry, names) },
        { text: detailOf(entry) },
      ])}
    />
  </Scroller>
)
