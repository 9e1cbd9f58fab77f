import type { FC } from 'hono/jsx'
import type { Found, Seeking } from '../../store/commitments-sought.ts'
import { Button } from '../govuk/button.tsx'
import { Page } from '../page.tsx'
import type { Business } from './business.ts'
import { Filter } from './filter.tsx'
import { counted, pathOf, standings, type Counted } from './list-form.ts'
import { Promises } from './promises-table.tsx'

export interface ListPageProps {
  readonly isEmpty: boolean
  readonly found: Found
  /** How many there are of what is sought, on every page of the list. */
  readonly count: number
  readonly counts: Counted
  readonly asking: Seeking
  /** Whether this is not the first page. */
  readonly goesOn: boolean
  readonly business: Business
  readonly mayRaise: boolean
}

/** Everything asked and promised, with what waits for somebody first. */
export const ListPage: FC<ListPageProps> = (props) => {
  const { isEmpty, found, count, counts, asking, goesOn, business, mayRaise } = props
  return (
    <Page title="Promises" caption="What was asked, whose it is, and what came of it" wide>
      <Counts counts={counts} />
      {mayRaise && <Button text="Write down what was asked" href="/promises/new" />}
      <Ways />
      {isEmpty ? (
        <p class="govuk-body">
          Nothing has been asked yet. A question at a meeting, a request for data, an action or an offer of
          help stands here from the day it is written down until whoever asked says that it is answered.
        </p>
      ) : (
        <>
          <Filter {...{ asking, business }} />
          <Promises found={found.page} business={business} caption={captionOf(found, count, goesOn)} />
          <Onwards {...{ asking, found, goesOn }} />
        </>
      )}
    </Page>
  )
}

const captionOf = ({ page }: Found, count: number, goesOn: boolean): string =>
  goesOn || page.length < count ? `${count} found, ${page.length} of them here` : `${count} found`

const Onwards: FC<Pick<ListPageProps, 'asking' | 'found' | 'goesOn'>> = ({ asking, found, goesOn }) =>
  goesOn || found.next ? (
    <nav aria-label="Pages of the list" class="govuk-!-display-none-print">
      <p class="govuk-body">
        {goesOn && (
          <a class="govuk-link" href={pathOf(asking)}>
            The first page
          </a>
        )}
        {goesOn && found.next && ' · '}
        {found.next && (
          <a class="govuk-link" rel="next" href={pathOf(asking, found.next)}>
            Next page
          </a>
        )}
      </p>
    </nav>
  ) : (
    <></>
  )

/** What needs somebody today, each leading to its list. */
const Counts: FC<{ counts: Counted }> = ({ counts }) => {
  const lines = counted.filter((how) => counts[how] > 0)
  if (lines.length === 0) return <></>
  return (
    <ul class="govuk-list">
      {lines.map((how) => (
        <li>
          <a class="govuk-link" href={`/promises?stands=${how}`}>
            {standings[how]}: {counts[how]}
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
  { href: '/promises/board.ics', text: 'Calendar file of the board: meetings and promised days' },
  { href: '/posts', text: 'Posts and who holds them' },
]
