import type { FC } from 'hono/jsx'
import type { ComparedTable, FixingLineTable } from '../../store/tables/measuring.ts'
import { Details } from '../govuk/details.tsx'
import { Scroller } from '../govuk/scroller.tsx'
import { Table } from '../govuk/table.tsx'
import { Page } from '../page.tsx'
import { sayDay } from '../say-when.ts'

export interface ReconcilePageProps {
  readonly compared: readonly ComparedTable[]
  readonly lines: readonly FixingLineTable[]
  /** A partner's own side. */
  readonly isOwn: boolean
  /** False in a meeting. */
  readonly showsChildren: boolean
}

/** Sources held against each other: the counts, and the children of whom they differ. */
export const ReconcilePage: FC<ReconcilePageProps> = ({ compared, lines, isOwn, showsChildren }) => {
  const [first] = compared
  if (first === undefined)
    return (
      <Page title="Reconcile">
        <p class="govuk-body">
          No fact is held by two sources yet. When loads are accepted that tell the same fact, such as dental
          checks by the health team and by a case system, what differs is shown here.
        </p>
      </Page>
    )
  return (
    <Page title="Reconcile" caption={`As at ${sayDay(first.asAt)}`} wide>
      {isOwn && (
        <p class="govuk-body">
          You see the comparisons your collections are part of, and what your side says of each child.
        </p>
      )}
      <p class="govuk-body">{summed(compared)}</p>
      <Compared
        title="Where two sources differ"
        compared={compared.filter(({ differences }) => differences > 0)}
      />
      <Agreeing compared={compared.filter(({ differences }) => differences === 0)} />
      {showsChildren ? (
        <Lines lines={lines} />
      ) : (
        <p class="govuk-body">In meeting mode no child is shown. Turn it off to see the list for fixing.</p>
      )}
    </Page>
  )
}

const number = (count: number) => ({ text: count.toLocaleString('en-GB'), format: 'numeric' as const })

/** What the tables come to: what waits for somebody, before what is explained. */
function summed(compared: readonly ComparedTable[]): string {
  const sum = (of: (each: ComparedTable) => number) => compared.reduce((all, each) => all + of(each), 0)
  const [differences, unexplained, disputed] = [
    sum((each) => each.differences),
    sum((each) => each.unexplained),
    sum((each) => each.disputed),
  ]
  const held = `${compared.length} ${compared.length === 1 ? 'comparison was' : 'comparisons were'} made, child by child.`
  if (differences === 0) return `${held} Nothing differs.`
  const waiting = `${number(unexplained).text} unexplained, and in ${number(disputed).text} both sources are clear and say different things`
  return `${held} Of ${number(differences).text} differences ${waiting}: somebody has to look. The rest explain themselves.`
}

const Agreeing: FC<{ compared: readonly ComparedTable[] }> = ({ compared }) =>
  compared.length === 0 ? null : (
    <Details summaryText={`Where nothing differs: ${compared.length}`}>
      <Compared title="Where nothing differs" compared={compared} />
    </Details>
  )

const Compared: FC<{ title: string; compared: readonly ComparedTable[] }> = ({ title, compared }) =>
  compared.length === 0 ? null : (
    <Scroller label={title}>
      <Table
        stacks
        caption={title}
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[
          ...['Fact', 'First source', 'Second source'].map((text) => ({ text })),
          ...['Children', 'Agree', 'Differences', 'Unexplained', 'Disputed'].map((text) => ({
            text,
            format: 'numeric' as const,
          })),
        ]}
        rows={compared.map((each) => [
          ...[each.fact, each.first, each.second].map((text) => ({ text })),
          ...[each.told, each.agree, each.differences, each.unexplained, each.disputed].map(number),
        ])}
      />
    </Scroller>
  )

const Lines: FC<{ lines: readonly FixingLineTable[] }> = ({ lines }) =>
  lines.length === 0 ? (
    <p class="govuk-body">Nothing differs.</p>
  ) : (
    <>
      <p class="govuk-body">
        <a class="govuk-link" href="/reconcile/list.csv">
          Download the whole list for fixing (CSV, for officers only)
        </a>
      </p>
      <Scroller label="The list for fixing">
        <Table
          stacks
          caption={lines.length < 100 ? 'The list for fixing' : 'The first 100 of the list for fixing'}
          captionClasses="govuk-table__caption--m"
          firstCellIsHeader
          head={['Child', 'Fact', 'First source', 'Second source', 'Why', 'Whose turn'].map((text) => ({
            text,
          }))}
          rows={lines.map(({ child, fact, first, firstValue, second, secondValue, why, because, turn }) =>
            [
              ...[child, fact, said(first, firstValue), said(second, secondValue)],
              ...[because === null ? why : `${why}: ${because}`, turn],
            ].map((text) => ({ text })),
          )}
        />
      </Scroller>
    </>
  )

const said = (source: string, value: string | null): string =>
  value === null ? source : `${source}: ${value === '' ? 'nothing' : value}`
