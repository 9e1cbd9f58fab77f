import type { FC } from 'hono/jsx'
import type { FixingLineTable } from '../../store/tables/measuring.ts'
import { Back } from '../back.tsx'
import { Pages, shownOf } from '../behind/pages.tsx'
import { queryText } from '../behind/form.ts'
import { Scroller } from '../govuk/scroller.tsx'
import { Table } from '../govuk/table.tsx'
import { Page } from '../page.tsx'
import { sayDay } from '../say-when.ts'
import { headed, kindsIn, sourceSaid, type Counted } from './kinds.ts'

export interface FactPageProps {
  readonly counted: Counted
  /** The kind looked at; all of them where none is named. */
  readonly why: string | undefined
  readonly page: number
  readonly lines: readonly FixingLineTable[]
}

/** The children of whom two sources differ in one fact, what each says side by side. */
export const FactPage: FC<FactPageProps> = ({ counted, why, page, lines }) => {
  const { fact, first, second, number, told, differences, asAt } = counted.compared
  const all = why === undefined ? differences : (counted.many.get(why) ?? 0)
  const to = (of: { why?: string | undefined; page?: number }): string =>
    `/reconcile/${number}${queryText({ why: of.why, page: of.page === undefined || of.page === 1 ? undefined : String(of.page) })}`
  return (
    <Page title={`${fact}: where two sources differ`} before={<Back href="/reconcile" />} wide>
      <p class="govuk-body">
        {`${sourceSaid(first, asAt)}, and ${second}. Of ${told.toLocaleString('en-GB')} children they differ in ${differences.toLocaleString('en-GB')}. Opening this page is on record.`}
      </p>
      <Kinds {...{ counted, why, to }} />
      <p class="govuk-body">{shownOf(all, page)}</p>
      {lines.length > 0 && <Lines lines={lines} />}
      <Pages all={all} page={page} to={(wanted) => to({ why, page: wanted })} />
    </Page>
  )
}

const Kinds: FC<{
  counted: Counted
  why: string | undefined
  to: (of: { why?: string }) => string
}> = ({ counted, why, to }) => {
  const line = (many: number, text: string, kind?: string) => (
    <li>
      {kind === why ? (
        <strong>{`${text}: ${many}`}</strong>
      ) : (
        <a class="govuk-link" href={to(kind === undefined ? {} : { why: kind })}>{`${text}: ${many}`}</a>
      )}
    </li>
  )
  return (
    <ul class="govuk-list">
      {kindsIn([counted]).map((kind) => line(counted.many.get(kind) ?? 0, headed(kind), kind))}
      {line(counted.compared.differences, 'All differences')}
    </ul>
  )
}

const Lines: FC<{ lines: readonly FixingLineTable[] }> = ({ lines }) => {
  const [{ first, second } = { first: '', second: '' }] = lines
  return (
    <Scroller label="The list for fixing">
      <Table
        stacks
        caption="The list for fixing"
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={['Child', headed(first), headed(second), 'Why', 'Whose turn'].map((text) => ({ text }))}
        rows={lines.map(({ child, firstValue, secondValue, why, because, turn }) =>
          [
            ...[child, said(firstValue), said(secondValue)],
            ...[headed(because === null ? why : `${why}: ${because}`), headed(turn)],
          ].map((text) => ({ text })),
        )}
      />
    </Scroller>
  )
}

/** What a side says; to a partner the other side's word is not told. */
function said(value: string | null): string {
  if (value === null) return 'Held by the other side'
  if (value === '') return 'Nothing'
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? sayDay(value) : value
}
