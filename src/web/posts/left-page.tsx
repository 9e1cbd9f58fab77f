import type { FC } from 'hono/jsx'
import type { Commitment } from '../../core/governance/commitments/commitment.ts'
import { kindOf } from '../../core/governance/commitments/kinds.ts'
import type { OfLeaver } from '../../core/governance/commitments/leavers.ts'
import { longDay } from '../../core/time/day.ts'
import { Back } from '../back.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { Table } from '../govuk/table.tsx'
import { Page } from '../page.tsx'
import { personName, postTitle, type Business } from '../promises/business.ts'
import { Promises } from '../promises/promises-table.tsx'

export interface LeftPageProps {
  readonly left: readonly OfLeaver[]
  readonly orphans: readonly Commitment[]
  readonly business: Business
  readonly done: boolean
}

/** Everything of those who left in the last half-year, and all that nobody holds. */
export const LeftPage: FC<LeftPageProps> = ({ left, orphans, business, done }) => (
  <Page
    title="What leavers left"
    before={<Back href="/posts" />}
    notice={
      done && (
        <NotificationBanner
          type="success"
          titleText="Done"
          text="Their last day is on record. This was theirs."
        />
      )
    }
    wide
  >
    <h2 class="govuk-heading-m">Nobody holds its post, or it has none</h2>
    <p class="govuk-body">
      Open each post and say who takes it over, or choose another owner on the promise’s page.
    </p>
    <Promises found={orphans} business={business} caption="Without anybody" />
    <h2 class="govuk-heading-m">Of those who left in the last six months</h2>
    {left.length === 0 ? (
      <p class="govuk-body">None.</p>
    ) : (
      <Table
        stacks
        caption="Theirs"
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={['Promise', 'Post', 'Left on', 'Now held by'].map((text) => ({ text }))}
        rows={left.map(({ commitment, left: { post, to }, now }) => [
          {
            text: (
              <a class="govuk-link" href={`/promises/${commitment.id}`}>
                {kindOf(commitment.kind).title} {commitment.id}
              </a>
            ),
          },
          {
            text: (
              <a class="govuk-link" href={`/posts/${post}`}>
                {postTitle(business, post)}
              </a>
            ),
          },
          { text: to === undefined ? '' : longDay(to) },
          { text: now === undefined ? 'Nobody' : personName(business, now) },
        ])}
      />
    )}
  </Page>
)
