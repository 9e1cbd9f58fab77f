import type { FC } from 'hono/jsx'
import type { Commitment } from '../../core/governance/commitments/commitment.ts'
import { kindOf } from '../../core/governance/commitments/kinds.ts'
import { stateInWords } from '../../core/governance/commitments/state-in-words.ts'
import { longDay } from '../../core/time/day.ts'
import { Table } from '../govuk/table.tsx'
import { postTitle, type Business } from './business.ts'

interface PromisesProps {
  readonly found: readonly Commitment[]
  readonly business: Business
  readonly caption: string
}

/** Promises in a table, each leading to its page. */
export const Promises: FC<PromisesProps> = ({ found, business, caption }) =>
  found.length === 0 ? (
    <p class="govuk-body">None.</p>
  ) : (
    <Table
      stacks
      caption={caption}
      captionClasses="govuk-table__caption--s"
      firstCellIsHeader
      head={['What was asked', 'Who asked', 'Owner', 'Promised for', 'How it stands'].map((text) => ({
        text,
      }))}
      rows={found.map((each) => [
        {
          text: (
            <>
              <a class="govuk-link" href={`/promises/${each.id}`}>
                {kindOf(each.kind).title} {each.id}
              </a>
              <span class="small as-typed">{shortened(each.wording)}</span>
            </>
          ),
        },
        { text: `${each.source.askedBy.role}, ${longDay(each.source.on)}` },
        { text: each.owner === undefined ? 'Nobody yet' : postTitle(business, each.owner) },
        { text: each.due === undefined ? 'No date yet' : longDay(each.due) },
        { text: stateInWords(each, business.today) },
      ])}
    />
  )

const MOST = 160
const shortened = (text: string): string =>
  text.length <= MOST ? text : `${text.slice(0, text.lastIndexOf(' ', MOST))} …`
