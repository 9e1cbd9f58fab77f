import type { FC } from 'hono/jsx'
import type { MarkLine } from '../../store/case-lists.ts'
import { Breadcrumbs } from '../govuk/breadcrumbs.tsx'
import { Button } from '../govuk/button.tsx'
import { Input } from '../govuk/input.tsx'
import { Scroller } from '../govuk/scroller.tsx'
import { Select } from '../govuk/select.tsx'
import { Table } from '../govuk/table.tsx'
import { linksOf } from '../data-set/links.ts'
import { Page } from '../page.tsx'
import { sayDay } from '../say-when.ts'
import { queryOf, type Asked } from './form.ts'
import { Pages, shownOf, Whole } from './pages.tsx'
import { standingOf, standings } from './standing.ts'
import { Sides } from './sides.tsx'
import { TeamSelect } from './team-select.tsx'

export interface BehindPageProps {
  readonly indicator: { readonly id: string; readonly title: string }
  readonly asAt: string
  /** What the data set says of the period, in a sentence. */
  readonly figure: string
  readonly asked: Asked
  readonly period: string
  readonly periods: readonly { readonly id: string; readonly label: string }[]
  readonly teams: readonly string[]
  readonly counts: { readonly counted: number; readonly notCounted: number; readonly out: number }
  readonly all: number
  readonly lines: readonly MarkLine[]
  readonly mayExport: boolean
}

/** The children behind a figure: who is in, who is out, and why. */
export const BehindPage: FC<BehindPageProps> = (props) => {
  const { indicator, asAt, asked, figure, counts, all, lines, mayExport } = props
  const path = `/data-set/indicators/${indicator.id}/children`
  const links = linksOf({ asAt: asked.asAt, children: true })
  const to = (page: number | 'all'): string => `${path}${queryOf(asked, page)}`
  const crumbs = [
    { text: 'Data set', href: links.scorecard },
    { text: indicator.title, href: links.indicator(indicator.id) },
    { text: 'Children' },
  ]
  return (
    <Page
      title={`${indicator.title}: the children`}
      caption={`As at ${sayDay(asAt)}. For officers only`}
      before={<Breadcrumbs items={crumbs} />}
      wide
    >
      <p class="govuk-body">{figure}</p>
      <Sides counts={counts} asked={asked} path={path} />
      <Filter {...props} path={path} />
      <p class="govuk-body">
        {asked.whole && all > 0 ? `Lines 1 to ${lines.length} of ${all}.` : shownOf(all, asked.page)}
      </p>
      {lines.length > 0 && <Lines lines={lines} hasTeams={props.teams.length > 0} />}
      {!asked.whole && <Pages all={all} page={asked.page} to={to} />}
      <Whole all={all} whole={asked.whole} to={to} />
      {mayExport && all > 0 && <Exports path={path} query={queryOf(asked)} />}
    </Page>
  )
}

/** What can be taken away, and that it is on record. */
export const Exports: FC<{ path: string; query: string }> = ({ path, query }) => (
  <p class="govuk-body govuk-!-display-none-print">
    Take all that match away for your own work, on record and marked with your name:{' '}
    <a class="govuk-link" href={`${path}.csv${query}`}>
      CSV
    </a>{' '}
    or{' '}
    <a class="govuk-link" href={`${path}.xlsx${query}`}>
      spreadsheet
    </a>
  </p>
)

const orders = { child: 'Child', team: 'Team', overdue: 'Longest overdue', reason: 'Reason' } as const

const Filter: FC<BehindPageProps & { path: string }> = ({ asked, path, period, periods, teams }) => (
  <form method="get" action={path} class="chooser govuk-!-display-none-print">
    {asked.asAt !== undefined && <input type="hidden" name="as-at" value={asked.asAt} />}
    {periods.length > 1 && (
      <Select
        name="period"
        label={{ text: 'Period' }}
        value={period}
        items={periods.map(({ id, label }) => ({ value: id, text: label }))}
      />
    )}
    <Select
      name="standing"
      label={{ text: 'In or out' }}
      value={asked.standing ?? 'all'}
      items={[
        { value: 'in', text: 'In the group' },
        ...Object.entries(standings).map(([value, text]) => ({ value, text })),
        { value: 'all', text: 'Everybody' },
      ]}
    />
    <TeamSelect teams={teams} team={asked.team} />
    <Select
      name="overdue"
      label={{ text: 'Overdue' }}
      value={asked.overdue === true ? 'yes' : ''}
      items={[
        { value: '', text: 'Overdue or not' },
        { value: 'yes', text: 'Overdue or late only' },
      ]}
    />
    <Input name="words" label={{ text: 'Words of the reason' }} value={asked.words ?? ''} />
    <Select
      name="order"
      label={{ text: 'In order of' }}
      value={asked.order}
      items={Object.entries(orders).map(([value, text]) => ({ value, text }))}
    />
    <Button text="Show" classes="govuk-button--secondary" />
  </form>
)

const Lines: FC<{ lines: readonly MarkLine[]; hasTeams: boolean }> = ({ lines, hasTeams }) => {
  const hasOverdue = lines.some(({ daysOverdue }) => daysOverdue !== null)
  return (
    <Scroller label="The children">
      <Table
        stacks
        caption="The children"
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={[
          { text: 'Child' },
          { text: 'In or out' },
          { text: 'Why' },
          ...(hasTeams ? [{ text: 'Team' }] : []),
          ...(hasOverdue ? [{ text: 'Days overdue', format: 'numeric' as const }] : []),
        ]}
        rows={lines.map((line) => [
          { text: line.child },
          { text: standings[standingOf(line)] },
          { text: line.reason },
          ...(hasTeams ? [{ text: line.team ?? '' }] : []),
          ...(hasOverdue ? [{ text: line.daysOverdue ?? '', format: 'numeric' as const }] : []),
        ])}
      />
    </Scroller>
  )
}
