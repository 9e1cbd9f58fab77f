import type { FC } from 'hono/jsx'
import type { OpenActions, Row, YouAsked } from '../../core/governance/commitments/open-actions.ts'
import { longDay } from '../../core/time/day.ts'
import { Back } from '../back.tsx'
import { Table } from '../govuk/table.tsx'
import { Page } from '../page.tsx'

export interface PaperProps {
  readonly asked: YouAsked
  readonly actions: OpenActions
  readonly isPublic: boolean
}

/** “You asked” first, then all that is open: as it goes before a meeting. */
export const PaperPage: FC<PaperProps> = ({ asked, actions, isPublic }) => (
  <Page
    title="You asked, and open actions"
    caption={`As at ${longDay(actions.asAt)}. ${isPublic ? 'For the public' : 'For members'}`}
    before={<Back href="/promises" />}
    wide
  >
    <p class="govuk-body govuk-!-display-none-print">
      <a class="govuk-link" href={isPublic ? '/promises/paper' : '/promises/paper?for=public'}>
        {isPublic ? 'The paper for members' : 'The paper for the public'}
      </a>
      {' · '}
      <a class="govuk-link" href={`/promises/paper.csv${isPublic ? '?for=public' : ''}`}>
        CSV
      </a>
    </p>
    <h2 class="govuk-heading-m">You asked</h2>
    {asked.ended.length + asked.answered.length + asked.overdue.length + asked.open.length === 0 && (
      <p class="govuk-body">Nothing has been asked.</p>
    )}
    <Rows title="Ended since the last meeting" rows={asked.ended} />
    <Rows title="Answered, and waiting for whoever asked" rows={asked.answered} />
    <Rows title="Overdue" rows={asked.overdue} />
    <Rows title="Open" rows={asked.open} />
    <h2 class="govuk-heading-m">Open actions</h2>
    <p class="govuk-body">{countsInWords(actions)}</p>
    <Rows title="All that is open, promised soonest first" rows={actions.rows} />
  </Page>
)

const countsInWords = ({ counts }: OpenActions): string =>
  `Open: ${counts.open}, of which overdue: ${counts.overdue}. Answered and not closed: ${counts.answered}. Without an owner: ${counts.withoutOwner}. Without a date: ${counts.withoutDate}.`

const Rows: FC<{ title: string; rows: readonly Row[] }> = ({ title, rows }) =>
  rows.length === 0 ? (
    <></>
  ) : (
    <Table
      stacks
      caption={title}
      captionClasses="govuk-table__caption--s"
      firstCellIsHeader
      head={['Asked', 'By', 'Owner', 'Promised for', 'Last word', 'How it stands'].map((text) => ({ text }))}
      rows={rows.map((row) => [
        { text: `${row.kind} ${row.id}: ${row.asked}` },
        { text: `${row.by}, ${longDay(row.on)}` },
        { text: row.owner ?? 'Nobody yet' },
        { text: dueWords(row) },
        { text: row.said ?? '' },
        { text: row.state },
      ])}
    />
  )

/** `31 October 2025 (first 30 September 2025)`. */
export const dueWords = ({ due, firstDue }: Row): string =>
  due === undefined
    ? 'No date yet'
    : firstDue === undefined || firstDue === due
      ? longDay(due)
      : `${longDay(due)} (first ${longDay(firstDue)})`
