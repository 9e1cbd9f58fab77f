import type { FC } from 'hono/jsx'
import { workLists, type WorkList } from '../../core/case-lists/work-item.ts'
import type { ItemLine } from '../../store/case-lists.ts'
import { Exports } from '../behind/behind-page.tsx'
import { Pages, shownOf } from '../behind/pages.tsx'
import { TeamSelect } from '../behind/team-select.tsx'
import { Breadcrumbs } from '../govuk/breadcrumbs.tsx'
import { Button } from '../govuk/button.tsx'
import { Input } from '../govuk/input.tsx'
import { Scroller } from '../govuk/scroller.tsx'
import { Select } from '../govuk/select.tsx'
import { Table } from '../govuk/table.tsx'
import { Page } from '../page.tsx'
import { sayDay } from '../say-when.ts'
import { queryOf, type Asked } from './form.ts'
import { dueWords, overdueWords } from './words.ts'

export interface ListPageProps {
  readonly list: WorkList
  readonly asAt: string
  readonly asked: Asked
  readonly teams: readonly string[]
  readonly all: number
  readonly overdue: number
  readonly lines: readonly ItemLine[]
  readonly mayExport: boolean
}

/** One list of what is due, by date. */
export const ListPage: FC<ListPageProps> = (props) => {
  const { list, asAt, asked, all, overdue, lines, mayExport } = props
  const path = `/work-lists/${list}`
  const crumbs = [{ text: 'Work lists', href: '/work-lists' }, { text: workLists[list] }]
  return (
    <Page
      title={`${workLists[list]} due`}
      caption={`As at ${sayDay(asAt)}. For officers only`}
      before={<Breadcrumbs items={crumbs} />}
      wide
    >
      <Filter {...props} path={path} />
      <p class="govuk-body">{`${shownOf(all, asked.page)} ${overdue} overdue. Opening this page is on record.`}</p>
      {lines.length > 0 && <Lines lines={lines} hasTeams={props.teams.length > 0} />}
      <Pages all={all} page={asked.page} to={(page) => `${path}${queryOf(asked, page)}`} />
      {mayExport && all > 0 && (
        <>
          <Exports path={path} query={queryOf(asked)} />
          <p class="govuk-body govuk-!-display-none-print">
            <a class="govuk-link" href={`${path}.ics${queryOf(asked)}`}>
              Calendar file
            </a>{' '}
            of what has a day, without names. Taken again, it moves what is there.
          </p>
        </>
      )}
    </Page>
  )
}

const Filter: FC<ListPageProps & { path: string }> = ({ asked, path, teams }) => (
  <form method="get" action={path} class="chooser govuk-!-display-none-print">
    {asked.asAt !== undefined && <input type="hidden" name="as-at" value={asked.asAt} />}
    <TeamSelect teams={teams} team={asked.team} />
    <Select
      name="overdue"
      label={{ text: 'Show' }}
      value={asked.overdue === true ? 'yes' : ''}
      items={[
        { value: '', text: 'Due and overdue' },
        { value: 'yes', text: 'Overdue only' },
      ]}
    />
    <Input name="by" type="date" label={{ text: 'Due by' }} value={asked.by ?? ''} />
    <Input name="words" label={{ text: 'Child, worker or words' }} value={asked.words ?? ''} />
    <Select
      name="order"
      label={{ text: 'In order of' }}
      value={asked.order}
      items={[
        { value: 'due', text: 'Day due' },
        { value: 'team', text: 'Team, then day due' },
        { value: 'child', text: 'Child' },
      ]}
    />
    <Button text="Show" classes="govuk-button--secondary" />
  </form>
)

const Lines: FC<{ lines: readonly ItemLine[]; hasTeams: boolean }> = ({ lines, hasTeams }) => (
  <Scroller label="What is due">
    <Table
      stacks
      caption="What is due"
      captionClasses="govuk-visually-hidden"
      firstCellIsHeader
      head={[
        ...['Child', 'Due', 'How it stands', 'What is known'],
        ...(hasTeams ? ['Team', 'Worker'] : ['Worker']),
      ].map((text) => ({ text }))}
      rows={lines.map((line) => [
        { text: line.child },
        { text: dueWords(line) },
        { text: line.overdue ? <strong>{overdueWords(line)}</strong> : overdueWords(line) },
        { text: line.detail ?? '' },
        ...(hasTeams ? [{ text: line.team ?? '' }] : []),
        { text: line.worker ?? '' },
      ])}
    />
  </Scroller>
)
