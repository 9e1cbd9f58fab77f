import type { FC } from 'hono/jsx'
import { queryText } from '../behind/form.ts'
import { Details } from '../govuk/details.tsx'
import { Scroller } from '../govuk/scroller.tsx'
import { Table } from '../govuk/table.tsx'
import { Page } from '../page.tsx'
import { sayDay } from '../say-when.ts'
import { headed, kindsIn, sourceSaid, type Counted } from './kinds.ts'

export interface ReconcilePageProps {
  readonly all: readonly Counted[]
  /** A partner's own side. */
  readonly isOwn: boolean
  /** False in a meeting. */
  readonly showsChildren: boolean
}

/** Sources held against each other: how many differences of each kind, each leading to its children. */
export const ReconcilePage: FC<ReconcilePageProps> = ({ all, isOwn, showsChildren }) => {
  const first = all[0]?.compared
  if (first === undefined)
    return (
      <Page title="Reconcile">
        <p class="govuk-body">
          No fact is held by two sources yet. When loads are accepted that tell the same fact, such as dental
          checks by the health team and by a case system, what differs is shown here.
        </p>
      </Page>
    )
  const differing = all.filter(({ compared }) => compared.differences > 0)
  return (
    <Page title="Reconcile" caption={`As at ${sayDay(first.asAt)}`} wide>
      {isOwn && (
        <p class="govuk-body">
          You see the comparisons your collections are part of, and what your side says of each child.
        </p>
      )}
      <p class="govuk-body">{summed(all)}</p>
      <Differing all={differing} showsChildren={showsChildren} />
      <Agreeing all={all.filter(({ compared }) => compared.differences === 0)} />
      {showsChildren ? (
        differing.length > 0 && <Whole />
      ) : (
        <p class="govuk-body">In meeting mode no child is shown. Turn it off to see the lists for fixing.</p>
      )}
    </Page>
  )
}

const number = (count: number) => ({ text: count.toLocaleString('en-GB'), format: 'numeric' as const })

const sidesOf = ({ fact, first, second, asAt }: Counted['compared']) =>
  [fact, sourceSaid(first, asAt), sourceSaid(second, asAt)].map((text) => ({ text }))

/** What the tables come to: what waits for somebody, before what is explained. */
function summed(all: readonly Counted[]): string {
  const sum = (of: (each: Counted['compared']) => number) =>
    all.reduce((so, { compared }) => so + of(compared), 0)
  const differences = sum((each) => each.differences)
  const held = `${all.length} ${all.length === 1 ? 'comparison was' : 'comparisons were'} made, child by child.`
  if (differences === 0) return `${held} Nothing differs.`
  const [unexplained, disputed] = [sum((each) => each.unexplained), sum((each) => each.disputed)]
  const waiting = `${number(unexplained).text} unexplained, and in ${number(disputed).text} both sources are clear and say different things`
  return `${held} Of ${number(differences).text} differences ${waiting}: somebody has to look. The rest explain themselves.`
}

const Differing: FC<{ all: readonly Counted[]; showsChildren: boolean }> = ({ all, showsChildren }) => {
  if (all.length === 0) return null
  const kinds = kindsIn(all)
  return (
    <Scroller label="Where two sources differ">
      <Table
        stacks
        caption="Where two sources differ"
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[
          ...['Fact', 'First source', 'Second source'].map((text) => ({ text })),
          ...['Children', ...kinds.map(headed), 'All differences'].map((text) => ({
            text,
            format: 'numeric' as const,
          })),
        ]}
        rows={all.map(({ compared, many }) => {
          const count = (each: number, why?: string) => ({
            format: 'numeric' as const,
            text: each === 0 ? '' : showsChildren ? <Way {...{ compared, each, why }} /> : number(each).text,
          })
          return [
            ...sidesOf(compared),
            number(compared.told),
            ...kinds.map((why) => count(many.get(why) ?? 0, why)),
            count(compared.differences),
          ]
        })}
      />
    </Scroller>
  )
}

const Way: FC<{ compared: Counted['compared']; each: number; why: string | undefined }> = (props) => {
  const { compared, each, why } = props
  return (
    <a class="govuk-link" href={`/reconcile/${compared.number}${queryText({ why })}`}>
      {number(each).text}
      <span class="govuk-visually-hidden">
        {` ${why ?? 'in all'}: ${compared.fact}, ${compared.first} and ${compared.second}`}
      </span>
    </a>
  )
}

const Agreeing: FC<{ all: readonly Counted[] }> = ({ all }) =>
  all.length === 0 ? null : (
    <Details summaryText={`Where nothing differs: ${all.length}`}>
      <Scroller label="Where nothing differs">
        <Table
          stacks
          caption="Where nothing differs"
          captionClasses="govuk-table__caption--m"
          firstCellIsHeader
          head={[
            ...['Fact', 'First source', 'Second source'].map((text) => ({ text })),
            { text: 'Children', format: 'numeric' },
          ]}
          rows={all.map(({ compared }) => [...sidesOf(compared), number(compared.told)])}
        />
      </Scroller>
    </Details>
  )

const Whole: FC = () => (
  <p class="govuk-body">
    <a class="govuk-link" href="/reconcile/list.csv">
      Download the whole list for fixing (CSV, for officers only)
    </a>
  </p>
)
