import type { FC } from 'hono/jsx'
import { workLists, type WorkList } from '../../core/case-lists/work-item.ts'
import { Table } from '../govuk/table.tsx'
import { Page } from '../page.tsx'
import { sayDay } from '../say-when.ts'
import { madeFrom } from './words.ts'

export interface ListsPageProps {
  /** `undefined` while there is no data set. */
  readonly asAt: string | undefined
  readonly lists: readonly {
    readonly list: WorkList
    readonly overdue: number
    readonly soon: number
    readonly all: number
  }[]
}

/** Every list of what is due. */
export const ListsPage: FC<ListsPageProps> = ({ asAt, lists }) => (
  <Page title="Work lists" caption={asAt === undefined ? undefined : `As at ${sayDay(asAt)}`}>
    {asAt === undefined ? (
      <p class="govuk-body">There is no data set yet. When a load is accepted, what is due is listed here.</p>
    ) : (
      <>
        <p class="govuk-body">
          What is due for each child, by the rules the measures are counted with: whoever a measure counts as
          late is overdue here.
        </p>
        <Table
          stacks
          caption="Lists"
          captionClasses="govuk-visually-hidden"
          firstCellIsHeader
          head={[
            { text: 'List' },
            { text: 'Overdue', format: 'numeric' },
            { text: 'Due in 30 days', format: 'numeric' },
          ]}
          rows={lists.map(({ list, overdue, soon, all }) => [
            {
              text:
                all === 0 ? (
                  workLists[list]
                ) : (
                  <a class="govuk-link" href={`/work-lists/${list}`}>
                    {workLists[list]}
                  </a>
                ),
            },
            ...(all === 0
              ? [{ text: `Nothing to list: needs ${madeFrom[list]}.`, colspan: 2 }]
              : [
                  { text: overdue, format: 'numeric' as const },
                  { text: soon, format: 'numeric' as const },
                ]),
          ])}
        />
      </>
    )}
  </Page>
)
