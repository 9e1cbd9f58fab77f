import type { FC } from 'hono/jsx'
import type { Commitment } from '../../core/governance/commitments/commitment.ts'
import { kindOf, kinds } from '../../core/governance/commitments/kinds.ts'
import { stateInWords } from '../../core/governance/commitments/state-in-words.ts'
import { longDay } from '../../core/time/day.ts'
import { Button } from '../govuk/button.tsx'
import { Input } from '../govuk/input.tsx'
import { Select } from '../govuk/select.tsx'
import { Table } from '../govuk/table.tsx'
import { Page } from '../page.tsx'
import { postTitle, type Business } from './business.ts'
import { stands, standings, type Asking, type Stands } from './list-form.ts'

export interface ListPageProps {
  readonly all: readonly Commitment[]
  readonly found: readonly Commitment[]
  readonly asking: Asking
  readonly business: Business
  readonly mayRaise: boolean
}

/** Everything asked and promised, with what waits for somebody first. */
export const ListPage: FC<ListPageProps> = ({ all, found, asking, business, mayRaise }) => (
  <Page title="Promises" caption="What was asked, whose it is, and what came of it" wide>
    <Counts {...{ all, business }} />
    {mayRaise && <Button text="Write down what was asked" href="/promises/new" />}
    <Ways />
    {all.length === 0 ? (
      <p class="govuk-body">
        Nothing has been asked yet. A question at a meeting, a request for data, an action or an offer of help
        stands here from the day it is written down until whoever asked says that it is answered.
      </p>
    ) : (
      <>
        <Filter {...{ asking, business }} />
        <Promises {...{ found, business }} caption={`${found.length} found`} />
      </>
    )}
  </Page>
)

const counted: readonly Stands[] = ['answered', 'overdue', 'silent', 'without-owner', 'unacknowledged']

/** What needs somebody today, each leading to its list. */
const Counts: FC<Pick<ListPageProps, 'all' | 'business'>> = ({ all, business }) => {
  const board = all.filter(({ keptPrivate }) => keptPrivate === undefined)
  const lines = counted
    .map((how) => ({ how, count: board.filter((each) => stands(each, how, business)).length }))
    .filter(({ count }) => count > 0)
  if (lines.length === 0) return <></>
  return (
    <ul class="govuk-list">
      {lines.map(({ how, count }) => (
        <li>
          <a class="govuk-link" href={`/promises?stands=${how}`}>
            {standings[how]}: {count}
          </a>
        </li>
      ))}
    </ul>
  )
}

const Ways: FC = () => (
  <nav aria-label="Promises in other ways">
    <ul class="govuk-list">
      {ways.map(({ href, text }) => (
        <li>
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const ways = [
  { href: '/promises/mine', text: 'Mine: what my posts own and what I asked' },
  { href: '/promises/paper', text: 'You asked, and open actions: the paper for a meeting' },
  { href: '/promises/asked-for', text: 'Requests for data' },
  { href: '/promises/offers', text: 'Offers of help and visits' },
  { href: '/posts', text: 'Posts and who holds them' },
]

const Filter: FC<Pick<ListPageProps, 'asking' | 'business'>> = ({ asking, business }) => (
  <form method="get" action="/promises" class="chooser govuk-!-display-none-print">
    <Select
      name="stands"
      label={{ text: 'How it stands' }}
      value={asking.stands}
      items={Object.entries(standings).map(([value, text]) => ({ value, text }))}
    />
    <Select
      name="kind"
      label={{ text: 'What it is' }}
      value={asking.kind}
      items={[
        { value: '', text: 'Anything' },
        ...Object.entries(kinds).map(([value, { title }]) => ({ value, text: title })),
      ]}
    />
    <Select
      name="owner"
      label={{ text: 'Owner' }}
      value={asking.owner}
      items={[
        { value: '', text: 'Any post' },
        ...business.posts.map(({ id, title }) => ({ value: id, text: title })),
      ]}
    />
    <Input name="words" label={{ text: 'Words or number' }} value={asking.words ?? ''} />
    <Button text="Show" classes="govuk-button--secondary" />
  </form>
)

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
